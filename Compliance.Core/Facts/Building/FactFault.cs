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

    /// <summary>The names of the facts and keys that it is about; empty where it is about a whole subject, or about something else.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>The fault that a file can not be read at all.</summary>
    /// <param name="path">The file, as the user named it.</param>
    /// <param name="why">What opening or reading it threw.</param>
    public static FactFault NotOpened(string path, Exception why)
    {
        var message = why is FileNotFoundException or DirectoryNotFoundException
            ? new BilingualText("找不到该文件;请检查路径。", "There is no such file; check the path.")
            : new BilingualText(
                "无法读取该文件;请检查它是否为文件、是否有读取权限、是否被占用。",
                "The file can not be read; check that it is a file, that you may read it, and that nothing else holds it.");
        return new FactFault(FactFaultKind.Unreadable, message, new SourcePlace { File = path });
    }

    /// <summary>Text from data as a message shows it: one line, of bounded length, without control characters.</summary>
    /// <param name="value">What was read.</param>
    public static string Quote(object? value)
    {
        var text = value is bool flag ? (flag ? "true" : "false") : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        var length = text.Length <= LongestQuote ? text.Length
            : char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1
            : LongestQuote;
        return length < text.Length ? OneLine(text[..length]) + "…" : OneLine(text);
    }

    /// <summary>The fault in one line, with its place.</summary>
    /// <param name="language">The language of the message.</param>
    public string Describe(Language language) => Place is null ? Message.In(language) : $"{Place}: {Message.In(language)}";

    /// <summary>Whether another fault says the same of the same place. What it is about stands in the message.</summary>
    /// <param name="other">The other fault.</param>
    public bool Equals(FactFault? other) => other is not null && Kind == other.Kind && Message == other.Message && Place == other.Place;

    /// <summary>A hash code of what <see cref="Equals(FactFault?)"/> compares.</summary>
    public override int GetHashCode() => HashCode.Combine(Kind, Message, Place);

    /// <summary>The fault in one line in English.</summary>
    public override string ToString() => Describe(Language.English);

    /// <summary>The text without control and formatting characters, which could break the line or turn its direction around.</summary>
    internal static string OneLine(string text) => string.Concat(text.Select(c => IsShown(c) ? c : '\uFFFD'));

    private static bool IsShown(char c) => char.GetUnicodeCategory(c)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
