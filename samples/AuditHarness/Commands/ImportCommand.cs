using System.CommandLine;
using AuditHarness.Input;
using AuditHarness.Output;
using Compliance.Exchange.Import.Guessing;
using Compliance.Facts;
using Compliance.Json;

namespace AuditHarness.Commands;

/// <summary><c>import DATA…</c>: makes a fact file of tables and lists every cell that was rejected; with <c>--guess</c>, proposes the mapping of a table.</summary>
internal static class ImportCommand
{
    private const string School = "school";
    private const string District = "district";

    public static Command Create(Terminal terminal)
    {
        var data = CommonOptions.Data(atLeast: 1);
        var mapping = CommonOptions.Mapping();
        var asOf = CommonOptions.AsOf();
        var jurisdiction = CommonOptions.Jurisdiction();
        var output = CommonOptions.Output();
        var rejects = CommonOptions.Rejects();
        var languages = CommonOptions.Languages();
        var guess = new Option<bool>("--guess")
        {
            Description = "不导入,而是根据表格的列标题和内容拟定映射,供人核对。 Imports nothing, but proposes the mapping of a table from its headings and cells, for a person to check.",
        };
        var level = new Option<string?>("--level")
        {
            Description = "拟定映射时,表格每行是学校还是区县;默认为学校。 What each row is, for --guess: school (by default) or district.",
        };
        level.AcceptOnlyFromAmong(School, District);
        var command = new Command(
            "import", "将表格读为事实文件,或为其拟定映射;有单元格被拒绝时退出码为 1。 Makes a fact file of tables, or proposes their mapping; the exit code is 1 when cells were rejected.")
        {
            data, mapping, asOf, jurisdiction, output, rejects, guess, level, languages,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var files = parsed.GetRequiredValue(data);
            var (target, rejected, shown) = (parsed.GetValue(output), parsed.GetValue(rejects), parsed.GetRequiredValue(languages));
            // What a person looks at stands on the standard output, unless the result itself does.
            var table = target is null ? terminal.OnError() : terminal;
            if (parsed.GetValue(guess))
            {
                if (files.Length > 1 || !AuditData.IsTable(files[0]) || parsed.GetValue(mapping) is not null || rejected is not null)
                {
                    throw new UsageException("--guess 只用于一个表格,且不与 --mapping、--rejects 同用。", "--guess takes one table, and goes neither with --mapping nor with --rejects.");
                }

                var guessed = MappingGuess.Of(files[0].ToString(), parsed.GetValue(level) == District ? SubjectLevel.District : SubjectLevel.School);
                ResultWriter.Write(target, terminal, (writer, _) => guessed.WriteMapping(writer), cancellationToken);
                ResultWriter.Write(file: null, table, (_, console) => GuessTable.Write(guessed, console, shown), cancellationToken);
                return ExitCode.NoViolation;
            }

            if (parsed.GetValue(level) is not null)
            {
                throw new UsageException("--level 只与 --guess 同用。", "--level goes with --guess only.");
            }

            var read = await AuditData.ReadAsync(files, parsed.GetValue(mapping), parsed.GetValue(asOf), parsed.GetValue(jurisdiction), terminal, cancellationToken, goOn: true);
            var imported = read.Imported ?? throw new UsageException("没有可导入的表格。", "There is no table to import.");
            if (rejected is not null)
            {
                RejectsOutput.WriteFile(imported, rejected, target, terminal, cancellationToken);
            }

            var header = new FactFile { AsOf = read.AsOf, Title = read.Titles.Count > 0 ? string.Join("; ", read.Titles) : null };
            ResultWriter.Write(target, terminal, (writer, _) => FactFile.Write(read.Facts, writer, header), cancellationToken);
            RejectsOutput.WriteTable(imported.Rejected, rejected, table, shown, cancellationToken);
            RejectsOutput.WriteCounts(imported, terminal);
            return imported.Rejected.Count > 0 ? ExitCode.Violations : ExitCode.NoViolation;
        });
        return command;
    }
}
