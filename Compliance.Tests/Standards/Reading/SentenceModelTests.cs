using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards.Reading;
using Compliance.Standards.Sentences;
using NUnit.Framework;

namespace Compliance.Tests.Standards.Reading;

/// <summary>The outcome of a sentence for a subject, before days and places are considered.</summary>
[TestFixture]
internal sealed class SentenceModelTests
{
    private static readonly SentenceModel InLargeSchools =
        Read.Sentence(Every<School>.Where(s => s.Students >= 1000).Must(s => s.Classes).BeAtMost(30));

    private static readonly SentenceModel EitherTeacher =
        Read.Sentence(Every<School>.Must(s => s.FullTimeMentalHealthTeachers + s.PartTimeMentalHealthTeachers).BeAtLeast(1));

    private static readonly SentenceModel BothStages = Read.Sentence(Every<School>.Must(s => s.PrimaryStudents + s.JuniorStudents).BeAtMost(2500));
    private static readonly SentenceModel FewPerTeacher = Read.Sentence(Every<School>.Must(s => s.Students.Per(s.Staff)).BeAtMost(19.To(1)));
    private static readonly SentenceModel ManyPerTeacher = Read.Sentence(Every<School>.Must(s => s.Students.Per(s.Staff)).BeAtLeast(5.To(1)));

    private static readonly SentenceModel EnoughRotated =
        Read.Sentence(Every<District>.Must(d => d.RotatedTeachers.ShareOf(d.TeachersEligibleForRotation)).BeAtLeast(15.Percent()));

    private static readonly SentenceModel FewLarge =
        Read.Sentence(Every<District>.Must(d => d.LargeClasses.ShareOf(d.CompulsoryClasses)).BeAtMost(5.Percent()));

    [TestCase(1000, 30, Outcome.Met)]
    [TestCase(1000, 31, Outcome.NotMet)]
    [TestCase(1000, null, Outcome.Indeterminate)]
    [TestCase(999, 31, Outcome.OutsideCondition)]
    [TestCase(999, null, Outcome.OutsideCondition)]
    [TestCase(null, 30, Outcome.Indeterminate)]
    [TestCase(null, 31, Outcome.Indeterminate)]
    public void The_condition_comes_first_and_an_unknown_one_decides_nothing(int? students, int? classes, Outcome outcome) =>
        Assert.That(InLargeSchools.Judge(new School { Code = "S", Students = students, Classes = classes }), Is.EqualTo(outcome));

    [TestCase(1, 0, Outcome.Met)]
    [TestCase(0, 1, Outcome.Met)]
    [TestCase(0, 0, Outcome.NotMet)]
    [TestCase(1, null, Outcome.Met)]
    [TestCase(null, 1, Outcome.Met)]
    [TestCase(0, null, Outcome.Indeterminate)]
    [TestCase(null, 0, Outcome.Indeterminate)]
    [TestCase(null, null, Outcome.Indeterminate)]
    public void A_sum_that_is_enough_already_is_enough_whatever_is_missing(int? fullTime, int? partTime, Outcome outcome) => Assert.That(
        EitherTeacher.Judge(new School { Code = "S", FullTimeMentalHealthTeachers = fullTime, PartTimeMentalHealthTeachers = partTime }), Is.EqualTo(outcome));

    [Test]
    public void One_thousandth_of_a_post_decides()
    {
        Assert.That(EitherTeacher.Judge(new School { Code = "S", FullTimeMentalHealthTeachers = Part(0.999m), PartTimeMentalHealthTeachers = 0 }), Is.EqualTo(Outcome.NotMet));
        Assert.That(EitherTeacher.Judge(new School { Code = "S", FullTimeMentalHealthTeachers = Part(0.999m), PartTimeMentalHealthTeachers = Part(0.001m) }), Is.EqualTo(Outcome.Met));
    }

    [TestCase(2500, 0, Outcome.Met)]
    [TestCase(2500, 1, Outcome.NotMet)]
    [TestCase(2501, null, Outcome.NotMet)]
    [TestCase(null, 2501, Outcome.NotMet)]
    [TestCase(2500, null, Outcome.Indeterminate)]
    [TestCase(null, null, Outcome.Indeterminate)]
    public void A_sum_that_is_too_much_already_is_too_much_whatever_is_missing(int? primary, int? junior, Outcome outcome) =>
        Assert.That(BothStages.Judge(new School { Code = "S", PrimaryStudents = primary, JuniorStudents = junior }), Is.EqualTo(outcome));

