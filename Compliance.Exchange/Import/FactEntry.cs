using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Json;

namespace Compliance.Exchange.Import;

/// <summary>Fact files that stand in an archive, known by the endings of their names.</summary>
internal static class FactEntry
{
    private const string LinesEnding = ".jsonl";

    public static bool Is(string name) => name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || IsLines(name);

    /// <summary>Reads a fact file into a builder.</summary>
    /// <exception cref="InvalidFactsException">It is none.</exception>
    public static FactFile Read(Stream stream, string name, FactSetBuilder builder) =>
        IsLines(name) ? ReadLinesAsync(stream, name, builder).GetAwaiter().GetResult() : FactFile.Read(stream, name, builder);

    private static bool IsLines(string name) => name.EndsWith(LinesEnding, StringComparison.OrdinalIgnoreCase);

    /// <summary>The entry stands in memory, so that nothing is waited for.</summary>
    private static async Task<FactFile> ReadLinesAsync(Stream stream, string name, FactSetBuilder builder)
    {
        // Whether a school may be without a district, the builder knows; it looks at all of them in the end.
        var lines = await FactLines.OpenAsync(stream, name, AdministrativeCode.China).ConfigureAwait(false);
        await foreach (var part in lines.ReadAsync().ConfigureAwait(false))
        {
            builder.Add(part);
        }

        return lines.Header;
    }
}
