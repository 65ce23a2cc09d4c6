using System.CommandLine;
using AuditHarness.Input;
using AuditHarness.Output;
using Compliance.Evaluation;
using Compliance.Languages;
using Compliance.Standards;

namespace AuditHarness.Commands;

/// <summary><c>explain STANDARD [DATA --subject CODE]</c>: a standard in words, or step by step for one subject.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal, TimeProvider clock)
    {
        var id = new Argument<string>("STANDARD") { Description = "标准编号,如 LS21-2.4-1。 The id of a standard, such as LS21-2.4-1." };
        var data = CommonOptions.Data(atLeast: 0);
        var subject = new Option<string?>("--subject") { Description = "对象代码。 The code of the subject." };
        var asOf = CommonOptions.AsOf();
        var jurisdiction = CommonOptions.Jurisdiction();
        var mapping = CommonOptions.Mapping();
        var output = CommonOptions.Output();
        var languages = CommonOptions.Languages();
        var command = new Command("explain", "解释一条标准,或它对某一对象的判定。 Explains a standard, or its verdict on one subject.")
        {
            id, data, subject, asOf, jurisdiction, mapping, output, languages,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var standard = Find(parsed.GetRequiredValue(id));
            var files = parsed.GetValue(data) ?? [];
            var code = parsed.GetValue(subject);
            if (files.Length > 0 != code is not null)
            {
                throw new UsageException("DATA 与 --subject 须同时给出。", "DATA and --subject go together.");
            }

            Func<Language, IEnumerable<string>> lines = language => StandardWords.Of(standard, language);
            if (code is not null)
            {
                var read = await AuditData.ReadAsync(files, parsed.GetValue(mapping), parsed.GetValue(asOf), parsed.GetValue(jurisdiction), terminal, cancellationToken);
                var day = read.AsOf ?? AuditCommand.Today(clock);
                var report = ComplianceEvaluator.Create([.. KnownPacks.All()]).Evaluate(read.Facts, day, cancellationToken: cancellationToken);
                var assessment = report.Find(standard.Id, code)
                    ?? throw new UsageException(
                        $"数据中没有代码为“{code}”的{standard.Level}。", $"The data hold no {standard.Level} with the code '{code}'.");
                lines = language => [.. assessment.Explain(language), .. Context(report, assessment, language)];
            }

            ResultWriter.Write(
                parsed.GetValue(output), terminal,
                (writer, _) => Write(writer, parsed.GetRequiredValue(languages).Select(language => lines(language).ToList())), cancellationToken);
            return ExitCode.NoViolation;
        });
        return command;
    }

    /// <summary>What other standards ask in the same metric, and the measure on the units below.</summary>
    private static IEnumerable<string> Context(ComplianceReport report, Assessment assessment, Language language)
    {
        if (assessment.Standard is not MeasuredStandard standard)
        {
            return [];
        }

        string?[] shared = [SharedMetricTable.Line(report, assessment, language)];
        return [.. shared.OfType<string>(), .. IndicationTable.Lines(report.IndicationsBelow(standard, assessment.Subject.Code), language)];
    }

    private static Standard Find(string id) =>
        KnownPacks.All().SelectMany(pack => pack.Standards).FirstOrDefault(standard => standard.Id == id)
        ?? throw new UsageException($"没有编号为“{id}”的标准;catalog 列出全部。", $"There is no standard '{id}'; catalog lists them all.");

    private static void Write(TextWriter writer, IEnumerable<IReadOnlyList<string>> texts)
    {
        var gap = "";
        foreach (var lines in texts)
        {
            writer.Write(gap);
            foreach (var line in lines)
            {
                writer.WriteLine(PlainText.Of(line));
            }

            gap = writer.NewLine;
        }
    }
}
