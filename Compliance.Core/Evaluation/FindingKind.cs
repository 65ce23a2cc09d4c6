namespace Compliance.Evaluation;

/// <summary>What a <see cref="Finding"/> is about.</summary>
public enum FindingKind
{
    /// <summary>An area reported a value that differs from the sum over what lies below it.</summary>
    RollUpMismatch,

    /// <summary>The sum over what lies below an area is too large to be true; it was not used.</summary>
    RollUpTooLarge,
}
