using Compliance.Languages;

namespace Compliance.Standards;

/// <summary>Where a standard stands: document, place in it, and how far the wording is to be trusted.</summary>
/// <param name="Document">The document.</param>
/// <param name="Locator">The place, in the document's own numbering, such as 二(二)4.</param>
/// <param name="Provenance">Where the figure was read.</param>
public sealed record Citation(PolicyDocument Document, string Locator, Provenance Provenance)
{
    /// <summary>The citation in one line; a draft or a secondary source is named as such.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var zh = language == Language.Chinese;
        var number = Document.Number is null ? "" : zh ? $"({Document.Number})" : $" ({Document.Number})";
        var title = zh ? $"{Document.Title.Zh}{number}" : $"{Document.Title.En}{number}";
        var draft = Document.Status == DocumentStatus.Draft ? zh ? "【征求意见稿】" : " [DRAFT for comment]" : "";
        var source = Provenance switch
        {
            Provenance.Secondary => zh ? "【转引自二手来源】" : " [figure from a secondary source]",
            Provenance.Derived => zh ? "【由条文推算】" : " [derived from the clause]",
            _ => "",
        };
        return zh ? $"{title} {Locator}{draft}{source}" : $"{title}, {Locator}{draft}{source}";
    }

    /// <summary>The citation in English.</summary>
    public override string ToString() => In(Language.English);
}
