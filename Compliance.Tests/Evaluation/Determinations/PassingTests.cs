using Compliance.Evaluation;
using Compliance.Evaluation.Determinations;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;
using NUnit.Framework;
using static Compliance.Tests.Evaluation.Determinations.Determining;

namespace Compliance.Tests.Evaluation.Determinations;

/// <summary>The share or number of units below that meet a standard; what was reported goes before.</summary>
public sealed class PassingTests
{
    private static MadeUpPack TwoThirds() => new MadeUpPack()
        .With(Every<School>.Where(s => s.Students > 0).Must(s => s.Classes).BeAtMost(50))
        .With(Every<District>.Must(Below<School>.ShareMeeting("M-1")).BeAtLeast(new Share(2, 3)));

    [TestCase("50 50 51", "Met 66.6666666667")]
    [TestCase("50 51 51", "NotMet 33.3333333333")]
    [TestCase("50 51 ?", "Indeterminate")]
    [TestCase("50 50 ?", "Met", Description = "two of three whatever the third: the share itself is not known")]
    [TestCase("51 51 ?", "NotMet", Description = "one of three at best")]
    [TestCase("?", "Indeterminate")]
    public void A_share_of_those_that_answer_to_it(string classes, string says)
    {
        var schools = classes.Split(' ').Select((each, i) => School($"S{i}", students: 1, classes: each == "?" ? null : int.Parse(each, System.Globalization.CultureInfo.InvariantCulture)));

        Assert.That(By(TwoThirds(), [.. schools, School("empty", students: 0)]).Says("M-2"), Is.EqualTo(says));
    }

    [Test]
    public void Nobody_who_answers_to_it_is_an_empty_population()
    {
        Assert.That(By(TwoThirds(), School("empty", students: 0)).Find("M-2", "210102")!.Reason, Is.EqualTo(NotApplicableReason.EmptyPopulation));
        Assert.That(By(TwoThirds(), new District { Code = "210102" }).Find("M-2", "210102")!.Reason, Is.EqualTo(NotApplicableReason.EmptyPopulation));
    }

    [Test]
    public void Those_that_fail_and_those_that_are_open_are_named()
    {
        var passing = By(TwoThirds(), School("A", 1, 50), School("B", 1, 51), School("C", 1), School("D", 1, 60)).How<PassingDetermination>("M-2");

        Assert.That((passing.Met, passing.NotMet.Select(each => each.Subject.Code), passing.Undecided.Single().Subject.Code), Is.EqualTo((1, new[] { "B", "D" }, "C")));
    }

    [Test]
    public void It_explains_itself_in_both_languages()
    {
        var assessment = By(TwoThirds(), School("A", 1, 50), School("B", 1, 51)).Find("M-2", "210102")!;

        Assert.That(assessment.Explain(Language.English), Has.Member("M-1: 1 meet it, 1 do not, 0 are undecided").And.Member("- not met: B 51"));
        Assert.That(assessment.Explain(Language.Chinese), Has.Member("M-1:达标 1,未达标 1,无法判定 0").And.Member("- 未达标:B 51"));
    }

    /// <summary>School, then district, then city: the share of districts whose schools all pass, unless the city reported its large classes.</summary>
    private static StandardPack Chain() => new MadeUpPack()
        .With(Every<School>.Must(s => s.Classes).BeAtMost(50))
        .With(Every<District>.Must(Below<School>.ShareMeeting("M-1")).BeAtLeast(100.Percent()))
        .With(Every<City>.Must(c => c.LargeClasses.ShareOf(c.CompulsoryClasses)).WhereUnreported(Below<District>.ShareMeeting("M-2")).BeAtLeast(50.Percent()))
        .With(Every<Province>.Must(Below<District>.NumberMeeting("M-2")).BeAtLeast(2))
        .Build();

    private static ComplianceReport Country(City city, params (string District, int Classes)[] schools)
    {
        var facts = new FactSetBuilder().Add(new Province { Code = "210000" }).Add(city).Add(new City { Code = "210200" });
        foreach (var (district, classes) in schools)
        {
            facts.Add(new District { Code = district }).Add(School("S" + district, classes: classes) with { DistrictCode = district });
        }

        return ComplianceEvaluator.Create(Chain()).Evaluate(facts.Build(), Day);
    }

    [Test]
    public void Levels_rest_on_one_another_from_below_to_above()
    {
        var report = Country(new City { Code = "210100" }, ("210102", 50), ("210103", 51), ("210202", 50));

        Assert.That(report.Says("M-3", "210100"), Is.EqualTo("Met 50"), "one of two districts");
        Assert.That(report.Says("M-3", "210200"), Is.EqualTo("Met 100"));
        Assert.That(report.Says("M-4", "210000"), Is.EqualTo("Met 2"), "210102 and 210202");
    }

    [Test]
    public void What_was_reported_goes_before_what_was_found()
    {
        var report = Country(new City { Code = "210100", CompulsoryClasses = 100, LargeClasses = 49 }, ("210102", 50));

        Assert.That((report.Says("M-3", "210100"), report.Find("M-3", "210100")!.Determination), Is.EqualTo(("NotMet 49", null as Determination)));
        Assert.That(Country(new City { Code = "210100" }, ("210102", 50)).Find("M-3", "210100")!.Determination, Is.Not.Null);
    }

    [Test]
    public void Where_neither_is_known_both_are_missing()
    {
        var report = Country(new City { Code = "210100" });

        Assert.That(report.Find("M-3", "210100")!.Verdict, Is.EqualTo(Verdict.Indeterminate));
        Assert.That(report.Find("M-3", "210100")!.Missing, Is.SupersetOf(new[] { "largeClasses", "compulsoryClasses" }));
    }

    [Test]
    public void A_sentence_that_measures_nothing_itself_has_nothing_unreported() => Assert.That(
        () => Every<City>.Must(Below<District>.NumberMeeting("M-1")).WhereUnreported(Below<District>.NumberMeeting("M-2")),
        Throws.InvalidOperationException);

    [Test]
    public void What_rests_on_a_later_clause_waits_for_it()
    {
        var pack = new MadeUpPack()
            .With(Every<School>.Must(Parts.NotMet("M-2")).BeExactly(0))
            .With(Every<School>.Must(Parts.NotMet("M-3")).BeExactly(0))
            .With(Every<School>.Must(s => s.Classes).BeAtMost(50));

        Assert.That(By(pack, School("S", classes: 50)).Says("M-1", "S"), Is.EqualTo("Met 0"));
        Assert.That(By(pack, School("S", classes: 51)).Says("M-1", "S"), Is.EqualTo("NotMet 1"));
    }

    [Test]
    public void A_circle_is_refused() => Assert.That(
        () => By(
            new MadeUpPack().With(Every<School>.Must(Parts.NotMet("M-2")).BeExactly(0)).With(Every<School>.Must(Parts.NotMet("M-1")).BeExactly(0)),
            School("S")),
        Throws.TypeOf<StandardDefinitionException>().With.Message.Contains("rests on itself"));

    [Test]
    public void A_school_can_not_rest_on_its_district() => Assert.That(
        () => By(
            new MadeUpPack().With(Every<District>.Must(d => d.Students).BeAtMost(1)).With(Every<School>.Must(Below<District>.NumberMeeting("M-1")).BeAtLeast(1)),
            School("S")),
        Throws.TypeOf<StandardDefinitionException>().With.Message.Contains("units below only"));
}
