using Compliance.Facts;
using Compliance.Facts.Building;

namespace Compliance.Json;

/// <summary>
/// Facts as JSON lines, read district by district in bounded memory: an object a line, such as <c>{"district":{…}}</c>, <c>{"school":{…}}</c> or <c>{"attestation":{…}}</c>, each
/// as a fact file has it in its lists. The first line may be a header as fact files begin with. The lines of a district stand together, a school before its principal and
/// teachers; those of cities, provinces and of institutions that lie in no district stand anywhere.
/// </summary>
/// <example><code>
/// var lines = await FactLines.OpenAsync(stream, "country.jsonl");
/// await foreach (ComplianceReport report in evaluator.EvaluateAsync(lines.ReadAsync(), lines.Header.AsOf ?? day))
/// {
///     Console.WriteLine(report.Totals);
/// }
/// </code></example>
public sealed class FactLines
{
    private readonly FactLineReader reader;

    private FactLines(FactLineReader reader) => this.reader = reader;

    /// <summary>What the first line says; empty when it is no header.</summary>
    public FactFile Header => reader.Header;

    /// <summary>Begins to read.</summary>
    /// <param name="stream">The lines in UTF-8, from the current position on; left open.</param>
    /// <param name="name">The name of the file, for messages.</param>
    /// <param name="assumedJurisdiction">The jurisdiction that every subject is treated as lying in; <see langword="null"/> for what their own codes say.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="InvalidFactsException">The first line is none that can be read.</exception>
    public static async Task<FactLines> OpenAsync(
        Stream stream, string name, AdministrativeCode? assumedJurisdiction = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        var reader = new FactLineReader(new Utf8Lines(stream, name), name, assumedJurisdiction);
        await reader.BeginAsync(cancellationToken).ConfigureAwait(false);
        return new FactLines(reader);
    }

    /// <summary>Reads the facts; once.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Parts of one or more whole districts, some hundred schools each or one district; the last one holds what lies in no district.</returns>
    /// <exception cref="InvalidFactsException">A line is no such object, a part does not stand, or the lines of a district stand apart; the faults name file and line.</exception>
    public IAsyncEnumerable<FactSet> ReadAsync(CancellationToken cancellationToken = default) => reader.ReadAsync(cancellationToken);

    /// <summary>Writes facts as lines, district by district in order of their codes; read again, they are the same.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="writer">Where the text goes.</param>
    /// <param name="header">The header.</param>
    public static void Write(FactSet facts, TextWriter writer, FactFile header)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(header);
        FactLineWriter.Write(facts, writer, header);
    }
}
