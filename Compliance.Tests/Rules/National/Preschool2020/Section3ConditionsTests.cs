using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Quantities;
using Compliance.Rules.National;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.Preschool2020;

/// <summary>
/// Item 26: 4 m² outdoors, 8.17 m² of activity rooms, 10.44 m² of buildings and 3 books per child, and play materials; all kindergartens, or 95 percent for the basic
/// grade, which no plain failing may spoil.
/// </summary>
[Clause("CN-PRE20-26-1")]
[Clause("CN-PRE20-26-1-b")]
[Clause("CN-PRE20-26-3")]
[Clause("CN-PRE20-26-4")]
[Clause("CN-PRE20-26-5")]
[Clause("CN-PRE20-26-6")]
[Clause("CN-PRE20-26-8")]
[Clause("CN-PRE20-26-9")]
public sealed class Section3ConditionsTests
{
    private const string District = "210102";
    private const string Outdoors = "cnpre20.outdoorPlayArea";
    private const string Rooms = "cnpre20.activityRoomArea";
    private const string Meeting = "cnpre20.kindergartensMeetingConditions";

    private static readonly DateOnly Day = new(2025, 12, 31);

    /// <summary>A kindergarten of 100 children that stands exactly at each line.</summary>
    private static readonly School AtTheLines = new()
    {
        Code = "K", DistrictCode = District, Stage = SchoolStage.Kindergarten, Students = 100, FloorArea = 1044, Books = 300,
        Indicators = ClauseChecks.Values((Outdoors, 400), (Rooms, 817)),
    };

    [TestCase("CN-PRE20-26-3", Outdoors, 400)]
    [TestCase("CN-PRE20-26-4", Rooms, 817)]
    [TestCase("CN-PRE20-26-5", "floorArea", 1044)]
    [TestCase("CN-PRE20-26-6", "books", 300)]
    public void A_hundred_children_need_a_hundred_times_as_much(string id, string fact, int needed)
    {
        Assert.That(Nation.Clause(id).Says(With(fact, needed)), Is.EqualTo("met"));
        Assert.That(Nation.Clause(id).Says(With(fact, 2 * needed)), Is.EqualTo("met"), "more is no fault, not of books either");
        Assert.That(Nation.Clause(id).Says(With(fact, needed - 1)), Is.EqualTo($"part not met: 1 more {fact}"));
        Assert.That(Nation.Clause(id).Says(With(fact, null)), Is.EqualTo($"undecided: {fact}"));
        Assert.That(Nation.Clause(id).Says(AtTheLines with { Students = 101 }), Does.StartWith("part not met"));
        Assert.That(Nation.Clause(id).Says(AtTheLines with { Students = 0 }), Is.EqualTo("not applicable: OutsideCondition"));
        Assert.That(Nation.Clause(id).Says(AtTheLines with { Students = null }), Is.EqualTo("undecided: students"));
        Assert.That(Nation.Clause(id).StagesReached(stage => AtTheLines with { Stage = stage }), Is.EqualTo(new[] { SchoolStage.Kindergarten }));
    }

    [Test]
    public void A_kindergarten_has_all_five_conditions()
    {
        Assert.That(Kindergarten(AtTheLines, AttestedState.Present), Is.EqualTo("met"));
        Assert.That(Kindergarten(AtTheLines, AttestedState.Absent), Is.EqualTo("part not met"), "no play materials");
        Assert.That(Kindergarten(AtTheLines, null), Is.EqualTo("undecided: CN-PRE20-26-7"));
        Assert.That(Kindergarten(With("books", 299), AttestedState.Present), Is.EqualTo("part not met"));
        Assert.That(Kindergarten(With(Rooms, 816), null), Is.EqualTo("part not met"), "one that is unmet decides");
        Assert.That(Kindergarten(With("floorArea", null), AttestedState.Present), Is.EqualTo("undecided: CN-PRE20-26-5"));
        Assert.That(Kindergarten(AtTheLines with { Students = 0 }, AttestedState.Present), Is.EqualTo("not applicable: OutsideCondition"));
    }

