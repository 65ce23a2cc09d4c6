using Compliance.Facts.Describing;

namespace Compliance.Standards.Registers;

/// <summary>How values of enumerations are written in JSON: camel case, and the ledger's words for units.</summary>
internal static class JsonNames
{
    public static string Of(Enum value) => Of(value.ToString());

    public static string Of(string name) =>
        string.Equals(name, "PercentagePoints", StringComparison.Ordinal) ? "percentage-points" : Fact.CamelCase(name);
}
