using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Json;

namespace Compliance.Tests.Json;

/// <summary>Reads fact files from texts, under the name <c>f.json</c>.</summary>
internal static class FactText
{
    public const string File = "f.json";

    /// <summary>A file with one school, of which one cell stands alone on line 4.</summary>
    public static string WithCell(string name, string value) =>
        "{\"version\": 1,\n"
        + "\"districts\": [{\"code\": \"210102\"}],\n"
        + "\"schools\": [{\"code\": \"S1\", \"district\": \"210102\",\n"
        + $"\"{name}\": {value}\n"
        + "}]}";

    public static (FactFile Header, FactSet Facts) Read(string text)
    {
        var builder = new FactSetBuilder();
        return (FactFile.Read(new StringReader(text), File, builder), builder.Build());
    }

    public static string Write(FactSet facts, FactFile? header = null)
    {
        using var writer = new StringWriter();
        FactFile.Write(facts, writer, header ?? new FactFile());
        return writer.ToString();
    }

    /// <summary>Everything that is wrong with a text, whether reading went on or not.</summary>
    public static IReadOnlyList<FactFault> FaultsOf(string text) => FaultsOf(builder => FactFile.Read(new StringReader(text), File, builder));

    public static IReadOnlyList<FactFault> FaultsOf(Action<FactSetBuilder> read)
    {
        var builder = new FactSetBuilder();
        try
        {
            read(builder);
        }
        catch (InvalidFactsException stopped)
        {
            return stopped.Faults;
        }

        builder.TryBuild(out _, out var faults);
        return faults;
    }

    public static SourcePlace At(int line, string? path, string? column = null) => new() { File = File, Row = line, Column = column, Path = path };
}
