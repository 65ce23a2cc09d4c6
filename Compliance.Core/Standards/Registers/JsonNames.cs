namespace Compliance.Standards.Registers;

/// <summary>How values of enumerations are written in JSON: camel case, and the ledger's words for units.</summary>
internal static class JsonNames
{
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        var name = value.ToString();
        return string.Equals(name, "PercentagePoints", StringComparison.Ordinal) ? "percentage-points" : char.ToLowerInvariant(name[0]) + name[1..];
    }
}
