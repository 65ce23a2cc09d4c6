using Compliance.Facts;
using Compliance.Facts.Building;
using Newtonsoft.Json;

namespace Compliance.Exchange.Import;

/// <summary>Writes mappings as JSON.</summary>
internal static class MappingWriter
{
    /// <summary>Writes a mapping.</summary>
    /// <param name="output">Where to; stays open.</param>
    /// <param name="level">What each row is.</param>
    /// <param name="title">What the table is; <see langword="null"/> to say nothing.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="districts">The headings of the code and the name of the districts that the rows make; <see langword="null"/> where they make none.</param>
    public static void Write(TextWriter output, SubjectLevel level, string? title, IEnumerable<MappedColumn> columns, (string Code, string? Name)? districts)
    {
        using var json = new JsonTextWriter(output) { Formatting = Formatting.Indented, CloseOutput = false };
        json.WriteStartObject();
        Write(json, "version", TableMappingReader.SupportedVersion);
        if (title is not null)
        {
            Write(json, "title", title);
        }

        if (level != SubjectLevel.School)
        {
            Write(json, "level", MappingNames.Of(level));
        }

        json.WritePropertyName("columns");
        json.WriteStartObject();
        foreach (var column in columns)
        {
            json.WritePropertyName(column.Name);
            Write(json, column);
        }

        json.WriteEndObject();
        if (districts is var (code, name))
        {
            json.WritePropertyName("districts");
            json.WriteStartObject();
            Write(json, SubjectKeys.Code, code);
            if (name is not null)
            {
                Write(json, SubjectKeys.Name, name);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.Flush();
        output.Write('\n');
    }

    private static void Write(JsonTextWriter json, MappedColumn column)
    {
        if (column.Values.Count == 0)
        {
            json.WriteValue(column.Heading);
            return;
        }

        json.WriteStartObject();
        Write(json, "column", column.Heading);
        json.WritePropertyName("values");
        json.WriteStartObject();
        foreach (var (text, value) in column.Values)
        {
            Write(json, text, value);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(JsonTextWriter json, string name, object? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }
}
