using System.Text;
using Compliance.Facts.Building;

namespace Compliance.Exchange.Import;

/// <summary>
/// The rows of one table, one at a time. The headings are looked for below what titles stand above them; where a heading spans several columns, each column is named
/// after it and the heading below, as in <c>在校生数/女</c>. Rows are counted as a spreadsheet shows them.
/// </summary>
internal abstract class Table : IDisposable
{
    /// <summary>How far down headings are looked for.</summary>
    private const int LastTitleRow = 20;

    /// <summary>The most that a spreadsheet keeps in a cell.</summary>
    private const int LongestCell = 32_767;

    private string[] headings = [];
    private string[] keys = [];

    protected Table(string file, TableMapping mapping, List<FactFault> faults)
    {
        File = file;
        Mapping = mapping;
        Faults = faults;
        Place = new SourcePlace { File = file };
    }

    /// <summary>The place of the current row.</summary>
    public SourcePlace Place { get; protected set; }

    /// <summary>Receives what makes further reading pointless.</summary>
    public List<FactFault> Faults { get; set; }

    /// <summary>Rows that can not be divided into cells, since the caller last looked and took them.</summary>
    public List<FactFault> BrokenRows { get; } = [];

    /// <summary>How many of the headings wanted stand in the row that has most of them; known once they were looked for.</summary>
    public int HeadingsFound { get; private set; }

    /// <summary>The headings, from left to right.</summary>
    public IReadOnlyList<string> Headings => headings;

    protected string File { get; }

    protected TableMapping Mapping { get; }

    /// <summary>Whether the headings are known, and what follows are rows.</summary>
    protected bool IsFound { get; private set; }

    /// <summary>How many cells the current row has.</summary>
    protected abstract int CellCount { get; }

    /// <summary>What is wrong with the form of the current row; <see langword="null"/> when it is well formed.</summary>
    protected virtual FactFault? RowFault => null;

    /// <summary>The place of a column in the current row.</summary>
    public SourcePlace PlaceOf(string heading) => Place with { Column = heading };

    /// <summary>A cell of the current row without spaces around it; empty where the row ends before.</summary>
    public abstract string Text(int column);

    /// <summary>A cell of the current row as a number; <see langword="null"/> when it is none.</summary>
    /// <param name="column">The column.</param>
    /// <param name="percentage">Whether a percent sign may follow.</param>
    public virtual decimal? Number(int column, bool percentage) => CellNumber.TryRead(Text(column), percentage, out var number) ? number : null;

    /// <summary>A cell of the current row as a whole number, where that is told at once; <see langword="null"/> where it is none, or to be read as another number.</summary>
    public virtual long? Whole(int column) => null;

    /// <summary>Looks for the row that has all of some headings. Each that the nearest row has not is a fault, or one for all where they share a cause.</summary>
    /// <returns>Whether the rows can be read.</returns>
    public bool FindHeadings(IReadOnlyList<string> wanted)
    {
        var best = ((string[] Cells, SourcePlace Place, int Found)?)null;
        FactFault? malformed = null;
        string[]? above = null;
        var last = Mapping.HeadingRow is { } asked ? asked + 1 : LastTitleRow;
        while ((Place.Row ?? 0) < last && Next())
        {
            if (Place.Row < Mapping.HeadingRow)
            {
                continue;
            }

            if (RowFault is { } fault)
            {
                malformed ??= fault;
                above = null;
                continue;
            }

            string[] cells = [.. Enumerable.Range(0, CellCount).Select(Text)];
            string[][] candidates = above is null ? [cells] : [cells, Joined(above, cells)];
            foreach (var candidate in candidates)
            {
                Take(candidate);
                var found = wanted.Count(heading => ColumnOf(heading) >= 0);
                if (best is null || found > best.Value.Found)
                {
                    best = (candidate, Place, found);
                }

                if (found == wanted.Count)
                {
                    HeadingsFound = found;
                    IsFound = AreUnique();
                    return IsFound;
                }
            }

            above = cells;
        }

        if (Faults.Count > 0)
        {
            return false;
        }

        if (malformed is not null && best is null or { Found: 0 })
        {
            Faults.Add(malformed!);
        }
        else if (best is not { } nearest)
        {
            Faults.Add(TableFaults.Empty(Place with { Row = null }));
        }
        else
        {
            Take(nearest.Cells);
            (Place, HeadingsFound) = (nearest.Place, nearest.Found);
            if (AreUnique())
            {
                NameMissing(wanted);
            }
        }

        return false;
    }

