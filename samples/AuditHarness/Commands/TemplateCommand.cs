using System.CommandLine;
using AuditHarness.Output;
using Compliance.Exchange.Collecting;
using Compliance.Facts;
using Compliance.Facts.Describing;
using Compliance.Languages;

namespace AuditHarness.Commands;

/// <summary><c>template</c>: writes a workbook for others to fill in with facts.</summary>
internal static class TemplateCommand
{
    private const int LongestTitle = 255;

    private static readonly string[] Names = [.. Enum.GetValues<SubjectLevel>().Select(NameOf)];

    public static Command Create(Terminal terminal)
    {
        var level = new Option<string>("--level")
        {
            Description = $"每行填报什么;默认为学校。 What each row is: {string.Join(", ", Names)}; school by default.",
            DefaultValueFactory = _ => NameOf(SubjectLevel.School),
        };
        level.AcceptOnlyFromAmong(Names);
        var packs = CommonOptions.Packs();
        var facts = new Option<string?>("--facts")
        {
            Description = "要填报的事实,以逗号分隔,并按此排列;默认为标准包在该层级所需的事实。 The facts to ask for, separated by commas, in the order of the columns; by default those that the packs read on the level.",
        };
        var title = new Option<string?>("--title")
        {
            Description = "这次填报的名称,最多 255 个字符;也写入据此作出的报告。 What the data are to be called, also in reports on them; at most 255 characters.",
        };
        title.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => token.Value.Length > LongestTitle))
            {
                result.AddError("--title 最多 255 个字符。 --title takes at most 255 characters.");
            }
        });
        var languages = CommonOptions.Languages();
        var output = CommonOptions.Output();
        var mappingOutput = new Option<FileInfo?>("--mapping-output")
        {
            Description = "另将映射写入此文件,用于转存为 .csv 的填报表。 Writes the mapping into a file, too, for copies that are saved as .csv.",
        };
        var command = new Command("template", "输出供填报数据的工作簿(.xlsx);填好的文件可直接核查。 Writes a workbook (.xlsx) to collect facts with; a copy that was filled in can be audited as it is.")
        {
            level, packs, facts, title, languages, output, mappingOutput,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            var wanted = Enum.GetValues<SubjectLevel>().Single(each => NameOf(each) == parsed.GetRequiredValue(level));
            var options = new CollectionTemplateOptions
            {
                Packs = parsed.GetRequiredValue(packs),
                Facts = FactsOf(wanted, parsed.GetValue(facts)),
                Title = parsed.GetValue(title),
                Languages = parsed.GetRequiredValue(languages),
            };
            if (options.Facts is null && CollectionTemplate.FactsAskedFor(wanted, options.Packs).Count == 0)
            {
                throw new UsageException($"所选标准包不需要{Levels.Of(wanted).Zh}一级的数据。", $"No standard of these packs reads facts of a {Levels.Of(wanted).En}.");
            }

            var file = parsed.GetValue(output) ?? throw new UsageException("template 写出工作簿,须用 --output 指定文件。", "template writes a workbook: name a file with --output.");
            var results = new List<(FileInfo, Action<Stream>)> { (file, stream => CollectionTemplate.Write(stream, wanted, options)) };
            if (parsed.GetValue(mappingOutput) is { } mappingFile)
            {
                results.Add((mappingFile, stream => ResultWriter.WriteText(stream, (writer, _) => CollectionTemplate.WriteMapping(writer, wanted, options))));
            }

            ResultWriter.WriteAll(results, terminal.Progress, cancellationToken);
            return Task.FromResult(ExitCode.NoViolation);
        });
        return command;
    }

    private static string NameOf(SubjectLevel level) => Levels.Of(level).En;

    /// <exception cref="UsageException">The level has no such fact, or one stands twice.</exception>
    private static IReadOnlyList<string>? FactsOf(SubjectLevel level, string? names)
    {
        var facts = names?.Split(',', StringSplitOptions.TrimEntries);
        foreach (var unknown in facts?.Where(name => FactCatalog.Find(level, name) is null) ?? [])
        {
            throw new UsageException(
                $"{Levels.Of(level).Zh}没有名为“{unknown}”的事实;schema 命令列出可用的名称。", $"'{unknown}' is no fact of a {Levels.Of(level).En}; the schema lists the names that are.");
        }

        return facts is null ? null : [.. facts.Distinct(StringComparer.Ordinal)];
    }
}
