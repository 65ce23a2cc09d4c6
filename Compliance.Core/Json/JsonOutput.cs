using System.Globalization;
using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards.Registers;
using Newtonsoft.Json;

namespace Compliance.Json;

/// <summary>
/// Writes every JSON of this library the same way: LF, plain numbers, days as yyyy-MM-dd, enumerations by their names in files. The same input gives the same bytes.
/// </summary>
internal sealed class JsonOutput
{
    private readonly JsonTextWriter json;
    private readonly Formatting formatting;

    private JsonOutput(JsonTextWriter json, bool indented)
    {
        this.json = json;
        formatting = indented ? Formatting.Indented : Formatting.None;
        json.Formatting = formatting;
    }

    /// <summary>Writes one document: an object, filled by the caller.</summary>
    public static void Write(TextWriter text, bool indented, Action<JsonOutput> fill)
    {
        var newLine = text.NewLine;
        text.NewLine = "\n";
        try
        {
            // Not completed on close: what an exception breaks off must not look whole.
            using var json = new JsonTextWriter(text) { CloseOutput = false, AutoCompleteOnClose = false, Culture = CultureInfo.InvariantCulture };
            json.WriteStartObject();
            fill(new JsonOutput(json, indented));
            json.WriteEndObject();
            text.Write('\n');
            json.Flush();
        }
        finally
        {
            text.NewLine = newLine;
        }
    }

    public void BeginObject() => json.WriteStartObject();

    public void BeginObject(string name)
    {
        json.WritePropertyName(name);
        json.WriteStartObject();
    }

    public void BeginList(string name)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
    }

    public void End() => json.WriteEnd();

    /// <summary>Begins an element that is written on one line.</summary>
    public void BeginRow()
    {
        json.WriteStartObject();
        json.Formatting = Formatting.None;
    }

    public void EndRow()
    {
        json.WriteEndObject();
        json.Formatting = formatting;
    }

    /// <summary>A property with a single value, null included.</summary>
    public void Field(string name, object? value)
    {
        json.WritePropertyName(name);
        Value(value);
    }

    /// <summary>A property that is left out when there is no value.</summary>
    public void Optional(string name, object? value)
    {
        if (value is not null)
        {
            Field(name, value);
        }
    }

    /// <summary>A list of single values on one line.</summary>
    public void Values(string name, IEnumerable<object?> values)
    {
        BeginList(name);
        var around = json.Formatting;
        json.Formatting = Formatting.None;
        foreach (var value in values)
        {
            Value(value);
        }

        json.WriteEndArray();
        json.Formatting = around;
    }

    private void Value(object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNull();
                break;
            case string text:
                json.WriteValue(text);
                break;
            case bool flag:
                json.WriteValue(flag);
                break;
            case int or long:
                json.WriteValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case decimal number:
                Plain(number);
                break;
            case IQuantity { Amount: { } amount }:
                Plain(amount);
                break;
            case DateOnly day:
                json.WriteValue(day.ToString("O", CultureInfo.InvariantCulture));
                break;
            case AdministrativeCode or SchoolYear:
                json.WriteValue(value.ToString());
                break;
            case Enum choice:
                json.WriteValue(JsonNames.Of(choice));
                break;
            default:
                throw new ArgumentException($"A {value.GetType().Name} is no single JSON value. {value.GetType().Name} 不是单个 JSON 值。", nameof(value));
        }
    }

    /// <summary>Newtonsoft.Json would write 12 as 12.0.</summary>
    private void Plain(decimal number) => json.WriteRawValue(ExactArithmetic.Trim(number).ToString(CultureInfo.InvariantCulture));
}
