namespace Compliance.Facts;

/// <summary>
/// A statement by a person of whether a subject has what a clause speaks of, where no number measures it. Keyed by the clause's id.
/// </summary>
/// <example><code>
/// new Attestation
/// {
///     Standard = "SY23-1-4", Level = SubjectLevel.City, SubjectCode = "210100", State = AttestedState.Present,
///     Evidence = "minutes of 2025-03-02, no. 14", On = new DateOnly(2025, 3, 5), By = "Inspector Li",
/// };
/// </code></example>
public sealed record Attestation
{
    /// <summary>The id of the clause.</summary>
    public required string Standard { get; init; }

    /// <summary>The level of the subject.</summary>
    public required SubjectLevel Level { get; init; }

    /// <summary>The code of the subject.</summary>
    public required string SubjectCode { get; init; }

    /// <summary>Whether what the clause speaks of is there. For a clause that forbids something: present is a breach.</summary>
    public required AttestedState State { get; init; }

    /// <summary>What the statement rests on.</summary>
    public required string Evidence { get; init; }

    /// <summary>The day of the statement.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Who makes the statement. Personal data: never logged.</summary>
    public required string By { get; init; }

    /// <summary>The last day on which the statement counts; <see langword="null"/> when it does not expire.</summary>
    public DateOnly? ExpiresOn { get; init; }
}
