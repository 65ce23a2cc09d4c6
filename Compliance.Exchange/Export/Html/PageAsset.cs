using System.Security.Cryptography;
using System.Text;

namespace Compliance.Exchange.Export.Html;

/// <summary>A style sheet or script of our own that stands in the page, and the source by which the Content-Security-Policy lets it in. Immutable.</summary>
internal sealed class PageAsset
{
    private PageAsset(string text)
    {
        Text = text;
        Source = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
    }

    public static PageAsset Style { get; } = Read("report.css");

    public static PageAsset Script { get; } = Read("report.js");

    /// <summary>The text with LF line ends, so that a browser sees the bytes that were hashed.</summary>
    public string Text { get; }

    public string Source { get; }

    private static PageAsset Read(string name)
    {
        using var stream = typeof(PageAsset).Assembly.GetManifestResourceStream($"Compliance.Exchange.Export.Html.{name}")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new PageAsset(reader.ReadToEnd().ReplaceLineEndings("\n"));
    }
}
