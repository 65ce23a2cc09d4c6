using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace CityGenerator;

/// <summary>Writes the city as a table and the mapping that reads it, in UTF-8 with LF.</summary>
public static class CityFiles
{
    public const string TableName = "invented-city.csv";
    public const string MappingName = "invented-city.mapping.json";

    /// <summary>The table. No cell needs quotes: the names hold no comma.</summary>
    public static byte[] Table(InventedCity city)
    {
        ArgumentNullException.ThrowIfNull(city);
        var text = new StringBuilder().AppendJoin(',', TableColumn.All.Select(column => column.Heading)).Append('\n');
        foreach (var school in city.Schools)
        {
            text.AppendJoin(',', TableColumn.All.Select(column => column.Cell(school))).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>The mapping, which names the seed that the table was made from.</summary>
    public static byte[] Mapping(ulong seed)
    {
        using var bytes = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
        using (var json = new Utf8JsonWriter(bytes, options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteString("title", "虚构城市:13 个区县、400 所学校(数据均为虚构,不对应任何真实学校)/ An invented city of 13 districts and 400 schools; none of them exists");
            json.WriteString("source", string.Create(CultureInfo.InvariantCulture, $"samples/CityGenerator, seed {seed}"));
            json.WriteString("licence", "MIT");
            json.WriteString("asOf", "2025-12-31");
            json.WriteString("schoolYear", "2025-2026");
            json.WriteStartObject("columns");
            foreach (var column in TableColumn.All.Where(column => column.Fact is not null))
            {
                Write(json, column);
            }

            json.WriteEndObject();
            json.WriteStartObject("districts");
            json.WriteString("code", TableColumn.DistrictCode);
            json.WriteString("name", TableColumn.DistrictName);
            json.WriteEndObject();
            json.WriteStartArray("cities");
            json.WriteStartObject();
            json.WriteString("code", "210100");
            json.WriteString("name", "虚构市(借用沈阳市代码)");
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private static void Write(Utf8JsonWriter json, TableColumn column)
    {
        if (column.Values.Count == 0)
        {
            json.WriteString(column.Fact!, column.Heading);
            return;
        }

        json.WriteStartObject(column.Fact!);
        json.WriteString("column", column.Heading);
        json.WriteStartObject("values");
        foreach (var (text, value) in column.Values)
        {
            json.WriteString(text, value);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
