using Compliance.Facts;
using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Leshan.BasicEducationReform2021;

/// <summary>
/// 二(二)3: teachers and lessons of physical education in full, a sport for every student; by 2023 myopia has fallen by half a point in an average year
/// since 2018, by one point where it is frequent, and 15 % of the students are excellently fit.
/// </summary>
[Clause("LS21-2.3-1")]
[Clause("LS21-2.3-2")]
[Clause("LS21-2.3-10")]
[Clause("LS21-2.3-11")]
[Clause("LS21-2.3-12")]
[Clause("LS21-2.3-13")]
public sealed class Section2Item3PhysicalEducationTests
{
    private const string AtStart = "myopiaRate2018";
    private const string YearsSince = "yearsSince2018";
    private const string HighIncidence = "highMyopiaIncidence";
    private static readonly DateOnly Due = new(2023, 12, 31);
    private static readonly ClauseUnderTest Myopia = Reform.Clause("LS21-2.3-11");
    private static readonly ClauseUnderTest MyopiaWhereHigh = Reform.Clause("LS21-2.3-12");
    private static readonly ClauseUnderTest Fitness = Reform.Clause("LS21-2.3-13");

    [TestCase(3, 3, "met")]
    [TestCase(2, 3, "violation: 1 more physicalEducationTeachers")]
    [TestCase(2.5, 3, "violation: 1 more physicalEducationTeachers")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(3, null, "undecided: physicalEducationTeachersRequired")]
    public void All_teachers_that_are_needed_are_in_post(decimal? teachers, decimal? required, string verdict) => Assert.That(
        Reform.Clause("LS21-2.3-1").Says(Reform.PrimarySchool() with
        {
            PhysicalEducationTeachers = Given.Posts(teachers),
            PhysicalEducationTeachersRequired = Given.Posts(required),
        }),
        Is.EqualTo(verdict));

    [Test]
    public void The_class_that_lacks_most_has_all_its_lessons() => Reform.Clause("LS21-2.3-2").AsksForAll(
        Reform.PrimarySchool, "ls21.physicalEducationLessonsOfShortestClass", "ls21.physicalEducationLessonsRequired");

    [Test]
    public void Every_student_masters_a_sport() => Reform.Clause("LS21-2.3-10").AsksForAtLeast(Reform.PrimarySchool, "ls21.fewestSportsSkills", 1);

    [TestCase(52.5, 50.0, 5, "met")]
    [TestCase(52.5, 50.01, 5, "advisory")]
    [TestCase(52.5, 49.9, 5, "met")]
    [TestCase(52.0, 50.5, 3, "met")]
    [TestCase(52.0, 50.6, 3, "advisory")]
    [TestCase(50.0, 51.0, 5, "advisory")]
    [TestCase(52.5, 50.0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 50.0, 5, "undecided: " + AtStart)]
    [TestCase(52.5, null, 5, "undecided: studentMyopiaRate")]
    [TestCase(52.5, 50.0, null, "undecided: " + YearsSince)]
    public void It_is_the_average_fall_since_2018_that_counts(decimal? then, decimal? now, decimal? years, string verdict) =>
        Assert.That(WithoutCure(Myopia.Says(City(then, now, years))), Is.EqualTo(verdict));

    [Test]
    public void One_bad_year_does_not_matter_when_the_average_is_reached() =>
        Assert.That(Myopia.Says(City(54, 51.5m, 5)), Is.EqualTo("met"), "2.5 points in five years, whenever they fell");

    [TestCase(1, 55, 50, 5, "met")]
    [TestCase(1, 55, 50.1, 5, "advisory")]
    [TestCase(1, 55, 52.5, 5, "advisory")]
    [TestCase(0, 55, 52.5, 5, "not applicable: OutsideCondition")]
    [TestCase(null, 55, 50, 5, "undecided: " + HighIncidence)]
    public void Where_it_is_frequent_it_falls_by_one_point(int? high, decimal then, decimal now, decimal years, string verdict) => Assert.That(
        WithoutCure(MyopiaWhereHigh.Says(
            Reform.District((HighIncidence, high), (AtStart, then), (YearsSince, years)) with { StudentMyopiaRate = new Percentage(now) })),
        Is.EqualTo(verdict));

    [TestCase("2021-11-10", "not applicable")]
    [TestCase("2021-11-11", "not yet due")]
    [TestCase("2023-12-30", "not yet due")]
    [TestCase("2023-12-31", "advisory")]
    [TestCase("2026-01-01", "advisory")]
    public void The_fall_is_due_at_the_end_of_2023(string day, string verdict) =>
        Assert.That(WithoutCure(Myopia.On(day).Says(City(52.5m, 50.5m, 5))).Split(':')[0], Is.EqualTo(verdict));

    [Test]
    public void The_measured_value_is_percentage_points_in_an_average_year() =>
        Assert.That(Myopia.Judge(City(52.5m, 51.5m, 5)).Measured, Is.EqualTo(0.2m.PercentagePoints()));

    [TestCase(15, 100, "met")]
    [TestCase(14, 100, "advisory: 1 more studentsFitnessExcellent")]
    [TestCase(3, 20, "met")]
    [TestCase(2, 20, "advisory: 1 more studentsFitnessExcellent")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 100, "undecided: studentsFitnessExcellent")]
    [TestCase(15, null, "undecided: studentsFitnessTested")]
    public void Fifteen_percent_are_excellently_fit(int? excellent, int? tested, string verdict) => Assert.That(Fitness.Says(Fit(excellent, tested)), Is.EqualTo(verdict));

    [Test]
    public void Fitness_is_due_at_the_end_of_2023() => Fitness.IsDueOn(Due, Fit(14, 100), "advisory: 1 more studentsFitnessExcellent");

    private static string WithoutCure(string verdict) => verdict.StartsWith("advisory", StringComparison.Ordinal) ? verdict.Split(':')[0] : verdict;

    private static City City(decimal? then, decimal? now, decimal? years) =>
        Reform.City((AtStart, then), (YearsSince, years)) with { StudentMyopiaRate = now is { } rate ? new Percentage(rate) : null };

    private static City Fit(int? excellent, int? tested) => new() { Code = "1", StudentsFitnessExcellent = excellent, StudentsFitnessTested = tested };
}
