using System.Xml;

namespace Compliance.Exchange.Export;

/// <summary>Text as XML 1.0 can hold it.</summary>
internal static class XmlText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text with what XML can not hold replaced: most control characters, halves of characters, U+FFFE and U+FFFF.</summary>
    public static string Legal(string text)
    {
        char[]? legal = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(text[i]))
            {
                legal ??= text.ToCharArray();
                legal[i] = Replacement;
            }
        }

        return legal is null ? text : new string(legal);
    }
}
