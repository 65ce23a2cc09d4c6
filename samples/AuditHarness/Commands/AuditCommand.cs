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
        var format = CommonOptions.AuditFormat();
        var output = CommonOptions.Output();
        var rejects = CommonOptions.Rejects();
        var languages = CommonOptions.Languages();
        var all = new Option<bool>("--all")
        {
            Description = "也列出达标、未到期、不适用以及全部无法判定的条目。 Lists what is met, not yet due and not applicable, too, and all that is undecided.",
        };
        var partial = new Option<bool>("--partial")
        {
            Description = "写出可由 merge 合并的部分结果(用于 jsonl)。 Writes a partial result for merge, with jsonl.",
        };
        var command = new Command("audit", "核查数据;有违规时退出码为 1。 Checks data; the exit code is 1 when there are violations.")
        {
            data, packs, asOf, jurisdiction, mapping, format, output, rejects, languages, all, partial,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var everything = parsed.GetValue(all);
            var isPartial = parsed.GetValue(partial);
            var formats = parsed.GetRequiredValue(format);
            if (formats.Contains(CommonOptions.JsonLines))
            {
                if (formats.Count > 1)
                {
                    throw new UsageException("jsonl 逐区县核查,不能与其他格式同时输出。", "jsonl judges district by district and goes with no other form.");
                }

                if (parsed.GetValue(rejects) is not null)
                {
                    throw new UsageException("--rejects 不用于 --format jsonl。", "--rejects does not go with --format jsonl.");
                }

                await using var stream = await AuditStream.OpenAsync(
                    parsed.GetRequiredValue(data), parsed.GetValue(mapping), parsed.GetValue(asOf), parsed.GetValue(jurisdiction), terminal.Input, cancellationToken);
                var totals = default(VerdictCounts);
                await ResultWriter.WriteAsync(
                    parsed.GetValue(output), terminal,
                    async (writer, _) => totals = await ReportLines.WriteAsync(
                        ComplianceEvaluator.Create([.. parsed.GetRequiredValue(packs)]), stream.ReadAsync(cancellationToken),
                        stream.AsOf ?? Today(clock), writer, new ReportLinesOptions { IncludeAll = everything, Partial = isPartial },
                        cancellationToken),
                    cancellationToken);
                return totals.Violations > 0 ? ExitCode.Violations : ExitCode.NoViolation;
            }

            if (isPartial)
            {
                throw new UsageException("--partial 只用于 --format jsonl。", "--partial goes with --format jsonl only.");
            }

            var target = parsed.GetValue(output);
            if (formats.Count > 1 && target is null)
            {
                throw new UsageException("输出多种格式须用 --output 指定文件名(不带扩展名)。", "Several forms need --output, the name of the files without their endings.");
            }

            var rejected = parsed.GetValue(rejects);
            var read = await AuditData.ReadAsync(
                parsed.GetRequiredValue(data), parsed.GetValue(mapping), parsed.GetValue(asOf), parsed.GetValue(jurisdiction), terminal.Input, cancellationToken,
                goOn: rejected is not null);
            if (rejected is not null)
            {
                RejectsOutput.WriteFile(read.Imported, rejected, target, terminal, cancellationToken);
            }

            if (read.Imported is { } imported)
            {
                RejectsOutput.WriteCounts(imported, terminal);
            }

            var day = read.AsOf ?? Today(clock);
            var progress = terminal.ErrorIsTerminal ? new ProgressLine(terminal.Error, clock) : null;
            var evaluator = ComplianceEvaluator.Create([.. parsed.GetRequiredValue(packs)]);
            var report = evaluator.Evaluate(read.Facts, day, progress, cancellationToken);
            progress?.Clear();

            ReportFormats.Write(
                new AuditResult(report, read.Titles, everything, parsed.GetRequiredValue(languages)), [.. formats.Select(ReportFormats.Named)], target, terminal,
                cancellationToken);
            return report.Totals.Violations > 0 ? ExitCode.Violations : ExitCode.NoViolation;
        });
        return command;
    }

    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(clock.GetLocalNow().Date);
}
