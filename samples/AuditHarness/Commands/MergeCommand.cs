using System.CommandLine;
using AuditHarness.Input;
using AuditHarness.Output;
using Compliance.Evaluation;
using Compliance.Json;

namespace AuditHarness.Commands;

/// <summary><c>merge FILE…</c>: puts partial results together to the report on everything.</summary>
internal static class MergeCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<FileInfo[]>("FILE")
        {
            Description = "audit --format jsonl --partial 写出的文件,顺序任意;- 为标准输入。 Files that audit --format jsonl --partial wrote, in any order; - for the standard input.",
            Arity = new ArgumentArity(1, 100_000),
        };
        CommonOptions.RefuseOptions(files);
        var output = CommonOptions.Output();
        var command = new Command(
            "merge", "合并部分结果,与一次核查全部数据所得相同;有违规时退出码为 1。 Merges partial results to what one run over all data writes; the exit code is 1 when there are violations.")
        {
            files, output,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var spooled = new SpooledInput(terminal.Input);
            var paths = new List<string>();
            foreach (var file in parsed.GetRequiredValue(files))
            {
                paths.Add(file.ToString() == CommonOptions.StandardInput ? await spooled.PathAsync(cancellationToken) : file.ToString());
            }

            var partial = await PartialReports.OpenAsync(paths, cancellationToken);
            var packs = KnownPacks.Select(string.Join(',', partial.Packs)) ?? throw new UsageException(
                $"部分结果所用的标准包中有未知的:{string.Join("、", partial.Packs)}。", $"The partial results name a pack that is not known: {string.Join(", ", partial.Packs)}.");
            var evaluator = ComplianceEvaluator.Create([.. packs]);
            var totals = default(VerdictCounts);
            await ResultWriter.WriteAsync(
                parsed.GetValue(output), terminal, async (writer, _) => totals = await partial.MergeAsync(evaluator, writer, cancellationToken), cancellationToken);
            return totals.Violations > 0 ? ExitCode.Violations : ExitCode.NoViolation;
        });
        return command;
    }
}
