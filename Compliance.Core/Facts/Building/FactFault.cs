using System.Globalization;
using Compliance.Languages;

namespace Compliance.Facts.Building;

/// <summary>One thing that is wrong with facts, with its place and what to do about it.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Message">What is wrong and what to do, without the place.</param>
/// <param name="Place">Where; <see langword="null"/> for facts given in code.</param>
public sealed record FactFault(FactFaultKind Kind, BilingualText Message, SourcePlace? Place)
{
    private const int LongestQuote = 40;

    /// <summary>Text from data as a message shows it: one line, of bounded length, without control characters.</summary>
    /// <param name="value">What was read.</param>
    public static string Quote(object? value)
    {
        var text = value is bool flag ? (flag ? "true" : "false") : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        var length = text.Length <= LongestQuote ? text.Length
            : char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1
            : LongestQuote;
        var line = string.Concat(text.Take(length).Select(c => IsShown(c) ? c : '\uFFFD'));
        return length < text.Length ? line + "…" : line;
    }

    /// <summary>The fault in one line, with its place.</summary>
    /// <param name="language">The language of the message.</param>
    public string Describe(Language language) => Place is null ? Message.In(language) : $"{Place}: {Message.In(language)}";

    /// <summary>The fault in one line in English.</summary>
    public override string ToString() => Describe(Language.English);

    /// <summary>Control and formatting characters could break the line or turn its direction around.</summary>
    private static bool IsShown(char c) => char.GetUnicodeCategory(c)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
