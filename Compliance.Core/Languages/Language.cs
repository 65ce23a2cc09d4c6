namespace Compliance.Languages;

/// <summary>A language that the library speaks: simplified Chinese or English. Culture settings of the process play no part.</summary>
public sealed class Language
{
    private Language(string tag) => Tag = tag;

    /// <summary>Simplified Chinese, <c>zh-Hans</c>.</summary>
    public static Language Chinese { get; } = new("zh-Hans");

    /// <summary>English, <c>en</c>.</summary>
    public static Language English { get; } = new("en");

    /// <summary>The BCP 47 tag.</summary>
    public string Tag { get; }

    /// <summary>The tag.</summary>
    public override string ToString() => Tag;
}
