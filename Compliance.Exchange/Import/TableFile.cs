using System.IO.Compression;
using Compliance.Facts.Building;

namespace Compliance.Exchange.Import;

/// <summary>Finds the tables in a file by what its bytes are, whatever its name ends with.</summary>
internal static class TableFile
{
    /// <summary>The most that is held in memory of an entry of an archive, or of a stream that can only be read forwards.</summary>
    private const int LargestCopy = 64 << 20;

    private static readonly byte[] ZipMark = [0x50, 0x4B, 0x03, 0x04];
    private static readonly byte[] EmptyZipMark = [0x50, 0x4B, 0x05, 0x06];
    private static readonly byte[] CompoundMark = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The tables of a file that have the headings, each to be read before the next is asked for.</summary>
    /// <param name="stream">The file, from where it stands to its end; left open.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="mapping">The mapping.</param>
    /// <param name="wanted">The headings that the mapping names.</param>
    /// <param name="faults">Receives what is wrong.</param>
    /// <param name="facts">Receives each fact file that stands in an archive, with its name.</param>
    /// <exception cref="InvalidFactsException">The file is damaged, or refused.</exception>
    public static IEnumerable<Table> Tables(
        Stream stream, string file, TableMapping mapping, IReadOnlyList<string> wanted, List<FactFault> faults, Action<Stream, string> facts)
    {
        using var copy = stream.CanSeek ? null : Copied(stream, file);
        foreach (var table in TablesIn(copy ?? stream, file, mapping, wanted, faults, facts))
        {
            yield return table;
        }
    }

    /// <summary>Whether a file is a workbook or an archive, and no text.</summary>
    /// <param name="stream">The file, where it begins; it is left there.</param>
    public static bool IsPacked(Stream stream) => MarkOf(stream) is var mark && (mark.AsSpan().StartsWith(CompoundMark) || IsArchive(mark));

    /// <summary>Opens an archive.</summary>
    /// <exception cref="InvalidFactsException">It is none, or damaged.</exception>
    public static ZipArchive Opened(Stream stream, string file)
    {
        try
        {
            return new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        }
        catch (InvalidDataException broken)
        {
            throw new InvalidFactsException(TableFaults.Broken(file, broken.Message), broken);
        }
    }

    /// <summary>The entries of an archive under the names that messages give them, unpacked in memory one after the other.</summary>
    /// <exception cref="InvalidFactsException">One is damaged, or was made to harm whoever unpacks it.</exception>
    public static IEnumerable<(string Name, MemoryStream Content)> Entries(ZipArchive archive, string file)
    {
        var budget = new ArchiveBudget(file);
        foreach (var entry in archive.Entries.Where(entry => entry.Name.Length > 0))
        {
            if (!IsInside(entry.FullName))
            {
                throw new InvalidFactsException(TableFaults.BadEntry(file, entry.FullName));
            }

            var name = $"{file}/{entry.FullName}";
            yield return (name, Unpacked(budget, entry, name));
        }
    }

    private static bool IsArchive(ReadOnlySpan<byte> mark) => mark.StartsWith(ZipMark) || mark.StartsWith(EmptyZipMark);

    private static IEnumerable<Table> TablesIn(
        Stream stream, string file, TableMapping mapping, IReadOnlyList<string> wanted, List<FactFault> faults, Action<Stream, string>? facts)
    {
        switch (MarkOf(stream))
        {
            case var mark when mark.AsSpan().StartsWith(CompoundMark):
                using (var workbook = new XlsWorkbook(stream, file))
                {
                    foreach (var table in OfSheets(workbook.Sheets, file, mapping, wanted, faults))
                    {
                        yield return table;
                    }
                }

                break;
            case var mark when IsArchive(mark):
                using (var archive = Opened(stream, file))
                {
                    foreach (var table in OfArchive(archive, file, mapping, wanted, faults, facts))
                    {
                        yield return table;
                    }
                }

                break;
            default:
                if (TextForm.Find(stream, file, mapping, wanted, faults) is { } form)
                {
                    using var table = new CsvTable(stream, file, mapping, form, faults);
                    if (table.FindHeadings(wanted))
                    {
                        yield return table;
                    }
                }

                break;
        }
    }

