using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Languages;
using Compliance.Standards;
using Compliance.Tests.Standards;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Compliance.Tests.Evaluation;

/// <summary>
/// Clauses that somebody attests: T-1 demands something of schools, T-2 forbids something, T-3 is a target for 2025 of rural public junior schools, T-4 reaches one
/// district only. The document applies in 210100.
/// </summary>
[TestFixture]
public sealed class AttestedStandardTests
{
    private static readonly DateOnly Day = new(2025, 6, 30);

    private static readonly StandardPack Pack = DefiningStandards.Pack(SampleRegister.Of(
        SampleRegister.Attested("T-1"),
        SampleRegister.Attested("T-2").With("forbids", true),
        SampleRegister.Attested("T-3").With("due", "2025-12-31").With("modality", "target")
            .With("scope", JObject.Parse("""{"stages": ["withJunior"], "ownership": "public", "locality": ["rural"]}""")),
        SampleRegister.Attested("T-4").With("scope", JObject.Parse("""{"areas": ["210102"]}""")),
        SampleRegister.Attested("T-5").With("level", "city").With("modality", "encouraged")
            .With("appliesWhenZh", "设食堂的").With("appliesWhenEn", "where there is a canteen")));

    [Test]
    public void What_nobody_has_attested_is_undecided_and_the_attestation_is_what_is_missing()
    {
        var assessment = Judge("T-1");

        Assert.That((assessment.Verdict, assessment.Attestation, assessment.Measured, assessment.Shortfall), Is.EqualTo((Verdict.Indeterminate, null as Attestation, null as object, null as Shortfall)));
        Assert.That(assessment.Missing, Is.EqualTo(new[] { "attestation" }));
        Assert.That(assessment.OutcomeIn(Language.English), Is.EqualTo("undecided, missing: attestation"));
        Assert.That(assessment.OutcomeIn(Language.Chinese), Is.EqualTo("无法判定,缺少:佐证"));
    }

    [TestCase("T-1", AttestedState.Present, Verdict.Met)]
    [TestCase("T-1", AttestedState.Absent, Verdict.NotMet)]
    [TestCase("T-1", AttestedState.NotApplicable, Verdict.NotApplicable)]
    [TestCase("T-2", AttestedState.Present, Verdict.NotMet)]
    [TestCase("T-2", AttestedState.Absent, Verdict.Met)]
    [TestCase("T-2", AttestedState.NotApplicable, Verdict.NotApplicable)]
    [TestCase("T-3", AttestedState.Absent, Verdict.NotYetDue)]
    public void The_state_and_what_the_clause_demands_decide(string clause, AttestedState state, Verdict verdict)
    {
        var assessment = Judge(clause, Attested(clause, state));

        Assert.That(assessment.Verdict, Is.EqualTo(verdict));
        Assert.That(assessment.Kind, Is.EqualTo(verdict == Verdict.NotMet ? BreachKind.Violation : null as BreachKind?));
        Assert.That(assessment.Missing, Is.Empty);
    }

    [Test]
    public void On_its_due_day_what_is_absent_is_a_violation()
    {
        var report = Report(new DateOnly(2025, 12, 31), School(), Attested("T-3", AttestedState.Absent));

        Assert.That(report.Violations.Single().Standard.Id, Is.EqualTo("T-3"));
    }

    [Test]
    public void What_is_only_encouraged_is_an_advisory()
    {
        var absent = Attested("T-5", AttestedState.Absent) with { Level = SubjectLevel.City, SubjectCode = "210100" };

        Assert.That(Report(Day, School(), absent).Find("T-5", "210100")!.Kind, Is.EqualTo(BreachKind.Advisory));
    }

    [TestCase(-1, null, true, TestName = "Signed the day before, it counts")]
    [TestCase(0, null, true, TestName = "Signed on the day, it counts")]
    [TestCase(1, null, false, TestName = "Signed the day after, it is as if it were not there")]
    [TestCase(-9, 0, true, TestName = "On its last day it counts")]
    [TestCase(-9, -1, false, TestName = "Expired the day before, it is as if it were not there")]
    public void An_attestation_counts_from_its_day_to_its_last(int madeOn, int? expires, bool counts)
    {
        var attestation = Attested("T-1", AttestedState.Present) with
        {
            On = Day.AddDays(madeOn),
            ExpiresOn = expires is { } days ? Day.AddDays(days) : null,
        };

        Assert.That(Judge("T-1", attestation).Verdict, Is.EqualTo(counts ? Verdict.Met : Verdict.Indeterminate));
    }