    [TestCase(190, 10, Outcome.Met)]
    [TestCase(191, 10, Outcome.NotMet)]
    [TestCase(0, 10, Outcome.Met)]
    [TestCase(1, 0, Outcome.NotMet)]
    [TestCase(0, 0, Outcome.EmptyPopulation)]
    [TestCase(190, null, Outcome.Indeterminate)]
    [TestCase(null, 10, Outcome.Indeterminate)]
    [TestCase(null, 0, Outcome.Indeterminate)]
    [TestCase(0, null, Outcome.Indeterminate)]
    public void A_ratio_at_most(int? students, int? staff, Outcome outcome) => Assert.That(FewPerTeacher.Judge(School(students, staff)), Is.EqualTo(outcome));

    [TestCase(50, 10, Outcome.Met)]
    [TestCase(49, 10, Outcome.NotMet)]
    [TestCase(0, 10, Outcome.NotMet)]
    [TestCase(1, 0, Outcome.EmptyPopulation)]
    [TestCase(0, 0, Outcome.EmptyPopulation)]
    [TestCase(null, 0, Outcome.EmptyPopulation)]
    [TestCase(50, null, Outcome.Indeterminate)]
    [TestCase(null, 10, Outcome.Indeterminate)]
    public void A_ratio_at_least(int? students, int? staff, Outcome outcome) => Assert.That(ManyPerTeacher.Judge(School(students, staff)), Is.EqualTo(outcome));

    [TestCase(15, 100, Outcome.Met)]
    [TestCase(14, 100, Outcome.NotMet)]
    [TestCase(3, 20, Outcome.Met)]
    [TestCase(0, 100, Outcome.NotMet)]
    [TestCase(0, 0, Outcome.EmptyPopulation)]
    [TestCase(null, 0, Outcome.EmptyPopulation)]
    [TestCase(15, null, Outcome.Indeterminate)]
    [TestCase(null, 100, Outcome.Indeterminate)]
    public void A_share_at_least(int? rotated, int? eligible, Outcome outcome) => Assert.That(
        EnoughRotated.Judge(new District { Code = "210102", RotatedTeachers = rotated, TeachersEligibleForRotation = eligible }), Is.EqualTo(outcome));

    [TestCase(5, 100, Outcome.Met)]
    [TestCase(6, 100, Outcome.NotMet)]
    [TestCase(0, 0, Outcome.EmptyPopulation)]
    [TestCase(null, 0, Outcome.EmptyPopulation)]
    [TestCase(null, 100, Outcome.Indeterminate)]
    public void A_share_at_most(int? large, int? classes, Outcome outcome) =>
        Assert.That(FewLarge.Judge(new District { Code = "210102", LargeClasses = large, CompulsoryClasses = classes }), Is.EqualTo(outcome));

    [Test]
    public void What_it_reads_is_listed_once_in_order_of_first_mention()
    {
        var model = Read.Sentence(Every<School>
            .Where(s => s.Locality == Locality.Rural ? s.Students >= 1200 : s.Classes > 6).Must(s => s.Students.Per(s.Staff)).BeAtMost(19.To(1)));

        Assert.That(model.Leaves.Select(leaf => leaf.Name), Is.EqualTo(new[] { "locality", "students", "classes", "staff" }));
    }

    [Test]
    public void The_measured_value_carries_its_unit()
    {
        var school = School(190, 10);

        Assert.That(FewPerTeacher.Measure.Evaluate(school), Is.EqualTo(19.To(1)));
        Assert.That(FewPerTeacher.Measure.Evaluate(School(190, null)), Is.Null);
        Assert.That(Read.Sentence(Every<School>.Must(s => s.Students).BeAtMost(1)).Measure.Evaluate(school), Is.EqualTo(new Count(190)));
        Assert.That(
            Read.Sentence(Every<Principal>.Must(p => p.ConsecutiveYearsInPost).BeAtMost(6.Years())).Measure
                .Evaluate(new Principal { Code = "P", ConsecutiveYearsInPost = 7.Years() }),
            Is.EqualTo(7.Years()));
        Assert.That(EnoughRotated.Measure.Evaluate(new District { Code = "210102", RotatedTeachers = 3, TeachersEligibleForRotation = 20 }), Is.EqualTo(15.Percent()));
    }

    private static School School(int? students, int? staff) => new() { Code = "S", Students = students, Staff = staff };

    private static Posts Part(decimal posts) => Posts.FromDecimal(posts);

