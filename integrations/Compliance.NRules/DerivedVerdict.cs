using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.NRules.Translation;
using Compliance.Standards;
using NRules.RuleModel;

namespace Compliance.NRules;

/// <summary>
/// The verdict on one subject by a standard that others rest on, or that rests on others: what determinations are derived from. A part that is due later counts as it stands on the
/// day. Where the document does not reach the subject there is no such fact.
/// </summary>
public sealed record DerivedVerdict : IIdentityProvider
{
    internal DerivedVerdict(Standard standard, Subject subject, DateOnly asOf, Outcome outcome, AttestedState? attested = null)
    {
        Standard = standard;
        Subject = subject;
        AsOf = asOf;
        Outcome = standard.IsInForceOn(asOf) ? outcome : Outcome.OutsideCondition;
        Attested = attested;
    }

    /// <summary>The standard.</summary>
    public Standard Standard { get; }

    /// <summary>The subject, filled in.</summary>
    public Subject Subject { get; }

    /// <summary>The day.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The verdict, whether due or not; never <see cref="Verdict.NotYetDue"/>.</summary>
    public Verdict Verdict => Outcome switch
    {
        Outcome.Met => Verdict.Met,
        Outcome.NotMet => Verdict.NotMet,
        Outcome.Indeterminate => Verdict.Indeterminate,
        _ => Verdict.NotApplicable,
    };

    /// <summary>What was attested; <see langword="null"/> for measured standards, and when nothing that counts was.</summary>
    public AttestedState? Attested { get; }

    internal Outcome Outcome { get; }

    /// <summary>Whether the subject lies in an area: a city, district or school.</summary>
    internal bool LiesIn(Subject area) => (Subject is School school ? school.DistrictCode : Subject is Area ? Subject.Code : null) is { } code && area.Level switch
    {
        SubjectLevel.Province => code.StartsWith(area.Code[..2], StringComparison.Ordinal),
        SubjectLevel.City => code.StartsWith(area.Code[..4], StringComparison.Ordinal),
        _ => code == area.Code,
    };

    object IIdentityProvider.GetIdentity() => (typeof(DerivedVerdict), Standard.Id, Subject.Level, Subject.Code);
}
