using System.CommandLine;
using AuditHarness.Input;
using AuditHarness.Output;
using Compliance.Evaluation;

namespace AuditHarness.Commands;

/// <summary><c>determine STANDARD DATA… --subject CODE</c>: a standard that rests on others for one area, as an inspector's table.</summary>
internal static class DetermineCommand
{
    public static Command Create(Terminal terminal, TimeProvider clock)
    {
        var id = new Argument<string>("STANDARD") { Description = "综合判定的编号,如 CN-QB17-D。 The id of a standard that rests on others, such as CN-QB17-D." };
        var data = CommonOptions.Data(atLeast: 1);
        var subject = new Option<string>("--subject") { Description = "对象代码。 The code of the area.", Required = true };
        var packs = CommonOptions.Packs();
        var asOf = CommonOptions.AsOf();
        var jurisdiction = CommonOptions.Jurisdiction();
        var mapping = CommonOptions.Mapping();
        var output = CommonOptions.Output();
        var languages = CommonOptions.Languages();
        var command = new Command(
            "determine", "对一个地区作出综合判定:学校×指标、差异系数、结论和原因;未达标时退出码为 1。 Determines one area: schools by indicators, coefficients, verdict and causes; the exit code is 1 when it is not met.")
        {
            id, data, subject, packs, asOf, jurisdiction, mapping, output, languages,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var read = await AuditData.ReadAsync(parsed.GetRequiredValue(data), parsed.GetValue(mapping), parsed.GetValue(asOf), parsed.GetValue(jurisdiction), terminal, cancellationToken);
            var day = read.AsOf ?? AuditCommand.Today(clock);
            var report = ComplianceEvaluator.Create([.. parsed.GetRequiredValue(packs)]).Evaluate(read.Facts, day, cancellationToken: cancellationToken);
            var (standard, code) = (parsed.GetRequiredValue(id), parsed.GetRequiredValue(subject));
            var assessment = report.Find(standard, code)
                ?? throw new UsageException($"没有标准“{standard}”对“{code}”的判定。", $"There is no standard '{standard}' for a subject '{code}'.");
            if (assessment.Determination is null)
            {
                throw new UsageException(
                    $"“{standard}”对“{code}”不是综合判定:{assessment.OutcomeIn(Compliance.Languages.Language.Chinese)}。",
                    $"'{standard}' is no determination of '{code}': {assessment.OutcomeIn(Compliance.Languages.Language.English)}.");
            }

            ResultWriter.Write(
                parsed.GetValue(output), terminal,
                (_, console) => new DeterminationTables(console, parsed.GetRequiredValue(languages), report).Write(assessment), cancellationToken);
            return assessment.Verdict == Verdict.NotMet ? ExitCode.Violations : ExitCode.NoViolation;
        });
        return command;
    }
}
