using Compliance.Exchange.Import.Guessing;
using Compliance.Languages;
using Spectre.Console;

namespace AuditHarness.Output;

/// <summary>What each column of a table was taken for, how sure that is, and why.</summary>
internal static class GuessTable
{
    private static readonly BilingualText Nothing = new("(不用)", "(not used)");

    public static void Write(MappingGuess guess, IAnsiConsole console, IReadOnlyList<Language> languages)
    {
        var table = new BilingualTable(languages, new("列标题", "Heading"), new("事实", "Fact"), new("把握", "How sure"), new("理由", "Why"));
        foreach (var column in guess.Columns)
        {
            table.Add(_ => column.Heading, language => column.Name ?? Nothing.In(language), Of(column.Certainty).In, column.Why.In);
        }

        table.Write(console);
    }

    private static BilingualText Of(GuessCertainty certainty) => certainty switch
    {
        GuessCertainty.Certain => new("确定", "certain"),
        GuessCertainty.Likely => new("很可能", "likely"),
        _ => new("不确定", "unsure"),
    };
}
