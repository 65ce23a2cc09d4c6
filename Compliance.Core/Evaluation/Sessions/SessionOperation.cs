using Compliance.Facts;

namespace Compliance.Evaluation.Sessions;

/// <summary>One thing that is asked of a session.</summary>
internal abstract record SessionOperation
{
    /// <summary>A subject comes.</summary>
    public sealed record Add(Subject Subject) : SessionOperation;

    /// <summary>A subject takes the place of the one with its code.</summary>
    public sealed record Update(Subject Subject) : SessionOperation;

    /// <summary>A subject goes, and what was attested of it.</summary>
    public sealed record Remove(SubjectLevel Level, string Code) : SessionOperation;

    /// <summary>Something is attested.</summary>
    public sealed record Attest(Attestation Attestation) : SessionOperation;
}