    [Test]
    public void Of_two_that_count_the_one_signed_last_decides_whatever_their_order()
    {
        var earlier = Attested("T-1", AttestedState.Absent) with { On = Day.AddDays(-2) };
        var later = Attested("T-1", AttestedState.Present) with { On = Day.AddDays(-1) };
        var tomorrow = Attested("T-1", AttestedState.Absent) with { On = Day.AddDays(1) };

        foreach (Attestation[] order in new[] { new[] { earlier, later, tomorrow }, [tomorrow, later, earlier] })
        {
            var report = Report(Day, School(), order);
            Assert.That((report.Find("T-1", "S")!.Verdict, report.Find("T-1", "S")!.Attestation), Is.EqualTo((Verdict.Met, later)));
            Assert.That(report.Findings, Is.Empty);
        }
    }

    [Test]
    public void Two_of_one_day_that_contradict_each_other_are_a_finding_and_decide_nothing()
    {
        var report = Report(Day, School(), Attested("T-1", AttestedState.Present), Attested("T-1", AttestedState.Absent));

        Assert.That(report.Find("T-1", "S")!.Verdict, Is.EqualTo(Verdict.Indeterminate));
        var finding = report.Findings.Single();
        Assert.That((finding.Kind, finding.Clause!.Id, finding.Attestations.Count, finding.Fact), Is.EqualTo((FindingKind.ContradictingAttestations, "T-1", 2, null as object)));
        Assert.That(finding.Describe(Language.English), Is.EqualTo("S (S): two attestations of 2025-06-01 for T-1 contradict each other; neither was used, check both."));
        Assert.That(finding.Describe(Language.Chinese), Is.EqualTo("S (S):2025-06-01对 T-1 的两份佐证相互矛盾,均未采用;请核对。"));
    }

    [Test]
    public void Two_of_one_day_that_agree_are_as_one()
    {
        var report = Report(Day, School(), Attested("T-1", AttestedState.Present), Attested("T-1", AttestedState.Present) with { By = "another" });

        Assert.That((report.Find("T-1", "S")!.Verdict, report.Findings.Count), Is.EqualTo((Verdict.Met, 0)));
    }

    [Test]
    public void A_clause_that_no_pack_has_is_a_finding()
    {
        var finding = Report(Day, School(), Attested("T-99", AttestedState.Present)).Findings.Single();

        Assert.That((finding.Kind, finding.Subject.Code, finding.Attestations.Single().Standard), Is.EqualTo((FindingKind.UnknownClause, "S", "T-99")));
        Assert.That(finding.Describe(Language.English), Does.Contain("names the clause 'T-99', which no pack in use has"));
        Assert.That(finding.Describe(Language.Chinese), Does.Contain("“T-99”不在所用标准包中"));
    }

    [Test]
    public void A_clause_of_another_level_is_a_finding()
    {
        var finding = Report(Day, School(), Attested("T-5", AttestedState.Present)).Findings.Single();

        Assert.That((finding.Kind, finding.Describe(Language.English)), Is.EqualTo(
            (FindingKind.UnusedAttestation, "S (S): T-5 is judged on a city; this attestation for it was not used.")));
    }

    [TestCase(SchoolStage.Junior, SchoolOwnership.Public, Locality.Rural, Verdict.Met, "")]
    [TestCase(SchoolStage.Primary, SchoolOwnership.Public, Locality.Rural, Verdict.NotApplicable, "")]
    [TestCase(SchoolStage.Junior, SchoolOwnership.Private, Locality.Rural, Verdict.NotApplicable, "")]
    [TestCase(SchoolStage.Junior, SchoolOwnership.Public, Locality.Town, Verdict.NotApplicable, "")]
    [TestCase(null, SchoolOwnership.Public, Locality.Rural, Verdict.Indeterminate, "stage")]
    [TestCase(SchoolStage.Junior, null, null, Verdict.Indeterminate, "ownership, locality")]
    [TestCase(null, SchoolOwnership.Private, null, Verdict.NotApplicable, "")]
    public void Facts_decide_whom_it_reaches_and_an_unknown_one_leaves_it_open(
        SchoolStage? stage, SchoolOwnership? ownership, Locality? locality, Verdict verdict, string missing)
    {
        var school = School() with { Stage = stage, Ownership = ownership, Locality = locality };
        var assessment = Report(Day, school, Attested("T-3", AttestedState.Present)).Find("T-3", "S")!;

        Assert.That((assessment.Verdict, string.Join(", ", assessment.Missing)), Is.EqualTo((verdict, missing)));
    }

