using Compliance.Evaluation;
using Compliance.Evaluation.Determinations;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Quantities;
using Compliance.Rules.National;
using Compliance.Standards.Registers;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.QualityBalance2017;

/// <summary>A county can be recognised when nothing that the document asks for is unmet and there is no veto.</summary>
[Clause("CN-QB17-D")]
public sealed class DeterminationTests
{
    private const string Id = "CN-QB17-D";

    private static readonly School Primary = Complete(County.PrimaryAtTheLines) with { LargestPrimaryClass = 45, CompulsoryClasses = 24 };

    private static readonly School Junior = Complete(County.JuniorAtTheLines) with { LargestJuniorClass = 50, CompulsoryClasses = 20 };

    private static readonly District District = new()
    {
        Code = County.Code,
        SpecialEducationStudents = 100, SpecialEducationFunds = new Money(800_000),
        CompulsoryTeacherAverageWage = new Money(90_000), CivilServantAverageWage = new Money(90_000),
        TeachersEligibleForRotation = 100, RotatedTeachers = 10, RotatedKeyTeachers = 2,
        JuniorThreeYearRetentionRate = new Percentage(95), DisabledChildrenOfSchoolAge = 100, DisabledChildrenInCompulsoryEducation = 95,
        Indicators = ClauseChecks.Values(
            ("cnqb17.primaryCatchmentRate", 100), ("cnqb17.juniorCatchmentRate", 95),
            ("cnqb17.qualitySeniorPlaces", 1000), ("cnqb17.qualitySeniorPlacesAllocated", 500),
            ("cnqb17.eligibleMigrantChildren", 1000), ("cnqb17.eligibleMigrantChildrenInPublicSchools", 800),
            ("cnqb17.eligibleMigrantChildrenInPurchasedPlaces", 50),
            ("cnqb17.lowestMonitoredLevel", 3), ("cnqb17.largestMonitoredDifference", 0.149m), ("cnqb17.recognition", 85)),
    };

    /// <summary>What people attest for the county: what is demanded is there, what is forbidden is not.</summary>
    private static readonly Attestation[] Attested =
    [
        .. Clauses.Where(clause => clause.Judgement == Judgement.Attested && clause.Level == SubjectLevel.District)
            .Select(clause => Attest(clause.Id, clause.Forbids ? AttestedState.Absent : AttestedState.Present)),
    ];

    /// <summary>What is part of the document and not of the determination.</summary>
    private static readonly string[] LeftOut = ["CN-QB17-D", "CN-QB17-4-4", "CN-QB17-5-3", "CN-QB17-5-4", "CN-QB17-E-1", "CN-QB17-E-2"];

    private static IEnumerable<Clause> Clauses => NationalStandards.Pack.Registers.Single(register => register.Document.Code == "CN-QB17").Clauses;

    private static IEnumerable<string> AttestedIds => Attested.Select(attestation => attestation.Standard);

    [Test]
    public void A_county_that_stands_exactly_at_every_line_can_be_recognised()
    {
        var assessment = Report(District, [Primary, Junior]).Find(Id, County.Code)!;

        Assert.That(
            ((PartsDetermination)assessment.Determination!).Parts.Where(part => part.Verdict is not (Verdict.Met or Verdict.NotApplicable)).Select(part => part.Standard),
            Is.Empty);
        Assert.That(assessment.Verdict, Is.EqualTo(Verdict.Met));
        Assert.That(assessment.Measured, Is.EqualTo(new Count(0)));
    }

    [Test]
    public void It_rests_on_every_clause_but_those_that_the_shares_of_schools_speak_for_and_those_of_no_weight()
    {
        var parts = ((PartsDetermination)Report(District, [Primary, Junior]).Find(Id, County.Code)!.Determination!).Parts;

        Assert.That(
            parts.Select(part => part.Standard),
            Is.EquivalentTo(Clauses.Select(clause => clause.Id).Where(id => !id.StartsWith("CN-QB17-R", StringComparison.Ordinal)).Except(LeftOut)));
        Assert.That(
            parts.Where(part => part.IsVeto).Select(part => part.Standard),
            Is.EqualTo(new[] { "CN-QB17-X-1", "CN-QB17-X-2", "CN-QB17-X-3", "CN-QB17-X-4", "CN-QB17-X-5", "CN-QB17-X-6" }));
    }

