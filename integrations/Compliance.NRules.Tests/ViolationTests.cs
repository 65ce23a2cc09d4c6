using Compliance.Facts;
using Compliance.Languages;
using NUnit.Framework;

namespace Compliance.NRules.Tests;

/// <summary>What becomes a linked fact, when, and what it says.</summary>
public sealed class ViolationTests
{
    private const string Teachers = "LS21-2.4-1";

    [TestCase(1000, 1, false, TestName = "Exactly at the threshold is no violation")]
    [TestCase(1001, 1, true, TestName = "One student more is")]
    [TestCase(1001, 0, true, TestName = "Students served by nobody are")]
    [TestCase(1001, null, false, TestName = "What was not reported is none")]
    [TestCase(null, 1, false, TestName = "Nor is what can not be measured")]
    [TestCase(999, 0, false, TestName = "Nor is a school that the condition leaves out")]
    public void A_standard_is_broken_beyond_its_threshold(int? students, int? teachers, bool isBroken) =>
        Assert.That(OneSession.With(OneSession.School(students, teachers)).Violations().Contains(Teachers), Is.EqualTo(isBroken));

    [Test]
    public void A_violation_goes_with_its_cause_and_comes_again()
    {
        var session = OneSession.With(OneSession.School(1001, 1));
        session.UpdateAndFire(OneSession.School(1001, 2));
        Assert.That(session.Violations(), Does.Not.Contain(Teachers));

        session.UpdateAndFire(OneSession.School(2001, 2));
        Assert.That(session.Violations(), Does.Contain(Teachers));

        session.Retract(OneSession.School(null, null));
        session.Fire();
        Assert.That(session.Violations(), Is.Empty);
    }

    [Test]
    public void A_violation_that_stays_says_what_is_measured_now()
    {
        var session = OneSession.With(OneSession.School(1001, 1));
        session.UpdateAndFire(OneSession.School(5000, 1));
        var violation = session.Query<Violation>().Single(violation => violation.Standard.Id == Teachers);

        Assert.That(violation.Assessment!.Shortfall!.Amount, Is.EqualTo(4));
        Assert.That(violation.ToString(), Does.Contain("5000:1, not met, 4 more full-time mental-health teachers"));
        Assert.That(violation.Describe(Language.Chinese), Does.Contain("5000:1,未达标,还差 4 名专职心理健康教师"));
    }

    [Test]
    public void An_update_that_says_the_same_derives_nothing_again()
    {
        var session = OneSession.With(new District { Code = "511102" }, OneSession.School(1001, 1));
        var updated = new List<Type>();
        session.Events.FactUpdatedEvent += (_, told) => updated.Add(told.Fact.Type);
        session.UpdateAndFire(OneSession.School(1001, 1));
        Assert.That(updated, Is.EqualTo(new[] { typeof(School) }));
    }

    [Test]
    public void What_a_document_strives_for_is_an_advisory()
    {
        var strived = AllPacks.Standards.Single(standard => standard.Id == "LS21-G-8");
        Assert.That(strived.Modality, Is.EqualTo(Standards.Modality.Strive));
        var session = OneSession.With(new City { Code = "511100", Indicators = IndicatorValues.None.With(strived.Indicators.Single().Name, 0) });

        Assert.That(session.Advisories(), Does.Contain(strived.Id));
        Assert.That(session.Violations(), Does.Not.Contain(strived.Id));
    }

    [Test]
    public void A_standard_that_rests_on_others_says_what_it_asks_for()
    {
        // One of seven resources is far below its line, which decides.
        var school = new School
        {
            Code = "S-1", DistrictCode = "511102", Stage = SchoolStage.Primary, Students = 1000, PrimaryTeachersAboveDegree = 1,
        };
        var session = OneSession.With(new District { Code = "511102" }, school);
        var breach = session.Query<Breach>().Single(breach => breach.Standard.Id == "CN-QB17-R-P");

        Assert.That(breach.Assessment, Is.Null);
        Assert.That(breach.Describe(Language.English), Does.StartWith("S-1 (S-1): not met: ").And.Contain(breach.Standard.RequirementIn(Language.English)));
        Assert.That(breach.Describe(Language.Chinese), Does.StartWith("S-1 (S-1):未达标:").And.Contain(breach.Standard.RequirementIn(Language.Chinese)));

        session.UpdateAndFire(school with { PrimaryTeachersAboveDegree = 42 });
        Assert.That(session.Advisories(), Does.Not.Contain("CN-QB17-R-P"), "six others are not known");
    }

    [Test]
    public void What_comes_of_a_draft_says_so()
    {
        var attested = AllPacks.Standards.OfType<Standards.AttestedStandard>()
            .First(standard => standard.Document.Code == "DL21" && standard.Level == SubjectLevel.City && standard is { Forbids: false, Modality: Standards.Modality.Mandatory, Timing.Due: null });
        var session = OneSession.With(new City { Code = "210200" }, Attested(attested.Id, "210200", AttestedState.Absent));

        Assert.That(session.Query<Violation>().Single().Attestation!.By, Is.EqualTo("Inspector Li"));
        Assert.That(session.Query<Violation>().Single().Describe(Language.English), Does.Contain("[DRAFT for comment]"));
        Assert.That(session.Query<Violation>().Single().Describe(Language.Chinese), Does.Contain("【征求意见稿】"));
    }

    private static Attestation Attested(string standard, string city, AttestedState state) => new()
    {
        Standard = standard, Level = SubjectLevel.City, SubjectCode = city, State = state, Evidence = "minutes", On = OneSession.Day, By = "Inspector Li",
    };
}
