using Compliance.Facts;
using Compliance.Facts.Building;

namespace Compliance.Json;

/// <summary>
/// The JSON form of a <see cref="FactSet"/>: subjects with their facts, attestations, and the header that this record holds. The schema says what it may contain.
/// </summary>
/// <example><code>
/// var builder = new FactSetBuilder();
/// FactFile header = FactFile.ReadFile("shenyang.json", builder);
/// FactSet facts = builder.Build();
/// </code></example>
public sealed record FactFile
{
    /// <summary>The day for which the facts are to be judged; <see langword="null"/> when the file leaves that to the caller.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>What the file holds; <see langword="null"/> when it does not say.</summary>
    public string? Title { get; init; }

    /// <summary>Where the facts come from, or that they are invented; <see langword="null"/> when it does not say.</summary>
    public string? Note { get; init; }

    /// <summary>Reads a fact file into a builder. What is wrong with single values becomes faults of <see cref="FactSetBuilder.Build"/>.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="file">The name of the file, for messages.</param>
    /// <param name="builder">Where the facts go.</param>
    /// <returns>The header.</returns>
    /// <exception cref="InvalidFactsException">The text is no JSON, or no fact file of this version, so that reading can not go on.</exception>
    public static FactFile Read(TextReader reader, string file, FactSetBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentException.ThrowIfNullOrEmpty(file);
        ArgumentNullException.ThrowIfNull(builder);
        return FactFileReader.Read(reader, file, builder);
    }

    /// <summary>Reads a fact file from a stream, which must be in UTF-8, into a builder.</summary>
    /// <param name="stream">The file, from its beginning to the end; left open.</param>
    /// <param name="file">The name of the file, for messages.</param>
    /// <param name="builder">Where the facts go.</param>
    /// <returns>The header.</returns>
    /// <exception cref="InvalidFactsException">The stream is not in UTF-8, is no JSON, or no fact file of this version.</exception>
    public static FactFile Read(Stream stream, string file, FactSetBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(file);
        ArgumentNullException.ThrowIfNull(builder);
        return Utf8File.Read(stream, file, reader => FactFileReader.Read(reader, file, builder));
    }

    /// <summary>Reads a fact file from a disk, which must be in UTF-8, into a builder.</summary>
    /// <param name="path">The path.</param>
    /// <param name="builder">Where the facts go.</param>
    /// <returns>The header.</returns>
    /// <exception cref="InvalidFactsException">The file can not be opened, is not in UTF-8, is no JSON, or no fact file of this version.</exception>
    public static FactFile ReadFile(string path, FactSetBuilder builder)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(builder);
        return Utf8File.Read(path, reader => FactFileReader.Read(reader, path, builder));
    }

    /// <summary>
    /// Writes facts as a fact file; read again, they are the same. A jurisdiction that was assumed is not written: whoever reads them decides anew.
    /// </summary>
    /// <param name="facts">The facts.</param>
    /// <param name="writer">Where the text goes.</param>
    /// <param name="header">The header.</param>
    public static void Write(FactSet facts, TextWriter writer, FactFile header)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(header);
        FactFileWriter.Write(facts, writer, header);
    }

    /// <summary>Writes the JSON Schema (draft 2020-12) of fact files, with every fact that this version knows.</summary>
    /// <param name="writer">Where the text goes.</param>
    public static void WriteSchema(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        FactFileSchema.Write(writer);
    }

    /// <summary>The title.</summary>
    public override string ToString() => Title ?? "";
}
