using Compliance.Languages;
using Spectre.Console;

namespace AuditHarness.Output;

/// <summary>
/// A table whose headings and cells are written in the languages asked for, one below the other. Cells are plain text: nothing in the data is taken for markup.
/// </summary>
internal sealed class BilingualTable
{
    private readonly IReadOnlyList<Language> languages;
    private readonly Table table = new Table().Border(TableBorder.Rounded).ShowRowSeparators();

    public BilingualTable(IReadOnlyList<Language> languages, params BilingualText[] headings)
    {
        this.languages = languages;
        foreach (var heading in headings)
        {
            table.AddColumn(new TableColumn(Cell(heading.In)));
        }
    }

    public int Rows => table.Rows.Count;

    public void Add(params Func<Language, string>[] cells) => table.AddRow(cells.Select(Cell));

    public void Write(IAnsiConsole console)
    {
        console.Write(table);
    }

    private Text Cell(Func<Language, string> text) =>
        new(string.Join('\n', languages.Select(language => PlainText.Of(text(language))).Distinct(StringComparer.Ordinal)));
}
