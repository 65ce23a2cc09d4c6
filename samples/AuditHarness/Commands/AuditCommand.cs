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
        var earlier = new Option<FileInfo[]>("--earlier")
        {
            Description = "较早一期的数据,须注明判定日期;可重复,用于 HTML 报告的趋势图。 Data of an earlier day, which they name; repeated for several. For the trend of the HTML report.",
        };
        var command = new Command("audit", "核查数据;有违规时退出码为 1。 Checks data; the exit code is 1 when there are violations.")
        {
            data, packs, asOf, jurisdiction, mapping, format, output, rejects, earlier, languages, all, partial,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var everything = parsed.GetValue(all);
            var isPartial = parsed.GetValue(partial);
            var formats = parsed.GetRequiredValue(format);
            var before = parsed.GetValue(earlier) ?? [];
            if (before.Length > 0 && !formats.Contains(ReportFormats.Html))
            {
                throw new UsageException("--earlier 只用于 --format html。", "--earlier goes with --format html only.");
            }

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
                    parsed.GetRequiredValue(data), parsed.GetValue(mapping), parsed.GetValue(asOf), parsed.GetValue(jurisdiction), terminal, cancellationToken);
                FileInfo[] streamed = [.. parsed.GetRequiredValue(data).Where(file => AuditStream.IsLines(file) || AuditData.IsTable(file))];
                if (streamed.Length > 0)
                {
                    // Part by part is read, judged and written: the reading tells how far all of it is.
                    terminal.Progress.Reading(DataFiles.LengthOf(streamed));
                }

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
                parsed.GetRequiredValue(data), parsed.GetValue(mapping), parsed.GetValue(asOf), parsed.GetValue(jurisdiction), terminal, cancellationToken,
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
            var evaluator = ComplianceEvaluator.Create([.. parsed.GetRequiredValue(packs)]);
            terminal.Progress.Judging();
            var report = evaluator.Evaluate(read.Facts, day, terminal.Progress, cancellationToken);

            var trend = new List<ComplianceReport>();
            foreach (var file in before)
            {
                var then = await AuditData.ReadAsync([file], parsed.GetValue(mapping), asOf: null, parsed.GetValue(jurisdiction), terminal, cancellationToken);
                trend.Add(evaluator.Evaluate(then.Facts, DayOfEarlier(file, then.AsOf, day), progress: null, cancellationToken));
            }

            var result = new AuditResult(report, read.Titles, everything, parsed.GetRequiredValue(languages)) { Earlier = trend };
            ReportFormats.Write(result, [.. formats.Select(ReportFormats.Named)], target, terminal, cancellationToken);
            return report.Totals.Violations > 0 ? ExitCode.Violations : ExitCode.NoViolation;
        });
        return command;
    }

    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(clock.GetLocalNow().Date);

    /// <exception cref="UsageException">The data name no day, or none before that of the audit.</exception>
    private static DateOnly DayOfEarlier(FileInfo file, DateOnly? named, DateOnly day) =>
        named is { } then && then < day ? then : throw new UsageException(
            $"--earlier {file}:所注判定日期须早于 {day:yyyy-MM-dd}。", FormattableString.Invariant($"--earlier {file}: it must name a day before {day:yyyy-MM-dd}."));
}
