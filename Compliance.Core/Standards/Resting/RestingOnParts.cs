using Compliance.Quantities;

namespace Compliance.Standards.Resting;

/// <summary>How many of some standards are met, or are not. A part that does not apply is not counted; where no part applies, neither does the standard.</summary>
public sealed record RestingOnParts : RestingOn
{
    internal RestingOnParts()
    {
    }

    /// <summary>Whether it counts the parts that are met; else those that are not.</summary>
    public required bool CountsMet { get; init; }

    /// <summary>Standards of the subject itself.</summary>
    public required IReadOnlyList<string> Own { get; init; }

    /// <summary>Standards of units below: each is one part, not met when one of the units that answer to it does not meet it.</summary>
    public required IReadOnlyList<PartBelow> Below { get; init; }

    /// <summary>
    /// Standards of the subject of which one that is not met decides alone. Where what is not met is counted, they are counted with the others.
    /// </summary>
    public required IReadOnlyList<string> Vetoes { get; init; }

    /// <summary>The share of its own threshold that a part of the subject which is not met must reach; <see langword="null"/> when nothing is asked of it.</summary>
    public required Share? Floor { get; init; }

    /// <summary>
    /// The companions that ask for the basic grade of measured parts: a part of the subject that is not met must then meet its companion, or be attested to have reached its basic
    /// grade. <see langword="null"/> when no basic grade is asked for.
    /// </summary>
    public required IReadOnlyList<CompanionPart>? Companions { get; init; }

    /// <summary>Whether a part that does not apply counts as met.</summary>
    public required bool CountsWhatDoesNotApply { get; init; }
}
