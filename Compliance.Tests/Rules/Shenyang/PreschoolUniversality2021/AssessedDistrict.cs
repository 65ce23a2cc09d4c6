using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Rules.National;
using Compliance.Rules.Shenyang;
using Compliance.Standards.Registers;

namespace Compliance.Tests.Rules.Shenyang.PreschoolUniversality2021;

/// <summary>A district that stands exactly at the line of every one of the 36 items, or at the basic grade of some of the seven that have one.</summary>
internal static class AssessedDistrict
{
    public static readonly ComplianceEvaluator Evaluator = ComplianceEvaluator.Create(NationalStandards.Pack, ShenyangStandards.Pack);

    /// <summary>The items that have a basic grade.</summary>
    public static readonly int[] WithBasicGrade = [11, 12, 16, 17, 26, 27, 29];

    /// <summary>What the district reports where every item passes.</summary>
    public static readonly District Passing = new()
    {
        Code = "210102", Kindergartens = 100, KindergartenTeachers = 850,
        PopulationAged3To5 = 15_000, ChildrenInKindergarten = 12_750, ChildrenInInclusiveKindergartens = 10_200, ChildrenInPublicKindergartens = 6375,
        Indicators = ClauseChecks.Values(
            ("cnpre20.residentialKindergartens", 40), ("cnpre20.residentialKindergartensInclusive", 40),
            ("cnpre20.otherPublicKindergartenFundsPerChild", 500), ("cnpre20.inclusivePrivateKindergartenFundsPerChild", 500),
            ("cnpre20.kindergartensWithInspector", 100), ("cnpre20.unlicensedKindergartens", 0),
            ("cnpre20.kindergartensMeetingConditions", 100),
            ("cnpre20.newKindergartens", 100), ("cnpre20.newKindergartensOfStandard", 100),
            ("cnpre20.kindergartenClasses", 400), ("cnpre20.kindergartenClassesOfStandardSize", 340),
            ("cnpre20.fullyStaffedKindergartens", 100),
            ("cnpre20.principalsAndTeachers", 950), ("cnpre20.certifiedPrincipalsAndTeachers", 950)),
    };

    /// <summary>The national rows that people attest, other than those of the basic grades.</summary>
    private static readonly Clause[] AttestedItems =
    [
        .. NationalStandards.Pack.Registers.Single(register => register.Document.Code == "CN-PRE20").Clauses
            .Where(clause => clause.Judgement == Judgement.Attested && clause.Level == SubjectLevel.District && clause.Id.EndsWith("-1", StringComparison.Ordinal)),
    ];

    /// <summary>What the district reports where these items are at their basic grade and all others pass.</summary>
    public static District DistrictWith(IReadOnlyCollection<int> basic) => Passing with
    {
        Indicators = basic.Aggregate(Passing.Indicators, (values, item) => item switch
        {
            11 => values.With("cnpre20.otherPublicKindergartenFundsPerChild", 499),
            12 => values.With("cnpre20.inclusivePrivateKindergartenFundsPerChild", 499),
            26 => values.With("cnpre20.kindergartensMeetingConditions", 95),
            27 => values.With("cnpre20.newKindergartensOfStandard", 97),
            29 => values.With("cnpre20.fullyStaffedKindergartens", 80),
            _ => values,
        }),
    };

    /// <summary>What is attested there.</summary>
    public static IReadOnlyList<Attestation> Attested(IReadOnlyCollection<int> basic) =>
    [
        .. AttestedItems.Select(clause => Attest(
            clause.Id,
            clause.Forbids ? AttestedState.Absent
            : (clause.Id == "CN-PRE20-16-1" && basic.Contains(16)) || (clause.Id == "CN-PRE20-17-1" && basic.Contains(17)) ? AttestedState.Basic
            : AttestedState.Present)),
        Attest("CN-PRE20-11-1-b", AttestedState.Present), Attest("CN-PRE20-12-1-b", AttestedState.Present), Attest("CN-PRE20-26-2", AttestedState.Absent),
    ];

    public static Attestation Attest(string id, AttestedState state) => new()
    {
        Standard = id, Level = SubjectLevel.District, SubjectCode = "210102", State = state, Evidence = "E", By = "T", On = new DateOnly(2021, 11, 1),
    };

    /// <summary>The attestations with another state of one of them; without it where there is none.</summary>
    public static IReadOnlyList<Attestation> But(this IReadOnlyList<Attestation> attestations, string id, AttestedState? state) =>
    [
        .. attestations.Where(attestation => attestation.Standard != id),
        .. state is { } other ? new[] { Attest(id, other) } : [],
    ];

    public static ComplianceReport Report(District facts, IEnumerable<Attestation> attestations, string day = "2021-12-31", string code = "210102")
    {
        var builder = new FactSetBuilder().Add(facts with { Code = code });
        foreach (var attestation in attestations)
        {
            builder.Add(attestation with { SubjectCode = code });
        }

        return Evaluator.Evaluate(builder.Build(), DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    public static ComplianceReport Report(IReadOnlyCollection<int> basic, string day = "2021-12-31", string code = "210102") =>
        Report(DistrictWith(basic), Attested(basic), day, code);
}
