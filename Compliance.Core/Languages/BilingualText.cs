namespace Compliance.Languages;

/// <summary>One text in both languages.</summary>
/// <param name="Zh">The Chinese wording.</param>
/// <param name="En">The English wording.</param>
public sealed record BilingualText(string Zh, string En)
{
    /// <summary>The wording in a language.</summary>
    /// <param name="language">Which one.</param>
    public string In(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language == Language.Chinese ? Zh : En;
    }

    /// <summary>Both wordings, the Chinese first.</summary>
    public override string ToString() => $"{Zh} / {En}";
}
