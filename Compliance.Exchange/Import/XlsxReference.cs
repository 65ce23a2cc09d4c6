using System.Globalization;

namespace Compliance.Exchange.Import;

/// <summary>Reads names of cells such as <c>AB12</c>.</summary>
internal static class XlsxReference
{
    private const int LastRow = 1_048_576;
    private const int LastColumn = 16_384;

    /// <summary>A row number; <see langword="null"/> when there is none.</summary>
    /// <exception cref="InvalidDataException">No sheet has such a row.</exception>
    public static int? RowOf(string? text) => text is null ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row is >= 1 and <= LastRow ? row
        : throw new InvalidDataException(text);

    /// <summary>The column of a cell, from 0; <see langword="null"/> when the cell has no name.</summary>
    /// <exception cref="InvalidDataException">No sheet has such a column.</exception>
    public static int? ColumnOf(string? name)
    {
        if (name is null)
        {
            return null;
        }

        var column = 0;
        foreach (var letter in name.TakeWhile(char.IsAsciiLetterUpper))
        {
            column = (column * 26) + letter - 'A' + 1;
            if (column > LastColumn)
            {
                throw new InvalidDataException(name);
            }
        }

        return column > 0 ? column - 1 : throw new InvalidDataException(name);
    }
}