    [TestCase(100, 100, "met", "met")]
    [TestCase(99, 100, "advisory: 1 more " + Meeting, "met")]
    [TestCase(95, 100, "advisory: 5 more " + Meeting, "met")]
    [TestCase(94, 100, "advisory: 6 more " + Meeting, "part not met: 1 more " + Meeting)]
    [TestCase(19, 20, "advisory: 1 more " + Meeting, "met")]
    [TestCase(18, 19, "advisory: 1 more " + Meeting, "part not met: 1 more " + Meeting)]
    [TestCase(0, 0, "not applicable: EmptyPopulation", "not applicable: EmptyPopulation")]
    [TestCase(null, 100, "undecided: " + Meeting + ", CN-PRE20-26-8", "undecided: " + Meeting + ", CN-PRE20-26-8")]
    [TestCase(95, null, "undecided: kindergartens, CN-PRE20-26-8", "undecided: kindergartens, CN-PRE20-26-8")]
    public void All_kindergartens_pass_and_95_percent_reach_the_basic_grade(int? meeting, int? kindergartens, string pass, string basic)
    {
        var district = Nation.District((Meeting, meeting)) with { Kindergartens = kindergartens };
        Assert.That(Nation.Clause("CN-PRE20-26-1").Says(district), Is.EqualTo(pass));
        Assert.That(Nation.Clause("CN-PRE20-26-1-b").Says(district), Is.EqualTo(basic));
    }

    [TestCase(20, "met", "met")]
    [TestCase(19, "advisory", "met", Description = "19 of 20 are 95 percent")]
    [TestCase(18, "advisory", "part not met")]
    public void Where_the_county_reports_nothing_its_kindergartens_are_counted(int meeting, string pass, string basic)
    {
        var report = Report(
            new District { Code = District },
            Enumerable.Range(0, 20).Select(i => (i < meeting ? AtTheLines : With("books", 0)) with { Code = Name(i) }),
            Enumerable.Range(0, 20).Select(i => Materials(Name(i), AttestedState.Present)));

        Assert.That(ClauseUnderTest.InWords(report.Find("CN-PRE20-26-1", District)!), Is.EqualTo(pass));
        Assert.That(ClauseUnderTest.InWords(report.Find("CN-PRE20-26-1-b", District)!), Is.EqualTo(basic));

        static string Name(int i) => "K" + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    [TestCase(95, AttestedState.Absent, "met")]
    [TestCase(95, AttestedState.Present, "part not met", Description = "inspectors found a plain failing")]
    [TestCase(94, AttestedState.Absent, "part not met")]
    [TestCase(94, null, "part not met")]
    [TestCase(95, null, "undecided: CN-PRE20-26-2")]
    [TestCase(null, AttestedState.Absent, "undecided: CN-PRE20-26-1-b")]
    public void The_basic_grade_is_both_the_share_and_no_plain_failing(int? meeting, AttestedState? failings, string verdict)
    {
        IEnumerable<Attestation> attestations = failings is { } state
            ? [new Attestation { Standard = "CN-PRE20-26-2", Level = SubjectLevel.District, SubjectCode = District, State = state, Evidence = "E", By = "T", On = Day }]
            : [];
        var report = Report(Nation.District((Meeting, meeting)) with { Code = District, Kindergartens = 100 }, [], attestations);

        Assert.That(ClauseUnderTest.InWords(report.Find("CN-PRE20-26-9", District)!), Is.EqualTo(verdict));
    }

    private static School With(string fact, int? value) => fact switch
    {
        "floorArea" => AtTheLines with { FloorArea = value is { } area ? SquareMetres.FromDecimal(area) : null },
        "books" => AtTheLines with { Books = value },
        Outdoors => AtTheLines with { Indicators = ClauseChecks.Values((Outdoors, value), (Rooms, 817)) },
        _ => AtTheLines with { Indicators = ClauseChecks.Values((Outdoors, 400), (Rooms, value)) },
    };

    private static string Kindergarten(School school, AttestedState? materials) => ClauseUnderTest.InWords(
        Report(new District { Code = District }, [school], materials is { } state ? [Materials("K", state)] : []).Find("CN-PRE20-26-8", "K")!);

    private static Attestation Materials(string kindergarten, AttestedState state) => new()
    {
        Standard = "CN-PRE20-26-7", Level = SubjectLevel.School, SubjectCode = kindergarten, State = state, Evidence = "E", By = "T", On = Day,
    };

    private static ComplianceReport Report(District district, IEnumerable<School> schools, IEnumerable<Attestation> attestations)
    {
        var facts = new FactSetBuilder().Add(district).AddRange(schools);
        foreach (var attestation in attestations)
        {
            facts.Add(attestation);
        }

        return Packs.EvaluatorOf(NationalStandards.Pack).Evaluate(facts.Build(), Day);
    }
}
