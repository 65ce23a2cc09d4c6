using System.Globalization;
using System.Text.Json;
using Compliance.Facts;
using Compliance.Languages;

namespace Compliance.Standards.Registers;

/// <summary>The values of a register as they are read one after the other; a value of another kind than asked for is a fault, and none.</summary>
internal ref struct RegisterJson
{
    private const int MaxDepth = 8;

    private readonly byte[] bytes;
    private readonly List<DefinitionFault> faults;
    private Utf8JsonReader json;

    public RegisterJson(byte[] bytes, List<DefinitionFault> faults)
    {
        this.bytes = bytes;
        this.faults = faults;
        json = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = MaxDepth });
    }

    /// <summary>Reads on by one token.</summary>
    public bool Read() => json.Read();

    /// <summary>Whether an object begins here; what else stands here is a fault and is passed over.</summary>
    public bool BeginObject(string where)
    {
        if (json.TokenType == JsonTokenType.StartObject)
        {
            return true;
        }

        Fault(where, "此处应为 JSON 对象。", "An object is expected here.");
        json.Skip();
        return false;
    }

    /// <summary>Reads on to the next property that there is.</summary>
    /// <returns>Its index among the names; null at the end of the object.</returns>
    public int? NextProperty(string where, NameList names, ref ulong seen, int likely = 0)
    {
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            var property = names.Find(ref json, likely < names.Names.Count ? likely : 0);
            if (property < 0)
            {
                var unknown = json.GetString()!;
                Fault(where, $"没有名为 {unknown} 的属性。", $"There is no property {unknown}.");
                json.Skip();
                continue;
            }

            var bit = 1ul << property;
            if ((seen & bit) != 0)
            {
                Fault(where, $"{names.Names[property]} 重复。", $"{names.Names[property]} stands twice.");
            }

            seen |= bit;
            return property;
        }

        return null;
    }

    /// <summary>A text; none where there is null, or nothing but blanks.</summary>
    public RegisterText Text(string where, string property)
    {
        json.Read();
        switch (json.TokenType)
        {
            case JsonTokenType.Null:
                return default;
            case JsonTokenType.String:
                return RegisterText.At(ref json, bytes);
            default:
                Fault(where, $"{property} 应为文本。", $"{property} must be a text.");
                json.Skip();
                return default;
        }
    }

    public decimal? Number(string where, string property)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (json.TokenType == JsonTokenType.Number && json.TryGetDecimal(out var number))
        {
            return number;
        }

        Fault(where, $"{property} 应为数字。", $"{property} must be a number.");
        json.Skip();
        return null;
    }

    public int? Whole(string where, string property)
    {
        if (Number(where, property) is not { } number)
        {
            return null;
        }

        if (decimal.Truncate(number) == number && Math.Abs(number) <= int.MaxValue)
        {
            return (int)number;
        }

        Fault(where, $"{property} 应为整数。", $"{property} must be a whole number.");
        return null;
    }

    public bool YesNo(string where, string property)
    {
        json.Read();
        if (json.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            return json.GetBoolean();
        }

        Fault(where, $"{property} 应为 true 或 false。", $"{property} must be true or false.");
        json.Skip();
        return false;
    }

    public DateOnly? Day(string where, string property)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (json.TokenType == JsonTokenType.String
            && DateOnly.TryParseExact(json.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Fault(where, $"{property} 应为 yyyy-MM-dd 形式的日期。", $"{property} must be a date such as 2025-12-31.");
        json.Skip();
        return null;
    }

    public int? Name(string where, string property, NameList names)
    {
        json.Read();
        return NameHere(where, property, names);
    }

    private int? NameHere(string where, string property, NameList names)
    {
        if (json.TokenType == JsonTokenType.String && names.Find(ref json) is >= 0 and var found)
        {
            return found;
        }

        Fault(where, $"{property} 应为以下之一:{names}。", $"{property} must be one of {names}.");
        json.Skip();
        return null;
    }

    /// <summary>Reads on to the next element of a list of objects.</summary>
    public bool NextElement() => json.Read() && json.TokenType != JsonTokenType.EndArray;

    public int[] NamesIn(string where, string property, NameList names)
    {
        var found = new List<int>();
        var isList = BeginList(where, property);
        while (isList && NextElement())
        {
            if (NameHere(where, property, names) is { } name)
            {
                found.Add(name);
            }
        }

        EndList(where, property, isList, found);
        return [.. found];
    }

    public List<AdministrativeCode> CodesIn(string where, string property)
    {
        var found = new List<AdministrativeCode>();
        var isList = BeginList(where, property);
        while (isList && NextElement())
        {
            if (json.TokenType == JsonTokenType.String && AdministrativeCode.TryParse(json.GetString(), out var code))
            {
                found.Add(code);
                continue;
            }

            Fault(where, $"{property} 应为六位行政区划代码。", $"{property} must be administrative codes of six digits.");
            json.Skip();
        }

        EndList(where, property, isList, found);
        return found;
    }

    public bool BeginList(string where, string property)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.StartArray)
        {
            return true;
        }

        Fault(where, $"{property} 应为列表。", $"{property} must be a list.");
        json.Skip();
        return false;
    }

    private readonly void EndList<T>(string where, string property, bool isList, List<T> found)
    {
        if (isList && found.Count == 0)
        {
            Fault(where, $"{property} 不应为空。", $"{property} must not be empty; leave it out.");
        }
        else if (found.Exists(value => found.IndexOf(value) != found.LastIndexOf(value)))
        {
            Fault(where, $"{property} 中有重复。", $"{property} names something twice.");
        }
    }

    public readonly void Fault(string id, string zh, string en) => faults.Add(new DefinitionFault(id, new BilingualText(zh, en)));
}