    [TestCase(29, Outcome.Met, Outcome.NotMet, Outcome.NotMet)]
    [TestCase(30, Outcome.NotMet, Outcome.Met, Outcome.NotMet)]
    [TestCase(31, Outcome.NotMet, Outcome.NotMet, Outcome.Met)]
    [TestCase(null, Outcome.Indeterminate, Outcome.Indeterminate, Outcome.Indeterminate)]
    public void Less_than_exactly_and_more_than_thirty(int? classes, Outcome less, Outcome exactly, Outcome more)
    {
        var school = new School { Code = "S", Classes = classes };

        Assert.That(Read.Sentence(Every<School>.Must(s => s.Classes).BeLessThan(30)).Judge(school), Is.EqualTo(less));
        Assert.That(Read.Sentence(Every<School>.Must(s => s.Classes).BeExactly(30)).Judge(school), Is.EqualTo(exactly));
        Assert.That(Read.Sentence(Every<School>.Must(s => s.Classes).BeMoreThan(30)).Judge(school), Is.EqualTo(more));
    }

    [TestCase(15, 100, Outcome.NotMet, Outcome.Met, Outcome.NotMet)]
    [TestCase(16, 100, Outcome.NotMet, Outcome.NotMet, Outcome.Met)]
    [TestCase(14, 100, Outcome.Met, Outcome.NotMet, Outcome.NotMet)]
    [TestCase(0, 0, Outcome.EmptyPopulation, Outcome.EmptyPopulation, Outcome.EmptyPopulation)]
    [TestCase(null, 0, Outcome.EmptyPopulation, Outcome.EmptyPopulation, Outcome.EmptyPopulation)]
    public void A_share_less_than_exactly_and_more_than_fifteen_percent(int? part, int? whole, Outcome less, Outcome exactly, Outcome more)
    {
        var district = new District { Code = "210102", LargeClasses = part, CompulsoryClasses = whole };

        Assert.That(Read.Sentence(Every<District>.Must(d => d.LargeClasses.ShareOf(d.CompulsoryClasses)).BeLessThan(15.Percent())).Judge(district), Is.EqualTo(less));
        Assert.That(Read.Sentence(Every<District>.Must(d => d.LargeClasses.ShareOf(d.CompulsoryClasses)).BeExactly(15.Percent())).Judge(district), Is.EqualTo(exactly));
        Assert.That(Read.Sentence(Every<District>.Must(d => d.LargeClasses.ShareOf(d.CompulsoryClasses)).BeMoreThan(15.Percent())).Judge(district), Is.EqualTo(more));
    }

    [TestCase(11, 10, Outcome.Met, Outcome.Met)]
    [TestCase(10, 10, Outcome.NotMet, Outcome.Met)]
    [TestCase(9, 10, Outcome.NotMet, Outcome.NotMet)]
    [TestCase(null, 10, Outcome.Indeterminate, Outcome.Indeterminate)]
    [TestCase(11, null, Outcome.Indeterminate, Outcome.Indeterminate)]
    public void A_rise_and_what_must_not_fall(int? now, int? before, Outcome rise, Outcome notFall)
    {
        var school = new School { Code = "S", Students = now, Classes = before };

        Assert.That(Read.Sentence(Every<School>.Must(s => s.Students - s.Classes).BeMoreThan(0)).Judge(school), Is.EqualTo(rise));
        Assert.That(Read.Sentence(Every<School>.Must(s => s.Students - s.Classes).BeAtLeast(0)).Judge(school), Is.EqualTo(notFall));
    }

    // One third of the classes now; a third is 33.33... percent, so three ninths are no rise and 334 of 1000 are.
    [TestCase(1, 3, 3, 9, Outcome.NotMet)]
    [TestCase(334, 1000, 1, 3, Outcome.Met)]
    [TestCase(333, 1000, 1, 3, Outcome.NotMet)]
    [TestCase(1, 3, 0, 0, Outcome.EmptyPopulation)]
    [TestCase(0, 0, 1, 3, Outcome.EmptyPopulation)]
    [TestCase(1, null, 1, 3, Outcome.Indeterminate)]
    [TestCase(5, 5, 5, 5, Outcome.Met)]
    public void A_share_rises_or_is_full_already(int? part, int? whole, int? partThen, int? wholeThen, Outcome outcome)
    {
        var rises = Read.Sentence(
            Every<School>.Must(s => s.LargeClasses.ShareOf(s.CompulsoryClasses) - s.PrimaryStudents.ShareOf(s.JuniorStudents))
                .BeMoreThan(0m.PercentagePoints()).OrWhere(s => s.LargeClasses == s.CompulsoryClasses));
        var school = new School { Code = "S", LargeClasses = part, CompulsoryClasses = whole, PrimaryStudents = partThen, JuniorStudents = wholeThen };

        Assert.That(rises.Judge(school), Is.EqualTo(outcome));
    }
}
