using Compliance.Languages;

namespace Compliance.Standards;

/// <summary>Where a standard stands: document, place in it, and how far the wording is to be trusted.</summary>
/// <param name="Document">The document.</param>
/// <param name="Locator">The place, in the document's own numbering, such as 二(二)4.</param>
/// <param name="Provenance">Where the figure was read.</param>
public sealed record Citation(PolicyDocument Document, string Locator, Provenance Provenance)
{
    /// <summary>Whether the threshold was read out of words, such as a hundred percent out of full coverage. Every output says so.</summary>
    public bool IsInferred { get; init; }

    /// <summary>The citation in one line; a draft, a secondary source and an inferred threshold are named as such.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var zh = language == Language.Chinese;
        var number = Document.Number is null ? "" : zh ? $"({Document.Number})" : $" ({Document.Number})";
        return $"{Document.Title.In(language)}{number}{(zh ? " " : ", ")}{Locator}{Marks(zh)}";
    }

    /// <summary>The citation by the document's code, for tables that list the documents apart.</summary>
    /// <param name="language">The language of the marks of a draft or a secondary source.</param>
    public string ShortIn(Language language) => $"{Document.Code} {Locator}{Marks(language == Language.Chinese)}";

    /// <summary>The citation in English.</summary>
    public override string ToString() => In(Language.English);

    private string Marks(bool zh)
    {
        var draft = Document.Status == DocumentStatus.Draft ? zh ? "【征求意见稿】" : " [DRAFT for comment]" : "";
        var source = Provenance switch
        {
            Provenance.Secondary => zh ? "【转引自二手来源】" : " [figure from a secondary source]",
            Provenance.Derived => zh ? "【由条文推算】" : " [derived from the clause]",
            _ => "",
        };
        var inferred = !IsInferred ? "" : zh ? "【阈值由文字推定】" : " [threshold read out of words]";
        return draft + source + inferred;
    }
}