    [TestCase("210102", Verdict.Met, null)]
    [TestCase("210103", Verdict.NotApplicable, NotApplicableReason.OutsideCondition)]
    [TestCase("210202", Verdict.NotApplicable, NotApplicableReason.OutsideJurisdiction)]
    public void The_code_decides_in_which_area_it_lies(string district, Verdict verdict, NotApplicableReason? reason)
    {
        var assessment = Report(Day, School() with { DistrictCode = district }, Attested("T-4", AttestedState.Present)).Find("T-4", "S")!;

        Assert.That((assessment.Verdict, assessment.Reason), Is.EqualTo((verdict, reason)));
    }

    [Test]
    public void The_explanation_names_state_evidence_day_and_signer()
    {
        var assessment = Judge("T-1", Attested("T-1", AttestedState.Present));

        Assert.That(assessment.Facts.Select(fact => (fact.Name, fact.Value)), Is.EqualTo(new (string, object?)[]
        {
            ("attestation", AttestedState.Present), ("attestation.evidence", "minutes 14"), ("attestation.on", new DateOnly(2025, 6, 1)), ("attestation.by", "Li"),
        }));
        Assert.That(assessment.Explain(Language.English), Is.SupersetOf(new[]
        {
            "Requirement: attested, with evidence, to be present", "Fact: attestation (attestation) = present", "Fact: evidence (attestation.evidence) = minutes 14",
            "Fact: signed on (attestation.on) = 2025-06-01", "Fact: signed by (attestation.by) = Li", "Verdict: met",
        }));
        Assert.That(assessment.Describe(Language.English), Does.StartWith("S: School size, attestation 2025-06-01 present, met (T-1, "));
        Assert.That(assessment.Describe(Language.Chinese), Does.StartWith("S:学校规模,佐证 2025-06-01 有,达标 (T-1,"));
    }

    [Test]
    public void A_standard_says_in_words_whom_it_reaches()
    {
        var scoped = Pack.Attested.Single(standard => standard.Id == "T-3");

        Assert.That(scoped.FactNames, Is.EqualTo(new[] { "stage", "ownership", "locality" }));
        Assert.That(Pack.Attested.Single(standard => standard.Id == "T-4").ConditionIn(Language.English), Is.EqualTo("in 210102"));
        Assert.That(Pack.Attested.Single(standard => standard.Id == "T-5").ConditionIn(Language.Chinese), Is.EqualTo("设食堂的"));
        Assert.That(Pack.Attested.Single(standard => standard.Id == "T-1").ConditionIn(Language.English), Is.Null);
        Assert.That(Pack.Attested.Single(standard => standard.Id == "T-2").RequirementIn(Language.Chinese), Is.EqualTo("须有佐证表明所述事项“无”"));
    }

    [Test]
    public void What_nobody_has_attested_is_counted_apart_from_what_lacks_facts()
    {
        var report = Report(Day, School(), Attested("T-1", AttestedState.Present));

        // T-2, T-3 and T-4 of the school and T-5 of the city.
        Assert.That((report.Unattested, report.Totals.Indeterminate, report.Totals.Met), Is.EqualTo((4L, 4L, 1L)));
        Assert.That(report.Undecided, Is.Empty);
        Assert.That((report.StandardCount, report.ReachingDocuments.Single().Code), Is.EqualTo((5, "T")));
        Assert.That(report.CountsOf(report.Standards.First()).Met, Is.EqualTo(1));
    }

    private static School School() => new()
    {
        Code = "S", DistrictCode = "210102", Stage = SchoolStage.Junior, Ownership = SchoolOwnership.Public, Locality = Locality.Rural,
    };

    private static Attestation Attested(string clause, AttestedState state) => new()
    {
        Standard = clause, Level = SubjectLevel.School, SubjectCode = "S", State = state, Evidence = "minutes 14", On = new DateOnly(2025, 6, 1), By = "Li",
    };

    private static Assessment Judge(string clause, params Attestation[] attestations) => Report(Day, School(), attestations).Find(clause, "S")!;

    private static ComplianceReport Report(DateOnly day, School school, params Attestation[] attestations)
    {
        var builder = new FactSetBuilder().Add(new City { Code = "210100" }).Add(new District { Code = school.DistrictCode! }).Add(school);
        foreach (var attestation in attestations)
        {
            builder.Add(attestation);
        }

        return ComplianceEvaluator.Create(Pack).Evaluate(builder.Build(), day);
    }
}
