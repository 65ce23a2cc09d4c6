using Compliance.Languages;

namespace Compliance.Facts.Building;

/// <summary>One thing that is wrong with facts, with its place and what to do about it.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Message">What is wrong and what to do, without the place.</param>
/// <param name="Place">Where; <see langword="null"/> for facts given in code.</param>
public sealed record FactFault(FactFaultKind Kind, BilingualText Message, SourcePlace? Place)
{
    /// <summary>The fault in one line, with its place.</summary>
    /// <param name="language">The language of the message.</param>
    public string Describe(Language language) => Place is null ? Message.In(language) : $"{Place}: {Message.In(language)}";

    /// <summary>The fault in one line in English.</summary>
    public override string ToString() => Describe(Language.English);
}
