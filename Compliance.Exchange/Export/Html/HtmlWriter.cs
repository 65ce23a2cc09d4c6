using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Compliance.Languages;

namespace Compliance.Exchange.Export.Html;

/// <summary>
/// The one way by which anything gets into the page. Names of elements and attributes come from our own code; every text and every value of an attribute is encoded here,
/// whatever it is. What is written is well-formed as XML too. Not thread-safe.
/// </summary>
internal sealed class HtmlWriter(TextWriter output, IReadOnlyList<Language> languages)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly Stack<string> open = [];

    public IReadOnlyList<Language> Languages => languages;

    public static string Number(decimal value) => decimal.Round(value, 2, MidpointRounding.ToEven).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A count with its thousands apart, the same in both languages.</summary>
    public static string Count(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    public void Doctype() => output.Write("<!DOCTYPE html>\n");

    public void Begin(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(element, attributes);
        output.Write('>');
        open.Push(element);
    }

    public void End()
    {
        output.Write("</");
        output.Write(open.Pop());
        output.Write('>');
    }

    /// <summary>Ends an element and the line, so that the page can be read and compared as text.</summary>
    public void EndLine()
    {
        End();
        output.Write('\n');
    }

    /// <summary>An element without content, such as <c>meta</c> or a shape.</summary>
    public void Empty(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(element, attributes);
        output.Write("/>");
    }

    public void Element(string element, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Begin(element, attributes);
        Text(text);
        End();
    }

    /// <summary>An element with its text in each language of the page.</summary>
    public void Element(string element, BilingualText text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Begin(element, attributes);
        Say(text.In);
        End();
    }

    public void Element(string element, Func<Language, string> text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Begin(element, attributes);
        Say(text);
        End();
    }

    public void Text(string text) => output.Write(Encoded(text));

    /// <summary>A text in each language of the page, of which the style shows one.</summary>
    public void Say(BilingualText text) => Say(text.In);

    public void Say(Func<Language, string> text) => Each("span", text);

    /// <summary>An element for each language; a single one without a language where the wordings are the same.</summary>
    public void Each(string element, Func<Language, string> text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        var wordings = languages.Select(text).ToList();
        if (wordings.Distinct(StringComparer.Ordinal).Count() == 1)
        {
            if (element == "span" && attributes.Length == 0)
            {
                Text(wordings[0]);
            }
            else
            {
                Element(element, wordings[0], attributes);
            }

            return;
        }

        foreach (var (language, wording) in languages.Zip(wordings))
        {
            Element(element, wording, [.. attributes, ("lang", language.Tag)]);
        }
    }

    /// <summary>All wordings in one line, for what can hold no elements: titles of charts, labels, options.</summary>
    public string Line(Func<Language, string> text) => string.Join(" / ", languages.Select(text).Distinct(StringComparer.Ordinal));

    public string Line(BilingualText text) => Line(text.In);

    /// <summary>One of our own style sheets or scripts, as it is; the page names its hash.</summary>
    public void Asset(string element, PageAsset asset)
    {
        output.Write($"<{element}>{asset.Text}</{element}>\n");
    }

    private void Tag(string element, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        output.Write('<');
        output.Write(element);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                output.Write($" {name}=\"{Encoded(value)}\"");
            }
        }
    }

    /// <summary>Control characters are no text in HTML and are shown as the sign for what can not be shown.</summary>
    private static string Encoded(string text) =>
        Encoder.Encode(text.Any(IsForbidden) ? string.Concat(text.Select(c => IsForbidden(c) ? '\uFFFD' : c)) : text);

    private static bool IsForbidden(char c) => (char.IsControl(c) && c is not ('\n' or '\t')) || c is '\uFFFE' or '\uFFFF';
}
