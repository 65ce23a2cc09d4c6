using System.Globalization;
using Compliance.Exchange.Export.Xlsx;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Facts.Describing;
using Compliance.Languages;

namespace Compliance.Exchange.Collecting;

/// <summary>What may be entered in the columns of a template: what the import would refuse is refused while it is typed.</summary>
internal sealed class TemplateEntries(SubjectLevel level, IReadOnlyList<TemplateColumn> columns, IReadOnlyList<Language> languages)
{
    private const int LongestTitle = 32;
    private const int LongestText = 255;
    private const string SixDigits = "6";

    /// <summary>Where a gross rate begins, which is rare enough for a question.</summary>
    private const string Whole = "100";

    /// <summary>The columns whose words are too long for a rule, which then names a range of another sheet.</summary>
    public IReadOnlyList<TemplateColumn> Lists => [.. columns.Where(column => column.Words.Count > 0 && Inline(column) is null)];

    /// <summary>A rule for each column.</summary>
    /// <param name="listSheet">The name of the sheet that has the <see cref="Lists"/>, one a column below a heading.</param>
    public IReadOnlyList<EntryRule> Rules(string listSheet) => [.. columns.Select((column, i) => Rule(column, i, listSheet))];

    /// <summary>What a column takes, in words.</summary>
    public BilingualText EntryOf(TemplateColumn column) =>
        column.Fact is { } fact ? TemplateWords.EntryOf(fact)
        : TemplateColumns.IsAreaCode(level, column.Name) ? new("六位行政区划代码(GB/T 2260),如 510100。", "The six digits of an administrative division (GB/T 2260), such as 510100.")
        : column.Name == SubjectKeys.Name ? new("报告中使用的名称。", "The name for reports.")
        : column.Name == SubjectKeys.Code ? new("标识码,不得重复;前导零保留。", "The identifier; each may stand once. Leading zeros are kept.")
        : new("所在学校的标识码。", "The identifier of the school.");

    private EntryRule Rule(TemplateColumn column, int index, string listSheet)
    {
        var (kind, first, last) = column.Fact switch
        {
            null => TemplateColumns.IsAreaCode(level, column.Name) ? (EntryKind.Length, SixDigits, "") : (EntryKind.Anything, "", ""),
            { Kind: FactKind.Flag or FactKind.Choice } => (EntryKind.List, Inline(column) ?? Range(column, listSheet), ""),
            { Kind: FactKind.Count } fact => (EntryKind.Whole, "0", Number(fact)),
            { Kind: FactKind.Percent } => (EntryKind.Decimal, "0", Whole),
            { } fact => (EntryKind.Decimal, "0", Number(fact)),
        };
        var (entry, empty) = (EntryOf(column), kind == EntryKind.List ? TemplateWords.Unknown : TemplateWords.NotZero);
        var prompt = column.Fact is null ? Text(entry.In) : Text(language => entry.In(language) + (language == Language.Chinese ? "" : " ") + empty.In(language));
        var (title, error) = (Cut(column.Label.In(languages[0]), LongestTitle), kind == EntryKind.Anything ? "" : Cut(Text(entry.In), LongestText));
        return new EntryRule(index, kind, first, last, title, Cut(prompt, LongestText), error) { IsWarning = column.Fact?.Kind == FactKind.Percent };
    }

    private static string Number(Fact fact) => fact.Largest!.Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The words as a rule holds them; null where they are too long for one, or a comma in one of them would divide it.</summary>
    private string? Inline(TemplateColumn column)
    {
        var words = column.WordsIn(languages).ToList();
        var list = string.Join(',', words);
        return list.Length <= LongestText && words.TrueForAll(word => !word.Contains(',', StringComparison.Ordinal) && !word.Contains('"', StringComparison.Ordinal)) ? $"\"{list}\"" : null;
    }

    private string Range(TemplateColumn column, string listSheet)
    {
        var name = SheetWriter.ColumnName(Lists.ToList().IndexOf(column));
        return string.Create(CultureInfo.InvariantCulture, $"'{listSheet}'!${name}$2:${name}${column.WordsIn(languages).Count() + 1}");
    }

    private string Text(Func<Language, string> text) => string.Join('\n', languages.Select(text));

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..(length - 1)] + "…";
}
