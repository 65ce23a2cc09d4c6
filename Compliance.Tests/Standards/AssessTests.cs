using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;
using Compliance.Tests.Evaluation;
using NUnit.Framework;

namespace Compliance.Tests.Standards;

/// <summary>One standard judges one subject without an evaluator.</summary>
public sealed class AssessTests
{
    private static readonly DateOnly Day = new(2025, 12, 31);

    private static readonly StandardPack Pack = new MadeUpPack(jurisdiction: "511100")
        .With(Every<School>.Must(s => s.Students.Per(s.FullTimeMentalHealthTeachers)).BeAtMost(1000.To(1)))
        .With(Every<School>.Must(s => s.Classes).BeAtLeast(6).By(new DateOnly(2026, 1, 1)))
        .With(Every<School>.Must(Parts.NotMet("M-1")).BeExactly(0))
        .Build();

    [TestCase(1000, Verdict.Met)]
    [TestCase(1001, Verdict.NotMet)]
    [TestCase(null, Verdict.Indeterminate)]
    public void By_the_facts_of_the_subject(int? students, Verdict verdict) =>
        Assert.That(Standard("M-1").Assess(School(students), Day).Verdict, Is.EqualTo(verdict));

    [Test]
    public void With_everything_that_an_assessment_says()
    {
        var assessment = Standard("M-1").Assess(School(1001), Day);
        Assert.That(assessment.Describe(Language.English), Does.Contain("1001:1, not met, 1 more full-time mental-health teacher"));
    }

    [Test]
    public void On_the_day_that_is_given()
    {
        Assert.That(Standard("M-2").Assess(School(1) with { Classes = 5 }, Day).Verdict, Is.EqualTo(Verdict.NotYetDue));
        Assert.That(Standard("M-2").Assess(School(1) with { Classes = 5 }, Day.AddDays(1)).Verdict, Is.EqualTo(Verdict.NotMet));
    }

    [Test]
    public void Wherever_the_subject_lies() =>
        Assert.That(Standard("M-1").Assess(School(1001) with { DistrictCode = "440303" }, Day).Verdict, Is.EqualTo(Verdict.NotMet));

    [Test]
    public void What_rests_on_other_standards_is_open() =>
        Assert.That(Standard("M-3").Assess(School(1001), Day).Verdict, Is.EqualTo(Verdict.Indeterminate));

    private static Standard<School> Standard(string id) => Pack.Measured.OfType<Standard<School>>().Single(standard => standard.Id == id);

    private static School School(int? students) => new() { Code = "S-1", DistrictCode = "511102", Students = students, FullTimeMentalHealthTeachers = 1 };
}
