namespace Compliance.Evaluation.Determinations;

/// <summary>A determination that counts how many of its parts are met.</summary>
public sealed class PartsDetermination : Determination
{
    internal PartsDetermination(IReadOnlyList<PartResult> parts) => Parts = parts;

    /// <summary>The parts, in the order of the sentence: standards of the subject, of units below, vetoes.</summary>
    public IReadOnlyList<PartResult> Parts { get; }

    /// <summary>How many parts are met.</summary>
    public int Met => Parts.Count(part => part.Verdict == Verdict.Met);

    /// <summary>How many parts are not met.</summary>
    public int NotMet => Parts.Count(part => part.Verdict == Verdict.NotMet);

    /// <summary>How many parts can not be decided.</summary>
    public int Undecided => Parts.Count(part => part.Verdict == Verdict.Indeterminate);
}
