using System.Collections.Frozen;

namespace Compliance.Exchange.Import;

/// <summary>What a spreadsheet shows where a formula has no value.</summary>
internal static class CellErrors
{
    private static readonly FrozenSet<string> Words = new[]
    {
        "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#GETTING_DATA", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!", "#BUSY!",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool Has(string text) => text.Length > 0 && text[0] == '#' && Words.Contains(text);
}