    [TestCaseSource(nameof(AttestedIds))]
    public void Anything_attested_otherwise_stands_in_its_way(string id)
    {
        var forbids = Clauses.Single(clause => clause.Id == id).Forbids;
        var others = Attested.Where(attestation => attestation.Standard != id).ToArray();

        Assert.That(Says([.. others, Attest(id, forbids ? AttestedState.Present : AttestedState.Absent)]), Is.EqualTo("advisory"));
        Assert.That(Says(others), Is.EqualTo("undecided: " + id), "and nobody's word leaves it open");
    }

    [Test]
    public void One_item_of_the_county_that_is_not_met_stands_in_its_way()
    {
        Assert.That(Says(District with { RotatedKeyTeachers = 1 }), Is.EqualTo("advisory"));
        Assert.That(Says(District with { SpecialEducationFunds = new Money(799_999) }), Is.EqualTo("advisory"));
        Assert.That(Says(District with { Indicators = District.Indicators.With("cnqb17.recognition", 84.9m) }), Is.EqualTo("advisory"));
        Assert.That(Says(District with { JuniorThreeYearRetentionRate = null }), Is.EqualTo("undecided: CN-QB17-Q1-1"));
        Assert.That(Says(District with { SpecialEducationStudents = 0, SpecialEducationFunds = null }), Is.EqualTo("met"), "what does not apply is not unmet");
    }

    [Test]
    public void One_school_that_does_not_meet_an_item_stands_in_its_way_and_is_named()
    {
        var assessment = Report(District, [Primary, Junior with { LargestJuniorClass = 51 }]).Find(Id, County.Code)!;
        var part = ((PartsDetermination)assessment.Determination!).Parts.Single(part => part.Verdict == Verdict.NotMet);

        Assert.That(assessment.Verdict, Is.EqualTo(Verdict.NotMet));
        Assert.That(assessment.Measured, Is.EqualTo(new Count(1)));
        Assert.That((part.Standard, part.Causes.Single().Subject.Code), Is.EqualTo(("CN-QB17-5-2", "J")));
    }

    [Test]
    public void A_school_without_the_resources_stands_in_its_way_once()
    {
        var parts = ((PartsDetermination)Report(District, [Primary with { SportsArea = 6000 }, Junior]).Find(Id, County.Code)!.Determination!).Parts;

        Assert.That(parts.Where(part => part.Verdict == Verdict.NotMet).Select(part => part.Standard), Is.EqualTo(new[] { "CN-QB17-S-P" }));
    }

    [Test]
    public void It_is_for_the_state_to_recognise_a_county_so_that_falling_short_is_no_violation() =>
        Assert.That(Report(District with { RotatedKeyTeachers = 1 }, [Primary, Junior]).Find(Id, County.Code)!.Kind, Is.EqualTo(BreachKind.Advisory));

    /// <summary>Adds a county that fulfils every condition, or misses one of them.</summary>
    internal static void Add(FactSetBuilder facts, string county, bool fulfils)
    {
        facts.Add(District with { Code = county, RotatedKeyTeachers = fulfils ? 2 : 1 })
            .Add(Primary with { Code = county + "P", DistrictCode = county }).Add(Junior with { Code = county + "J", DistrictCode = county });
        foreach (var attestation in Attested)
        {
            facts.Add(attestation with { SubjectCode = county });
        }
    }

    private static string Says(District district) => ClauseUnderTest.InWords(Report(district, [Primary, Junior]).Find(Id, County.Code)!);

    private static string Says(IEnumerable<Attestation> attestations) =>
        ClauseUnderTest.InWords(County.Report([Primary, Junior], District, attestations).Find(Id, County.Code)!);

    private static ComplianceReport Report(District district, School[] schools) => County.Report(schools, district, Attested);

    private static Attestation Attest(string id, AttestedState state) => new()
    {
        Standard = id, Level = SubjectLevel.District, SubjectCode = County.Code, State = state, Evidence = "E", By = "T", On = new DateOnly(2025, 9, 1),
    };

    private static School Complete(School school) => school with
    {
        FullTimeTeachers = 60,
        TeachersWith360Hours = 60,
        TeachersWithQualification = 60,
        MusicRooms = 2,
        ArtRooms = 2,
        PublicFundsBudget = new Money(1_000_000),
        TrainingBudget = new Money(50_000),
        Classes = 24,
    };
}
