using Compliance.Exchange.Export.Xlsx;
using Compliance.Exchange.Import;
using Compliance.Facts;
using Compliance.Facts.Describing;
using Compliance.Languages;

namespace Compliance.Exchange.Collecting;

/// <summary>The sheets of a template: the table to fill in, how to do that, the lists to choose from, and the mapping that reads a returned copy.</summary>
internal sealed class TemplateSheets
{
    private const int Narrow = 10;
    private const int Medium = 18;
    private const int Wide = 40;
    private const int Named = 2;

    private readonly SubjectLevel level;
    private readonly CollectionTemplateOptions options;
    private readonly IReadOnlyList<TemplateColumn> columns;
    private readonly AskedFacts asked;
    private readonly TemplateEntries entries;

    public TemplateSheets(SubjectLevel level, IReadOnlyList<TemplateColumn> columns, AskedFacts asked, CollectionTemplateOptions options)
    {
        (this.level, this.columns, this.asked, this.options) = (level, columns, asked, options);
        entries = new TemplateEntries(level, columns, options.Languages);
    }

    public IReadOnlyList<WorkbookSheet> All() => [Data(), Explanation(), .. entries.Lists.Count > 0 ? [Lists()] : (IEnumerable<WorkbookSheet>)[], Mapping()];

    private WorkbookSheet Data() => new(
        Name(TemplateWords.Data),
        [.. columns.Select(column => new SheetColumn(column.Heading(options.Languages, '\n'), Medium, LookOf(column)))],
        [],
        Frozen: Named)
    {
        EmptyRows = options.Rows,
        Entries = entries.Rules(Name(TemplateWords.Lists)),
        Colours = [.. columns.Select((column, i) => (column, i)).Where(pair => pair.column.IsRequired).Select(pair => Missing(pair.i))],
    };

    /// <summary>A number is shown as it was typed: only in such a cell does a spreadsheet keep the sign of 52.3%, without which it would be read as 0.523.</summary>
    private static CellLook LookOf(TemplateColumn column) =>
        column.Fact is { Kind: not (FactKind.Flag or FactKind.Choice) } ? CellLook.Number : CellLook.Verbatim;

    /// <summary>What a row needs is red as long as others of its cells are filled.</summary>
    private ColourRule Missing(int column) => new(
        column, $"AND(LEN(${SheetWriter.ColumnName(column)}2)=0,COUNTA($A2:${SheetWriter.ColumnName(columns.Count - 1)}2)>0)", StyleSheet.Red);

    private WorkbookSheet Explanation()
    {
        var namesStandards = options.Packs.Count > 0;
        var sheet = new List<SheetColumn>
        {
            new(Text(TemplateWords.Label.In), Wide), new(Text(TemplateWords.Column.In), Narrow), new(Text(TemplateWords.FactName.In), Wide),
            new(Text(TemplateWords.Entry.In), Wide), new(Text(TemplateWords.Relation.In), Wide),
        };
        if (namesStandards)
        {
            sheet.Add(new(Text(TemplateWords.Standards.In), Wide));
        }

        return new WorkbookSheet(
            Name(TemplateWords.Explanation), sheet,
            [
                .. options.Title is { } title ? [[SheetCell.Of(title)]] : (IEnumerable<IReadOnlyList<SheetCell>>)[],
                .. TemplateWords.Advice.Select(advice => new[] { SheetCell.Of(Text(advice.In)) }),
                .. columns.Select((column, i) => Explained(column, i)),
            ],
            Frozen: 1)
        {
            HasFilters = false,
        };
    }

    private SheetCell[] Explained(TemplateColumn column, int index) =>
    [
        SheetCell.Of(column.Heading(options.Languages, '\n')), SheetCell.Of(SheetWriter.ColumnName(index)), SheetCell.Of(column.Name),
        SheetCell.Of(Text(language => entries.EntryOf(column).In(language) + Choices(column, language))),
        SheetCell.Of(column.Fact is { } fact && TemplateWords.RelationOf(fact) is { } relation ? Text(relation.In) : ""),
        SheetCell.Of(column.Fact is { } read ? string.Join(", ", asked.Of(read).Select(standard => standard.Id)) : ""),
    ];

    private static string Choices(TemplateColumn column, Language language) =>
        column.Words.Count == 0 ? "" : (language == Language.Chinese ? "" : " ") + string.Join(language == Language.Chinese ? "、" : ", ", column.Words.Select(word => word.Word.In(language)));

    private WorkbookSheet Lists() => new(
        Name(TemplateWords.Lists),
        [.. entries.Lists.Select(column => new SheetColumn(column.Name, Medium))],
        Enumerable.Range(0, entries.Lists.Max(column => column.WordsIn(options.Languages).Count()))
            .Select(row => entries.Lists.Select(column => SheetCell.Of(column.WordsIn(options.Languages).ElementAtOrDefault(row))).ToArray()))
    {
        HasFilters = false,
        Sight = SheetSight.Hidden,
    };

    private WorkbookSheet Mapping()
    {
        var json = new StringWriter { NewLine = "\n" };
        TemplateColumns.WriteMapping(json, level, options.Title, columns, options.Languages);
        return new WorkbookSheet(
            CarriedMapping.Sheet,
            [new SheetColumn(CarriedMapping.Sheet, Wide)],
            json.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(line => new[] { SheetCell.Of(line) }))
        {
            HasFilters = false,
            Sight = SheetSight.VeryHidden,
        };
    }

    private string Name(BilingualText name) => ReportSheets.Name(options.Languages, name);

    private string Text(Func<Language, string?> text) => ReportSheets.In(options.Languages, text);
}