    /// <summary>The column under a heading, whatever spaces and full-width signs are in it; below zero when there is none or more than one.</summary>
    public int ColumnOf(string heading)
    {
        var exact = Array.IndexOf(headings, heading);
        if (exact >= 0)
        {
            return exact;
        }

        var key = KeyOf(heading);
        var loose = Array.IndexOf(keys, key);
        return loose >= 0 && Array.IndexOf(keys, key, loose + 1) < 0 ? loose : -1;
    }

    /// <summary>Moves to the next row that holds something and is well formed; each row that is not well formed is a fault.</summary>
    public bool Read()
    {
        while (Next())
        {
            if (RowFault is { } fault)
            {
                BrokenRows.Add(fault);
            }
            else if (IsBlank())
            {
                continue;
            }
            else if (CellCount != headings.Length)
            {
                BrokenRows.Add(TableFaults.CellCount(CellCount, headings.Length, Place));
            }
            else if (IsOversized())
            {
                BrokenRows.Add(TableFaults.CellTooLong(LongestCell, Place));
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    public abstract void Dispose();

    /// <summary>Moves to the next row and its <see cref="Place"/>; a row with which the reading must end is a fault.</summary>
    protected abstract bool Next();

    /// <summary>How long the text of a cell is at most.</summary>
    protected abstract int LengthOf(int column);

    protected abstract bool IsBlank();

    /// <summary>Why a heading, and most likely every other, is not there.</summary>
    protected virtual FactFault? CommonCause(string wanted) => null;

    /// <summary>A heading that spans columns stands in the first of them; the others are empty.</summary>
    private static string[] Joined(string[] above, string[] below)
    {
        var joined = new string[Math.Max(above.Length, below.Length)];
        var group = "";
        for (var i = 0; i < joined.Length; i++)
        {
            var (upper, lower) = (i < above.Length ? above[i] : "", i < below.Length ? below[i] : "");
            group = upper.Length > 0 ? upper : lower.Length > 0 ? group : "";
            joined[i] = lower.Length == 0 ? upper : group.Length == 0 ? lower : $"{group}/{lower}";
        }

        return joined;
    }

    /// <summary>What makes two headings the same: neither spaces and line breaks nor the width of signs count.</summary>
    private static string KeyOf(string heading) => string.Concat(heading.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));

    private void Take(string[] row)
    {
        headings = row;
        // Bytes that are no text are found by those who read the row; what is left of them here need only not match.
        keys = [.. row.Select(heading => heading.Contains('\uFFFF', StringComparison.Ordinal) ? heading : KeyOf(heading))];
    }

    private bool AreUnique()
    {
        foreach (var twice in headings.Where(heading => heading.Length > 0).GroupBy(heading => heading, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            Faults.Add(TableFaults.HeadingTwice(PlaceOf(twice.Key)));
        }

        return Faults.Count == 0;
    }

    private void NameMissing(IReadOnlyList<string> wanted)
    {
        foreach (var missing in wanted.Where(heading => ColumnOf(heading) < 0))
        {
            if (CommonCause(missing) is { } cause)
            {
                Faults.Add(cause);
                return;
            }

            Faults.Add(TableFaults.NoColumn(Nearest.To(missing, headings), PlaceOf(missing)));
        }
    }

    private bool IsOversized()
    {
        for (var column = 0; column < headings.Length; column++)
        {
            if (LengthOf(column) > LongestCell && Text(column).Length > LongestCell)
            {
                return true;
            }
        }

        return false;
    }
}
