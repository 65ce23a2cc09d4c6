using Compliance.Facts;
using Compliance.Standards;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Compliance.NRules.Rules;

/// <summary>Derives, of everything that was attested of a subject under a clause, what counts on the day.</summary>
internal static class AttestationRule
{
    public static IRuleDefinition Over(IEnumerable<Standard> standards)
    {
        var attested = standards.OfType<AttestedStandard>().ToDictionary(standard => standard.Id, StringComparer.Ordinal);
        var rule = new RuleBuilder();
        rule.Name("standing attestation");
        rule.Description("Derives the attestation that counts on the day.");
        rule.Priority(Priorities.Attestations);
        rule.Match<Examination>("examination");
        var signed = rule.Match<IGrouping<(string, SubjectLevel, string), Attestation>>("signed").Aggregate();
        signed.GroupBy(
            (System.Linq.Expressions.Expression<Func<Attestation, (string, SubjectLevel, string)>>)(attestation => KeyOf(attestation)),
            (System.Linq.Expressions.Expression<Func<Attestation, Attestation>>)(attestation => attestation));
        signed.Pattern(typeof(Attestation), "attestation").When<Attestation>(attestation => IsUsable(attestation, attested));
        return rule.Then<Examination, IGrouping<(string, SubjectLevel, string), Attestation>>(
            (context, examination, signed) => Linking.Yield(context, Latest(signed, examination.AsOf)));
    }

    private static (string, SubjectLevel, string) KeyOf(Attestation attestation) => (attestation.Standard, attestation.Level, attestation.SubjectCode);

    /// <summary>Whether the clause is one to attest, on that level, and knows a basic grade if that is what was attested.</summary>
    private static bool IsUsable(Attestation attestation, Dictionary<string, AttestedStandard> attested) =>
        attested.TryGetValue(attestation.Standard, out var standard) && standard.Level == attestation.Level
        && (attestation.State != AttestedState.Basic || standard.Clause.IsGraded);

    private static StandingAttestation? Latest(IEnumerable<Attestation> signed, DateOnly asOf)
    {
        var latest = signed.Where(attestation => attestation.On <= asOf && !(attestation.ExpiresOn < asOf))
            .GroupBy(attestation => attestation.On).MaxBy(sameDay => sameDay.Key)?.ToList();
        return latest is not null && latest.TrueForAll(attestation => attestation.State == latest[0].State) ? new StandingAttestation(latest[0]) : null;
    }
}
