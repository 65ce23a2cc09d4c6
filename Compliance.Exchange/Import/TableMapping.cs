using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Json;

namespace Compliance.Exchange.Import;

/// <summary>
/// Says which column of a table holds which fact, which values are constant, which columns are added up and which unit they have. Read from a JSON file; immutable
/// and thread-safe.
/// </summary>
/// <example><code>
/// var mapping = TableMapping.ReadFile("schools.mapping.json");
/// var builder = new FactSetBuilder();
/// TableImport.ReadInto(builder, "schools.csv", mapping);
/// FactSet facts = builder.Build();
/// </code></example>
public sealed class TableMapping
{
    internal TableMapping()
    {
    }

    /// <summary>The mapping file, as the user named it.</summary>
    public required string File { get; init; }

    /// <summary>What the table is; <see langword="null"/> when the mapping does not say.</summary>
    public string? Title { get; init; }

    /// <summary>Where the table comes from; <see langword="null"/> when the mapping does not say.</summary>
    public string? Source { get; init; }

    /// <summary>Under which licence it may be used; <see langword="null"/> when the mapping does not say.</summary>
    public string? Licence { get; init; }

    /// <summary>
    /// The encoding of a table as text: <c>utf-8</c>, <c>gb18030</c> (which reads GBK and GB 2312 too), <c>utf-16</c> or <c>utf-16be</c>;
    /// <see langword="null"/> when it is found from the bytes.
    /// </summary>
    public string? Encoding { get; init; }

    /// <summary>The character between two cells of a table as text; <see langword="null"/> when it is found from the headings.</summary>
    public char? Delimiter { get; init; }

    /// <summary>The sheet to read in a workbook; <see langword="null"/> for each that has the headings.</summary>
    public string? Sheet { get; init; }

    /// <summary>The row of the headings, from 1; <see langword="null"/> when they are looked for in the first twenty rows.</summary>
    public int? HeadingRow { get; init; }

    /// <summary>The day for which the facts are to be judged; <see langword="null"/> when the mapping does not say.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The school year that the facts are for; <see langword="null"/> when the mapping does not say.</summary>
    public SchoolYear? SchoolYear { get; init; }

    /// <summary>What each row is.</summary>
    public SubjectLevel Level { get; init; } = SubjectLevel.School;

    /// <summary>The characters that may divide cells.</summary>
    internal static IReadOnlyList<char> Delimiters { get; } = [',', ';', '\t', '|'];

    internal IReadOnlyList<CellSource> Columns { get; init; } = [];

    /// <summary>What the districts named in the rows are made from; empty when the rows make none.</summary>
    internal IReadOnlyList<CellSource> DistrictColumns { get; init; } = [];

    /// <summary>The subjects that the mapping itself lists.</summary>
    internal IReadOnlyList<ListedSubject> Subjects { get; init; } = [];

    /// <summary>Writes the JSON Schema (draft 2020-12) of mapping files, with every fact that this version knows. Editors complete and check mappings by it.</summary>
    /// <param name="writer">Where the text goes.</param>
    public static void WriteSchema(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        TableMappingSchema.Write(writer);
    }

    /// <summary>Reads a mapping.</summary>
    /// <param name="reader">The JSON text.</param>
    /// <param name="file">The name of the file, for messages.</param>
    /// <exception cref="InvalidFactsException">It is no mapping; the exception lists every fault with file, line and path.</exception>
    public static TableMapping Read(TextReader reader, string file)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(file);
        return TableMappingReader.Read(StrictJson.Read(reader, file), file);
    }

    /// <summary>Reads a mapping file, which must be in UTF-8.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InvalidFactsException">It can not be opened or is no mapping; the exception lists every fault with file, line and path.</exception>
    public static TableMapping ReadFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return TableMappingReader.Read(StrictJson.ReadFile(path), path);
    }

    /// <summary>Reads the mapping that a workbook itself carries, such as a returned copy of a <see cref="Collecting.CollectionTemplate"/>.</summary>
    /// <param name="path">The workbook, or an archive of copies of one workbook, of which the first is asked.</param>
    /// <returns><see langword="null"/> when the file is another one, or carries no mapping.</returns>
    /// <exception cref="InvalidFactsException">The file can not be opened, is damaged or is refused, or what it carries is no mapping.</exception>
    /// <example><code>
    /// if (TableMapping.CarriedBy("returned.xlsx") is { } mapping)
    /// {
    ///     TableImport.ReadInto(builder, "returned.xlsx", mapping);
    /// }
    /// </code></example>
    public static TableMapping? CarriedBy(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return CarriedBy([path])[0];
    }

    /// <summary>Reads the mappings that several workbooks carry.</summary>
    /// <param name="paths">The workbooks, or archives.</param>
    /// <returns>
    /// The mapping of each; <see langword="null"/> for one that carries none. Copies of one template have the same object, so that they can be read together.
    /// </returns>
    /// <exception cref="InvalidFactsException">As for one path.</exception>
    public static IReadOnlyList<TableMapping?> CarriedBy(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var known = new Dictionary<string, TableMapping>(StringComparer.Ordinal);
        return [.. paths.Select(path => CarriedMapping.Find(path, known))];
    }
}
