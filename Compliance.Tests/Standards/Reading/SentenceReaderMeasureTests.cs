using Compliance.Facts;
using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Reading;
using Compliance.Standards.Sentences;
using NUnit.Framework;

namespace Compliance.Tests.Standards.Reading;

[TestFixture]
public sealed class SentenceReaderMeasureTests
{
    private static readonly Indicator<School> Clubs = new("x.clubs", new BilingualText("社团", "clubs"), QuantityUnit.Count);
    private static readonly Indicator<School> Budget = new("x.budget", new BilingualText("经费", "budget"), QuantityUnit.Yuan);

    private static readonly Term<School> JuniorsAsPupils = new(new BilingualText("折合", "juniors as pupils"), s => 1.1m * (Count?)s.JuniorStudents);

    private static readonly Indicator<School> RateThen = Key("rateThen", QuantityUnit.Percent);
    private static readonly Indicator<School> RateNow = Key("rateNow", QuantityUnit.Percent);
    private static readonly Indicator<School> Between = Key("between", QuantityUnit.Years);
    private static readonly Indicator<School> Baseline = Key("baseline", QuantityUnit.PercentagePoints);

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
        Read.Refuses(() => Read.Measure(s => s.Students * s.PrimaryStudents, new Count(1)), "(s.Students * s.PrimaryStudents)");
        Read.Refuses(() => Read.Measure(s => (s.Students - s.PrimaryStudents).ShareOf(s.Students), 19.Percent()), "(s.Students - s.PrimaryStudents)");
        Read.Refuses(() => Read.Measure(s => s.Students + -1, new Count(1)), "-1");
        Read.Refuses(() => Read.Measure(s => (int?)s.Code.Length, new Count(1)), "s.Code.Length");
        Read.Refuses(() => Read.Measure(s => (s.Students - 1).InGroupsOf(12, Rounding.Up), new Count(1)), "(s.Students - 1)");
        Read.Refuses(() => Read.Measure(s => s.Students.InGroupsOf(0, Rounding.Up), new Count(1)), "s.Students.InGroupsOf(0, Up)");
        Read.Refuses(() => Read.Measure(s => (int?)s.Stage, new Count(1)), "s.Stage");
    }

    [Test]
    public void A_number_may_be_taken_so_many_times_chosen_and_put_into_groups()
    {
        Assert.That(
            Read.Measure<Count>(s => 1.1m * (Count?)s.JuniorStudents, new Count(1)),
            Is.EqualTo(new NumberMeasure(new ScaledNumber(1.1m, Read.Number("juniorStudents")), QuantityUnit.Count)));
        Assert.That(
            Read.Measure<int>(s => s.Stage == SchoolStage.Primary ? s.Students : 0, new Count(1)),
            Is.EqualTo(new NumberMeasure(
                new ChoiceNumber(Read.Among("stage", SchoolStage.Primary), Read.Number("students"), new ConstantNumber(0)), QuantityUnit.Count)));
        Assert.That(
            Read.Measure<int>(s => s.Classes.InGroupsOf(12, Rounding.Up), new Count(1)),
            Is.EqualTo(new NumberMeasure(new GroupsNumber(Read.Number("classes"), 12, Rounding.Up), QuantityUnit.Count)));
        Assert.That(
            Read.Measure<Ratio>(s => s.Students.Per(s.Classes).Times(1.1m), 45.To(1)),
            Is.EqualTo(new RatioMeasure(new ScaledNumber(1.1m, Read.Number("students")), Read.Number("classes"))));
    }

    [TestCase(0, 0, 0)]
    [TestCase(1, 1, 0)]
    [TestCase(12, 1, 1)]
    [TestCase(13, 2, 1)]
    [TestCase(24, 2, 2)]
    public void A_part_of_a_group_counts_as_the_document_says(int classes, int up, int down)
    {
        var school = new School { Code = "S", Classes = classes };

        Assert.That(Read.Measure<int>(s => s.Classes.InGroupsOf(12, Rounding.Up), new Count(1)).Evaluate(school), Is.EqualTo(new Count(up)));
        Assert.That(Read.Measure<int>(s => s.Classes.InGroupsOf(12, Rounding.Down), new Count(1)).Evaluate(school), Is.EqualTo(new Count(down)));
        Assert.That((school.Classes.InGroupsOf(12, Rounding.Up), ((Count?)school.Classes).InGroupsOf(12, Rounding.Down)), Is.EqualTo(((int?)up, (Count?)new Count(down))));
    }

    [Test]
    public void A_term_is_read_where_it_is_used_and_keeps_its_name()
    {
        var measure = (RatioMeasure)Read.Measure<Ratio>(s => s.Students.Per(JuniorsAsPupils.Of(s)), 45.To(1));

        Assert.That(((TermNumber)measure.Consequent).Term, Is.SameAs(JuniorsAsPupils));
        Assert.That(measure.Evaluate(new School { Code = "S", Students = 220, JuniorStudents = 100 }), Is.EqualTo(new Ratio(220, 110)));
        Assert.That(measure.Leaves, Is.EqualTo(new[] { Read.Leaf("students"), Read.Leaf("juniorStudents") }));
        Assert.That(JuniorsAsPupils.Of(new School { Code = "S", JuniorStudents = 10 }), Is.EqualTo(new Count(11)), "outside a sentence it is a plain number");
        Assert.That(JuniorsAsPupils.Of(new School { Code = "S" }), Is.Null);
    }

    [Test]
    public void A_term_that_can_not_be_read_is_named()
    {
        var term = new Term<School>(new BilingualText("坏", "bad"), s => s.Students);
        var worse = new Term<School>(new BilingualText("更坏", "worse"), s => s.Code.Length);

        Assert.That(term.Of(new School { Code = "S", Students = 3 }), Is.EqualTo(new Count(3)));
        var fault = Assert.Throws<StandardDefinitionException>(() => worse.Of(new School { Code = "S" }))!.Faults.Single();
        Assert.That(fault.Id, Is.EqualTo("worse"));
        Assert.That(fault.Message.En, Does.StartWith("'s.Code.Length' can not be read"));
    }

    [Test]
    public void What_is_now_minus_what_was_is_a_change_that_may_be_below_zero()
    {
        var change = (NumberMeasure)Read.Measure(s => s.Students - s.Classes, new Count(0));

        Assert.That(change.Number, Is.EqualTo(new DifferenceNumber(Read.Number("students"), Read.Number("classes"))));
        Assert.That(change.Evaluate(new School { Code = "S", Students = 3, Classes = 5 }), Is.EqualTo(new Count(-2)));
    }

    [Test]
    public void The_difference_of_two_shares_is_in_percentage_points()
    {
        var change = Read.Measure(s => s.LargeClasses.ShareOf(s.CompulsoryClasses) - s.Classes.ShareOf(s.Students), 0m.PercentagePoints());

        Assert.That(change, Is.TypeOf<ShareChangeMeasure>());
        Assert.That(
            change.Evaluate(new School { Code = "S", LargeClasses = 1, CompulsoryClasses = 4, Classes = 1, Students = 5 }),
            Is.EqualTo(5m.PercentagePoints()), "25 % minus 20 %");
    }

    [Test]
    public void A_fall_is_spread_over_years_and_a_rise_is_cut_from_a_baseline()
    {
        var fall = Read.Measure(s => (s.PercentageOf(RateThen) - s.PercentageOf(RateNow)).PerYear(s.YearsOf(Between)), 0.5m.PercentagePoints());
        var cut = Read.Measure<Percentage>(
            s => (s.PercentageOf(RateNow) - s.PercentageOf(RateThen)).PerYear(s.YearsOf(Between)).ReductionFrom(s.PointsOf(Baseline)), 80.Percent());

        Assert.That(fall.Evaluate(Rates(52, 50.5m, 3, null)), Is.EqualTo(0.5m.PercentagePoints()));
        Assert.That(cut.Evaluate(Rates(10, 10.3m, 3, 0.5m)), Is.EqualTo(new Percentage(80)), "0.1 a year against 0.5");
        Assert.That(cut.Evaluate(Rates(10, 9.7m, 3, 0.5m)), Is.EqualTo(new Percentage(120)), "a fall");
    }

    [Test]
    public void An_indicator_is_read_by_the_word_for_its_unit_only() =>
        Read.Refuses(() => Read.Measure(s => s.YearsOf(RateNow), 1.Years()), "s.YearsOf(SentenceReaderMeasureTests.RateNow)");

    private static School Rates(decimal then, decimal now, decimal years, decimal? baseline)
    {
        var values = IndicatorValues.None.With(RateThen.Name, then).With(RateNow.Name, now).With(Between.Name, years);
        return new School { Code = "S", Indicators = baseline is { } rise ? values.With(Baseline.Name, rise) : values };
    }

    private static Indicator<School> Key(string name, QuantityUnit unit) => new("t." + name, new BilingualText("指标", name), unit);
}
