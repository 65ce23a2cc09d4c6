using System.CommandLine;
using AuditHarness.Input;
using AuditHarness.Output;
using Compliance.Evaluation;
using Compliance.Json;

namespace AuditHarness.Commands;

/// <summary><c>audit DATA…</c>: judges data and writes what is not met and what is undecided.</summary>
internal static class AuditCommand
{
    public static Command Create(Terminal terminal, TimeProvider clock)
    {
        var data = CommonOptions.Data(atLeast: 1);
        var packs = CommonOptions.Packs();
        var asOf = CommonOptions.AsOf();
        var jurisdiction = CommonOptions.Jurisdiction();
        var mapping = CommonOptions.Mapping();
        var format = CommonOptions.Format();
        var output = CommonOptions.Output();
        var languages = CommonOptions.Languages();
        var all = new Option<bool>("--all")
        {
            Description = "也列出达标、未到期和不适用的条目。 Lists what is met, not yet due and not applicable, too.",
        };
        var command = new Command("audit", "核查数据;有违规时退出码为 1。 Checks data; the exit code is 1 when there are violations.")
        {
            data, packs, asOf, jurisdiction, mapping, format, output, languages, all,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            var read = AuditData.Read(parsed.GetRequiredValue(data), parsed.GetValue(mapping), parsed.GetValue(jurisdiction), cancellationToken);
            var day = parsed.GetValue(asOf) ?? read.AsOf ?? Today(clock);
            var progress = terminal.ErrorIsTerminal ? new ProgressLine(terminal.Error, clock) : null;
            var evaluator = ComplianceEvaluator.Create([.. parsed.GetRequiredValue(packs)]);
            var report = evaluator.Evaluate(read.Facts, day, progress, cancellationToken);
            progress?.Clear();

            var everything = parsed.GetValue(all);
            ResultWriter.Write(parsed.GetValue(output), terminal, (writer, console) =>
            {
                if (parsed.GetRequiredValue(format) == CommonOptions.Json)
                {
                    ReportJson.Write(report, writer, new ReportJsonOptions { IncludeAll = everything });
                }
                else
                {
                    new ReportTables(console, parsed.GetRequiredValue(languages)).Write(report, read.Titles, everything);
                }
            }, cancellationToken);
            return Task.FromResult(report.Totals.Violations > 0 ? ExitCode.Violations : ExitCode.NoViolation);
        });
        return command;
    }

    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(clock.GetLocalNow().Date);
}
