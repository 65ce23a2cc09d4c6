using Compliance.Facts.Building;

namespace Compliance.Exchange.Import;

/// <summary>A mapping that stands in the workbook itself: a sheet of one column whose heading is its name, with a line of the JSON in each row.</summary>
internal static class CarriedMapping
{
    /// <summary>The name of the sheet and the heading in it; whoever writes another form gives it another name.</summary>
    public const string Sheet = "compliance-mapping-1";

    /// <summary>Far more than a mapping of every fact takes.</summary>
    private const int LongestText = 1 << 20;

    /// <summary>The mapping that a file carries.</summary>
    /// <param name="path">The file.</param>
    /// <param name="known">The mappings read so far, by their text; receives this one.</param>
    /// <returns><see langword="null"/> when it carries none.</returns>
    /// <exception cref="InvalidFactsException">The file can not be opened, is damaged or is refused, or what it carries is no mapping.</exception>
    public static TableMapping? Find(string path, Dictionary<string, TableMapping> known)
    {
        try
        {
            using var stream = SourceFile.Open(path);
            if (!TableFile.IsPacked(stream))
            {
                return null;
            }

            // The form of texts is named, too, so that those in an archive are not searched for theirs.
            var wanted = new TableMapping { File = path, Sheet = Sheet, HeadingRow = 1, Encoding = TableEncoding.Utf8, Delimiter = ',' };
            return TableFile.Tables(stream, path, wanted, [Sheet], faults: [], (_, _) => { }).OfType<SheetTable>().Select(table => Read(table, known)).FirstOrDefault();
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new InvalidFactsException(FactFault.NotOpened(path, unreadable), unreadable);
        }
    }

    private static TableMapping Read(SheetTable table, Dictionary<string, TableMapping> known)
    {
        var (json, column) = (new StringWriter(), table.ColumnOf(Sheet));
        while (table.Read())
        {
            json.WriteLine(table.Text(column));
            if (json.GetStringBuilder().Length > LongestText)
            {
                throw new InvalidFactsException(TableFaults.Bomb(table.Place.File!, Sheet));
            }
        }

        if (!known.TryGetValue(json.ToString(), out var mapping))
        {
            known.Add(json.ToString(), mapping = TableMapping.Read(new StringReader(json.ToString()), $"{table.Place.File}/{Sheet}"));
        }

        return mapping;
    }
}
