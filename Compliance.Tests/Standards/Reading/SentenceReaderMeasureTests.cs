using Compliance.Facts;
using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Standards.Reading;
using Compliance.Standards.Sentences;
using NUnit.Framework;

namespace Compliance.Tests.Standards.Reading;

[TestFixture]
public sealed class SentenceReaderMeasureTests
{
    private static readonly Indicator<School> Clubs = new("x.clubs", new BilingualText("社团", "clubs"), QuantityUnit.Count);
    private static readonly Indicator<School> Budget = new("x.budget", new BilingualText("经费", "budget"), QuantityUnit.Yuan);

    [Test]
    public void A_number_takes_the_unit_of_its_threshold()
    {
        Assert.That(Read.Measure(s => s.Students, new Count(1)), Is.EqualTo(new NumberMeasure(Read.Number("students"), QuantityUnit.Count)));
        Assert.That(Read.Measure(s => s.Staff, (Posts)1), Is.EqualTo(new NumberMeasure(Read.Number("staff"), QuantityUnit.Count)));
        Assert.That(
            Read.Sentence(Every<Principal>.Must(p => p.ConsecutiveYearsInPost).BeAtMost(12.Years())).Measure,
            Is.EqualTo(new NumberMeasure(Read.Number("consecutiveYearsInPost"), QuantityUnit.Years)));
    }

    [Test]
    public void A_sum_keeps_its_parts()
    {
        var sum = new SumNumber(Read.Number("fullTimeMentalHealthTeachers"), Read.Number("partTimeMentalHealthTeachers"));

        Assert.That(
            Read.Measure(s => s.FullTimeMentalHealthTeachers + s.PartTimeMentalHealthTeachers, (Posts)1), Is.EqualTo(new NumberMeasure(sum, QuantityUnit.Count)));
        Assert.That(
            Read.Measure(s => s.FullTimeMentalHealthTeachers + s.PartTimeMentalHealthTeachers + 2, (Posts)1),
            Is.EqualTo(new NumberMeasure(new SumNumber(sum, new ConstantNumber(2)), QuantityUnit.Count)));
        Assert.That(
            Read.Measure(s => checked(s.PrimaryStudents + s.JuniorStudents), new Count(1)),
            Is.EqualTo(new NumberMeasure(new SumNumber(Read.Number("primaryStudents"), Read.Number("juniorStudents")), QuantityUnit.Count)));
    }

    [Test]
    public void Counts_and_posts_may_be_added()
    {
        Assert.That(
            Read.Measure(s => s.Staff + s.Classes, (Posts)1),
            Is.EqualTo(new NumberMeasure(new SumNumber(Read.Number("staff"), Read.Number("classes")), QuantityUnit.Count)));
    }

    [Test]
    public void A_ratio_keeps_its_terms()
    {
        var ratio = new RatioMeasure(Read.Number("students"), Read.Number("staff"));

        Assert.That(Read.Measure(s => s.Students.Per(s.Staff), 19.To(1)), Is.EqualTo(ratio));
        Assert.That(Read.Measure(s => s.Students.Per(s.Classes), 45.To(1)), Is.EqualTo(ratio with { Consequent = Read.Number("classes") }));
        Assert.That(
            Read.Measure(s => (s.PrimaryStudents + s.JuniorStudents).Per(s.Staff), 19.To(1)),
            Is.EqualTo(ratio with { Antecedent = new SumNumber(Read.Number("primaryStudents"), Read.Number("juniorStudents")) }));
    }

    [Test]
    public void A_share_keeps_part_and_whole()
    {
        Assert.That(
            Read.Measure(s => s.RotatedTeachers.ShareOf(s.TeachersEligibleForRotation), 15.Percent()),
            Is.EqualTo(new ShareMeasure(Read.Number("rotatedTeachers"), Read.Number("teachersEligibleForRotation"))));
        Assert.That(
            Read.Measure(s => s.LargeClasses.ShareOf(s.CompulsoryClasses), 5.Percent()),
            Is.EqualTo(new ShareMeasure(Read.Number("largeClasses"), Read.Number("compulsoryClasses"))));
    }

    [Test]
    public void An_indicator_is_read_by_its_key()
    {
        var local = Clubs;
        var expected = new NumberMeasure(new LeafNumber(new IndicatorLeaf(Clubs)), QuantityUnit.Count);

        Assert.That(Read.Measure(s => s.CountOf(Clubs), new Count(1)), Is.EqualTo(expected));
        Assert.That(Read.Measure(s => s.CountOf(local), new Count(1)), Is.EqualTo(expected));
    }

    [Test]
    public void What_is_not_counted_is_no_count() =>
        Read.Refuses(() => Read.Measure(s => s.CountOf(Budget), new Count(1)), "s.CountOf(SentenceReaderMeasureTests.Budget)");

    [Test]
    public void Anything_else_is_refused()
    {
        Read.Refuses(() => Read.Measure(s => s.Students - s.PrimaryStudents, new Count(1)), "(s.Students - s.PrimaryStudents)");
        Read.Refuses(() => Read.Measure(s => s.Students + -1, new Count(1)), "-1");
        Read.Refuses(() => Read.Measure(s => (int?)s.Code.Length, new Count(1)), "s.Code.Length");
        Read.Refuses(() => Read.Measure(s => (s.Stage == SchoolStage.Primary ? s.Students : s.Classes).Per(s.Staff), 19.To(1)), "IIF((s.Stage == Primary), s.Students, s.Classes)");
        Read.Refuses(() => Read.Measure(s => (int?)s.Stage, new Count(1)), "s.Stage");
    }
}
