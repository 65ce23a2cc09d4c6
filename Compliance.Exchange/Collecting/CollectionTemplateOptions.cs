using Compliance.Languages;
using Compliance.Standards;

namespace Compliance.Exchange.Collecting;

/// <summary>What a template asks for.</summary>
public sealed record CollectionTemplateOptions
{
    /// <summary>
    /// The names of the facts, in the order of the columns, each once. <see langword="null"/> for those that the <see cref="Packs"/> ask for, or every fact of the level when
    /// there are no packs.
    /// </summary>
    public IReadOnlyList<string>? Facts { get; init; }

    /// <summary>The packs whose standards the template names beside the facts that they read; none by default.</summary>
    public IReadOnlyList<StandardPack> Packs { get; init; } = [];

    /// <summary>The languages of headings, choices and explanations; both by default. A returned copy is read whichever it was.</summary>
    public IReadOnlyList<Language> Languages { get; init; } = [Language.Chinese, Language.English];

    /// <summary>What the data are to be called, in the template and in reports on a returned copy; at most 255 characters. <see langword="null"/> for nothing.</summary>
    public string? Title { get; init; }

    /// <summary>For how many rows entries are checked while they are made: 1,000 by default, at most 1,048,575. A returned copy may have more.</summary>
    public int Rows { get; init; } = 1000;
}
