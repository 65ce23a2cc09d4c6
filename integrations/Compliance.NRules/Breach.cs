using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Languages;
using Compliance.Standards;
using NRules.RuleModel;

namespace Compliance.NRules;

/// <summary>A standard that a subject does not meet on the day: a <see cref="Violation"/> or an <see cref="Advisory"/>. A linked fact, gone when its cause is.</summary>
public abstract record Breach : IIdentityProvider
{
    private protected Breach(Standard standard, Subject subject, DateOnly asOf, Attestation? attestation)
    {
        Standard = standard;
        Subject = subject;
        AsOf = asOf;
        Attestation = attestation;
    }

    /// <summary>The standard.</summary>
    public Standard Standard { get; }

    /// <summary>The subject, with unreported facts of areas filled in from below.</summary>
    public Subject Subject { get; }

    /// <summary>The day for which it was judged.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The attestation that an <see cref="AttestedStandard"/> was judged by; <see langword="null"/> for measured standards. Names its signer.</summary>
    public Attestation? Attestation { get; }

    /// <summary>Where the standard stands.</summary>
    public Citation Citation => Standard.Citation;

    /// <summary>
    /// What was measured, by how much it falls short and why, made when it is asked for; <see langword="null"/> for a standard that is attested or rests on others.
    /// </summary>
    public Assessment? Assessment => Standard switch
    {
        MeasuredStandard { Resting: not null } => null,
        Standard<School> standard => standard.Assess((School)Subject, AsOf),
        Standard<District> standard => standard.Assess((District)Subject, AsOf),
        Standard<City> standard => standard.Assess((City)Subject, AsOf),
        Standard<Province> standard => standard.Assess((Province)Subject, AsOf),
        Standard<Institution> standard => standard.Assess((Institution)Subject, AsOf),
        Standard<Principal> standard => standard.Assess((Principal)Subject, AsOf),
        Standard<Teacher> standard => standard.Assess((Teacher)Subject, AsOf),
        _ => null,
    };

    /// <summary>The breach in one line: who, what was measured against what, and the cure where one fact would be it; else what is asked for.</summary>
    /// <param name="language">The language.</param>
    public string Describe(Language language)
    {
        if (Assessment is { } assessment)
        {
            return assessment.Describe(language);
        }

        var (who, requirement, citation) = ($"{Subject.Name ?? Subject.Code} ({Subject.Code})", Standard.RequirementIn(language), Citation.In(language));
        return language == Language.Chinese ? $"{who}:未达标:{requirement} ({Standard.Id},{citation})" : $"{who}: not met: {requirement} ({Standard.Id}, {citation})";
    }

    object IIdentityProvider.GetIdentity() => (Standard.Id, Subject.Level, Subject.Code);

    /// <summary>The breach in one line in English.</summary>
    public sealed override string ToString() => Describe(Language.English);
}
