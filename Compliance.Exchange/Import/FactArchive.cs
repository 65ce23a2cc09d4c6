using System.IO.Compression;
using Compliance.Facts.Building;
using Compliance.Json;

namespace Compliance.Exchange.Import;

/// <summary>
/// Reads archives (ZIP) of fact files, JSON and JSON lines. Where tables stand beside them, <see cref="TableImport"/> reads both. The entries are unpacked in memory; their
/// names serve messages alone, and nothing is written to disk.
/// </summary>
public static class FactArchive
{
    /// <summary>Reads an archive into a builder. What is wrong with single values becomes faults of <see cref="FactSetBuilder.Build"/>.</summary>
    /// <param name="builder">Where the facts go.</param>
    /// <param name="path">The archive.</param>
    /// <returns>The headers of the fact files, in the order of the archive.</returns>
    /// <exception cref="InvalidFactsException">
    /// It can not be opened, is no archive, or holds something else than fact files; an entry is no fact file of this version, or was made to harm whoever unpacks it.
    /// </exception>
    /// <example><code>IReadOnlyList&lt;FactFile&gt; headers = FactArchive.ReadInto(builder, "returns.zip");</code></example>
    public static IReadOnlyList<FactFile> ReadInto(FactSetBuilder builder, string path)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(path);
        return Open(path, archive => Read(archive, path, builder));
    }

    /// <summary>Whether an archive holds fact files and nothing else, so that it can be read without a mapping.</summary>
    /// <param name="path">The archive.</param>
    /// <exception cref="InvalidFactsException">It can not be opened, or is no archive.</exception>
    public static bool Is(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Open(path, archive => OtherIn(archive) is null);
    }

    private static T Open<T>(string path, Func<ZipArchive, T> read)
    {
        try
        {
            using var stream = SourceFile.Open(path);
            using var archive = TableFile.Opened(stream, path);
            return read(archive);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new InvalidFactsException(FactFault.NotOpened(path, unreadable), unreadable);
        }
    }

    /// <summary>The first entry that is no fact file.</summary>
    private static ZipArchiveEntry? OtherIn(ZipArchive archive) => archive.Entries.FirstOrDefault(entry => entry.Name.Length > 0 && !FactEntry.Is(entry.Name));

    private static List<FactFile> Read(ZipArchive archive, string path, FactSetBuilder builder)
    {
        if (OtherIn(archive) is { } other)
        {
            throw new InvalidFactsException(TableFaults.NeedsMapping($"{path}/{other.FullName}"));
        }

        var headers = new List<FactFile>();
        foreach (var (name, content) in TableFile.Entries(archive, path))
        {
            using (content)
            {
                headers.Add(FactEntry.Read(content, name, builder));
            }
        }

        return headers;
    }
}
