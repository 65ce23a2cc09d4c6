using Compliance.Facts;
using Compliance.Facts.Building;
using Newtonsoft.Json;

namespace Compliance.Exchange.Import.Guessing;

/// <summary>Writes a guess as a mapping file.</summary>
internal static class GuessedMapping
{
    public static void Write(MappingGuess guess, TextWriter output)
    {
        using var json = new JsonTextWriter(output) { Formatting = Formatting.Indented, CloseOutput = false };
        json.WriteStartObject();
        Write(json, "version", TableMappingReader.SupportedVersion);
        if (guess.Level != SubjectLevel.School)
        {
            Write(json, "level", TableMappingReader.NameOf(guess.Level));
        }

        json.WritePropertyName("columns");
        json.WriteStartObject();
        foreach (var column in guess.Columns)
        {
            if (column is { Name: { } name and not MappingGuess.DistrictName, Certainty: not GuessCertainty.Unsure })
            {
                json.WritePropertyName(name);
                Write(json, column);
            }
        }

        json.WriteEndObject();
        WriteDistricts(json, guess);
        json.WriteEndObject();
        json.Flush();
        output.Write('\n');
    }

    private static void Write(JsonTextWriter json, GuessedColumn column)
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

    /// <summary>Schools that name their districts make them: one by code, and by name where there is a column for it.</summary>
    private static void WriteDistricts(JsonTextWriter json, MappingGuess guess)
    {
        if (guess.Level != SubjectLevel.School || guess.Columns.FirstOrDefault(Names(SubjectKeys.District)) is not { } code)
        {
            return;
        }

        json.WritePropertyName("districts");
        json.WriteStartObject();
        Write(json, SubjectKeys.Code, code.Heading);
        if (guess.Columns.FirstOrDefault(Names(MappingGuess.DistrictName)) is { } name)
        {
            Write(json, SubjectKeys.Name, name.Heading);
        }

        json.WriteEndObject();
    }

    private static Func<GuessedColumn, bool> Names(string name) => column => column.Name == name && column.Certainty != GuessCertainty.Unsure;

    private static void Write(JsonTextWriter json, string name, object? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }
}