    /// <param name="archive">A workbook, or an archive of tables and fact files.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="mapping">The mapping.</param>
    /// <param name="wanted">The headings that the mapping names.</param>
    /// <param name="faults">Receives what is wrong.</param>
    /// <param name="facts">Receives the fact files; <see langword="null"/> in an archive, which may hold no other.</param>
    private static IEnumerable<Table> OfArchive(
        ZipArchive archive, string file, TableMapping mapping, IReadOnlyList<string> wanted, List<FactFault> faults, Action<Stream, string>? facts)
    {
        if (XlsxWorkbook.Is(archive))
        {
            foreach (var table in OfSheets(new XlsxWorkbook(archive, file).Sheets, file, mapping, wanted, faults))
            {
                yield return table;
            }
        }
        else if (archive.GetEntry("xl/workbook.bin") is not null)
        {
            faults.Add(TableFaults.Binary(file));
        }
        else if (facts is null)
        {
            faults.Add(TableFaults.NotATable(file));
        }
        else
        {
            foreach (var (name, content) in Entries(archive, file))
            {
                using var unpacked = content;
                if (FactEntry.Is(name))
                {
                    facts(unpacked, name);
                    continue;
                }

                foreach (var table in TablesIn(unpacked, name, mapping, wanted, faults, facts: null))
                {
                    yield return table;
                }
            }
        }
    }

    /// <summary>
    /// Each sheet that has the headings. One that has more than half of them and not all is at fault, so that no district is lost for a heading that was renamed; the
    /// rest, such as instructions, is passed over.
    /// </summary>
    private static IEnumerable<Table> OfSheets(
        IReadOnlyList<Sheet> sheets, string file, TableMapping mapping, IReadOnlyList<string> wanted, List<FactFault> faults)
    {
        var chosen = mapping.Sheet is { } name ? [.. sheets.Where(sheet => sheet.Name == name)] : sheets;
        if (chosen.Count == 0)
        {
            faults.Add(mapping.Sheet is null ? TableFaults.Empty(new SourcePlace { File = file }) : TableFaults.NoSheet(mapping.Sheet, sheets.Select(sheet => sheet.Name), file));
        }

        var (any, nearest, most) = (false, (List<FactFault>)[], -1);
        foreach (var sheet in chosen)
        {
            var own = new List<FactFault>();
            using var table = new SheetTable(sheet, file, mapping, own);
            if (table.FindHeadings(wanted))
            {
                any = true;
                table.Faults = faults;
                yield return table;
            }
            else if (table.HeadingsFound * 2 > wanted.Count)
            {
                any = true;
                faults.AddRange(own);
            }
            else if (table.HeadingsFound > most)
            {
                (nearest, most) = (own, table.HeadingsFound);
            }
        }

        if (!any)
        {
            faults.AddRange(nearest);
        }
    }

    /// <summary>An entry is known by its name; one that climbs out of its folder or begins at a root was made to harm whoever unpacks it.</summary>
    private static bool IsInside(string name) =>
        !name.StartsWith('/') && !name.StartsWith('\\') && !name.Contains(':', StringComparison.Ordinal) && !name.Split('/', '\\').Contains("..");

    private static MemoryStream Unpacked(ArchiveBudget budget, ZipArchiveEntry entry, string file)
    {
        try
        {
            using var packed = budget.Open(entry);
            return Copied(packed, file);
        }
        catch (InvalidDataException broken)
        {
            throw new InvalidFactsException(TableFaults.Broken(file, entry.FullName), broken);
        }
    }

    private static byte[] MarkOf(Stream stream)
    {
        var (start, mark) = (stream.Position, new byte[CompoundMark.Length]);
        var read = stream.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false);
        stream.Position = start;
        return mark[..read];
    }

    /// <summary>What a file is can be told only by looking ahead and going back.</summary>
    private static MemoryStream Copied(Stream stream, string file)
    {
        var copy = new MemoryStream();
        var block = new byte[1 << 16];
        for (int read; (read = stream.Read(block)) > 0;)
        {
            if (copy.Length + read > LargestCopy)
            {
                throw new InvalidFactsException(TableFaults.TooLargeToCopy(LargestCopy, file));
            }

            copy.Write(block, 0, read);
        }

        copy.Position = 0;
        return copy;
    }
}
