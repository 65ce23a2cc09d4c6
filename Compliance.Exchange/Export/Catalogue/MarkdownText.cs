using System.Text;

namespace Compliance.Exchange.Export.Catalogue;

/// <summary>Writes Markdown: what comes from registers and facts is text and never markup.</summary>
internal sealed class MarkdownText
{
    private const string Special = "\\`*_{}[]<>#|~&";
    private readonly StringBuilder text = new();

    public static string Escaped(string plain)
    {
        var escaped = new StringBuilder(plain.Length);
        foreach (var c in plain)
        {
            if (Special.Contains(c, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(c is '\r' or '\n' ? ' ' : c);
        }

        return escaped.ToString();
    }

    public void Heading(int level, string plain) => Line($"{new string('#', level)} {Escaped(plain)}").Blank();

    public void Paragraph(string plain) => Line(Escaped(plain)).Blank();

    /// <summary>An item of a list whose text is Markdown already.</summary>
    public void Item(string label, string markdown) => Line($"- **{Escaped(label)}** {markdown}");

    public void Row(params string[] cells) => Line($"| {string.Join(" | ", cells)} |");

    public MarkdownText Line(string markdown)
    {
        text.Append(markdown).Append('\n');
        return this;
    }

    public void Blank() => text.Append('\n');

    public override string ToString() => text.ToString().TrimEnd('\n') + "\n";
}
