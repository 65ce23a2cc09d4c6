using Compliance.Facts.Describing;

namespace Compliance.Facts.Building;

/// <summary>One named value as an importer read it, before it is known to be a fact.</summary>
/// <param name="Name">The name in fact files, such as <c>students</c>, or one of <see cref="SubjectKeys"/>.</param>
/// <param name="Value">
/// <see langword="null"/> for not reported; a <see cref="bool"/>, <see cref="long"/>, <see cref="decimal"/> or <see cref="string"/>. No fact takes anything else; it is
/// quoted in the fault.
/// </param>
/// <param name="IsText">
/// Whether the source has only text, so that a string may hold a number or a yes; in a typed source such as JSON it may not.
/// </param>
/// <param name="Place">Where it stands; <see langword="null"/> when the place of its row says so, with <see cref="Column"/> or <see cref="Line"/>.</param>
public readonly record struct FactCell(string Name, object? Value, bool IsText, SourcePlace? Place)
{
    /// <summary>The column in which it stands. With it a table needs one place a row, and one more only for a cell that is wrong.</summary>
    public string? Column { get; init; }

    /// <summary>The line of a text in which it stands, where that need not be the line in which its row begins.</summary>
    public int? Line { get; init; }

    /// <summary>The fact, where the importer knows it: its name is then not looked up again for each row. <see langword="null"/> where only the name is known.</summary>
    public Fact? Fact { get; init; }

    internal SourcePlace? PlaceIn(SourcePlace? row) =>
        Place is not null ? Place
        : Column is not null && row is not null ? row with { Column = Column }
        : row?.Path is { } path ? row with { Row = Line ?? row.Row, Path = $"{path}.{Name}" }
        : row;
}
