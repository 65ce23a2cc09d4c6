using Compliance.Languages;

namespace Compliance.Exchange.Import.Guessing;

/// <summary>What one column of a table seems to hold.</summary>
public sealed record GuessedColumn
{
    internal GuessedColumn()
    {
    }

    /// <summary>The heading, as it stands in the table.</summary>
    public required string Heading { get; init; }

    /// <summary>
    /// The fact, or the key such as <c>code</c> or <c>district</c>, or <c>districts.name</c> for the name of a school's district; <see langword="null"/> when nothing was found.
    /// </summary>
    public string? Name { get; init; }

    /// <summary>How sure that is.</summary>
    public GuessCertainty Certainty { get; init; }

    /// <summary>Why: what the heading was taken for, or which cell does not fit.</summary>
    public required BilingualText Why { get; init; }

    /// <summary>What the texts of the column mean, for a choice or a yes or no; empty for others. Texts that mean nothing known are not in it.</summary>
    public IReadOnlyDictionary<string, object?> Values { get; init; } = new Dictionary<string, object?>();
}
