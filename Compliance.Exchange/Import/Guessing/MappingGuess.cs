using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Languages;

namespace Compliance.Exchange.Import.Guessing;

/// <summary>
/// What the columns of a table seem to hold, by their headings and cells: a proposal for a mapping, which somebody who knows the table looks through. Immutable and thread-safe.
/// </summary>
/// <example><code>
/// var guess = MappingGuess.Of("schools.xlsx");
/// foreach (GuessedColumn column in guess.Columns)
/// {
///     Console.WriteLine($"{column.Heading}: {column.Name ?? "-"}, {column.Certainty}. {column.Why}");
/// }
///
/// guess.WriteMapping(Console.Out);
/// </code></example>
public sealed class MappingGuess
{
    /// <summary>From here on a likeness is worth a word; from the second on, and clearly ahead of the next, it is likely.</summary>
    private const double Some = 0.45;
    private const double Much = 0.65;
    private const double Ahead = 0.1;

    /// <summary>Stands for the name of the district among the names that a column of schools may have.</summary>
    internal const string DistrictName = "districts.name";

    private static readonly string[] Continuing = ["其中", "#其中", "of which", "of them"];

    private MappingGuess(SubjectLevel level, IReadOnlyList<GuessedColumn> columns)
    {
        Level = level;
        Columns = columns;
    }

    /// <summary>What each row is.</summary>
    public SubjectLevel Level { get; }

    /// <summary>The columns that have a heading, in the order of the table.</summary>
    public IReadOnlyList<GuessedColumn> Columns { get; }

    /// <summary>
    /// Looks through the first table of a file: its headings, wherever they stand in the first ten rows, and a thousand rows below them.
    /// </summary>
    /// <param name="path">The file: CSV, XLS, XLSX or a ZIP of these.</param>
    /// <param name="level">What each row is.</param>
    /// <exception cref="InvalidFactsException">The file can not be read as a table; the exception says why.</exception>
    public static MappingGuess Of(string path, SubjectLevel level = SubjectLevel.School)
    {
        ArgumentNullException.ThrowIfNull(path);
        return GuessedTable.Candidates(path).Select(table => (Row: table.HeadingRow, Guess: Of(level, table.Headings, table.Rows)))
            .OrderByDescending(each => each.Guess.Columns.Sum(column => column.Name is null ? 0 : GuessCertainty.Unsure - column.Certainty + 1))
            .ThenBy(each => each.Row)
            .First().Guess;
    }

    /// <summary>Guesses from headings and rows.</summary>
    /// <param name="level">What each row is.</param>
    /// <param name="headings">The headings.</param>
    /// <param name="rows">Some rows, each with a cell for every heading.</param>
    private static MappingGuess Of(SubjectLevel level, IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var candidates = GuessCandidate.Of(level);
        var spoken = headings.Select((heading, column) => new HeadingWords(WithWhatItContinues(headings, column))).ToArray();
        var likenesses = new List<(double Likeness, int Column, GuessCandidate Candidate)>();
        for (var column = 0; column < headings.Count; column++)
        {
            foreach (var candidate in candidates)
            {
                var likeness = candidate.Words.Max(words => words.Text == spoken[column].Text ? 2 : words.Likeness(spoken[column]));
                if (likeness >= Some)
                {
                    likenesses.Add((likeness, column, candidate));
                }
            }
        }

        // The likest pairs first; a fact stands in one column, and a column that says one fact is not taken for a lesser one that is still free.
        var best = likenesses.ToLookup(each => each.Column, each => each.Likeness);
        var taken = new Dictionary<int, GuessedColumn>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (likeness, column, candidate) in likenesses.OrderByDescending(each => each.Likeness).ThenBy(each => each.Column))
        {
            if (!taken.ContainsKey(column) && likeness > best[column].Max() - Ahead && names.Add(candidate.Name))
            {
                var next = likenesses.Where(each => each.Column == column && each.Candidate != candidate).Select(each => each.Likeness).DefaultIfEmpty().Max();
                taken.Add(column, Guessed(level, headings[column], candidate, likeness, likeness - next >= Ahead, CellsOf(rows, column)));
            }
        }

        return new MappingGuess(level, [.. Enumerable.Range(0, headings.Count).Where(column => headings[column].Length > 0)
            .Select(column => taken.GetValueOrDefault(column) ?? Unknown(headings[column]))]);
    }

    /// <summary>Writes the mapping of the columns that are certain or likely, as JSON. Those that are unsure are for a person to add.</summary>
    /// <param name="output">Where to.</param>
    public void WriteMapping(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        GuessedMapping.Write(this, output);
    }

    /// <summary>A heading that begins with "of which" says what it is part of a few columns before.</summary>
    private static string WithWhatItContinues(IReadOnlyList<string> headings, int column)
    {
        var heading = headings[column].Trim();
        if (Array.Find(Continuing, begin => heading.StartsWith(begin, StringComparison.OrdinalIgnoreCase)) is not { } begin)
        {
            return heading;
        }

        var whole = column;
        while (whole > 0 && Array.Exists(Continuing, each => headings[whole].Trim().StartsWith(each, StringComparison.OrdinalIgnoreCase)))
        {
            whole--;
        }

        return $"{heading[begin.Length..]} {headings[whole]}";
    }

    private static List<string> CellsOf(IReadOnlyList<IReadOnlyList<string>> rows, int column) =>
        [.. rows.Select(row => row[column].Trim()).Where(cell => cell.Length > 0)];

    private static GuessedColumn Guessed(SubjectLevel level, string heading, GuessCandidate candidate, double likeness, bool isAhead, List<string> cells)
    {
        var trial = ColumnTrial.Of(candidate, level, cells);
        var label = candidate.Fact?.Label ?? KeyLabels.Of(candidate.Name);
        var (certainty, why) = likeness > 1
            ? (GuessCertainty.Certain, new BilingualText($"即“{label.Zh}”", $"it is called '{label.En}'"))
            : likeness >= Much && isAhead
                ? (GuessCertainty.Likely, new BilingualText($"近于“{label.Zh}”", $"it is like '{label.En}'"))
                : (GuessCertainty.Unsure, new BilingualText($"或为“{label.Zh}”", $"it may be '{label.En}'"));
        if (trial.Misfit is { } misfit)
        {
            // A few slips in a column that is called so are for the import to reject, one by one.
            certainty = trial.MostFit && certainty == GuessCertainty.Certain ? GuessCertainty.Likely : GuessCertainty.Unsure;
            why = new BilingualText($"{why.Zh},但{misfit.Zh}", $"{why.En}, but {misfit.En}");
        }
        else if (cells.Count == 0 && certainty == GuessCertainty.Certain)
        {
            (certainty, why) = (GuessCertainty.Likely, new BilingualText($"{why.Zh},但列中没有数据", $"{why.En}, but it holds nothing"));
        }

        return new GuessedColumn { Heading = heading, Name = candidate.Name, Certainty = certainty, Why = why, Values = trial.Values };
    }

    private static GuessedColumn Unknown(string heading) => new()
    {
        Heading = heading,
        Certainty = GuessCertainty.Unsure,
        Why = new BilingualText("没有名称相近的事实", "no fact has a name like it"),
    };
}
