using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Facts.Describing;
using Compliance.Languages;
using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Facts.Building;

/// <summary>The facts of the year before give what a subject did not report of last year.</summary>
[TestFixture]
public sealed class PreviousYearTests
{
    private static readonly City LastYear = new()
    {
        Code = "210100",
        NineYearRetentionRate = new Percentage(98.5m),
        EducationExpenditure = new Money(1_000_000.25m),
        Indicators = IndicatorValues.None.With("x.places", 300).With("x.oldLastYear", 1),
    };

    [Test]
    public void A_value_of_last_year_that_was_not_reported_is_that_of_the_year_before()
    {
        var city = Now(new City { Code = "210100", NineYearRetentionRate = new Percentage(99) }).Cities.Single();

        Assert.That(city.NineYearRetentionRateLastYear, Is.EqualTo(new Percentage(98.5m)));
        Assert.That(city.EducationExpenditureLastYear, Is.EqualTo(new Money(1_000_000.25m)));
        Assert.That(city.NineYearRetentionRate, Is.EqualTo(new Percentage(99)));
        Assert.That(city.EducationExpenditure, Is.Null, "this year is not last year");
        Assert.That(city.StudentMyopiaRateLastYear, Is.Null, "not reported then either");
    }

    [Test]
    public void What_was_reported_as_the_value_of_last_year_goes_before() => Assert.That(
        Now(new City { Code = "210100", NineYearRetentionRateLastYear = new Percentage(97) }).Cities.Single().NineYearRetentionRateLastYear,
        Is.EqualTo(new Percentage(97)));

    [Test]
    public void An_indicator_of_the_year_before_stands_under_its_name_and_LastYear()
    {
        var values = Now(new City { Code = "210100", Indicators = IndicatorValues.None.With("x.places", 320) }).Cities.Single().Indicators;

        Assert.That(values, Is.EqualTo(IndicatorValues.None.With("x.places", 320).With("x.placesLastYear", 300)), "the year before last is not carried on");
    }

    [Test]
    public void An_indicator_that_was_reported_for_last_year_goes_before() => Assert.That(
        Now(new City { Code = "210100", Indicators = IndicatorValues.None.With("x.placesLastYear", 310) }).Cities.Single().Indicators,
        Is.EqualTo(IndicatorValues.None.With("x.placesLastYear", 310)));

    [Test]
    public void Subjects_are_matched_by_level_and_code()
    {
        var facts = Now(new City { Code = "210200" }, new Province { Code = "210000" });

        Assert.That(facts.Cities.Single(), Is.EqualTo(new City { Code = "210200" }));
        Assert.That(facts.Provinces.Single(), Is.EqualTo(new Province { Code = "210000" }));
    }

    [Test]
    public void An_area_gives_what_its_schools_and_the_areas_below_added_up_to()
    {
        var before = new FactSetBuilder()
            .Add(new Province { Code = "210000" })
            .Add(new City { Code = "210100" })
            .Add(new District { Code = "210102", DisabledChildrenOfSchoolAge = 40 })
            .Add(new District { Code = "210103", DisabledChildrenOfSchoolAge = 2 })
            .Add(new School { Code = "1", DistrictCode = "210102", Stage = SchoolStage.Primary, StudentsFitnessTested = 100 })
            .Add(new School { Code = "2", DistrictCode = "210102", Stage = SchoolStage.Junior, StudentsFitnessTested = 50 })
            .Build();
        var facts = new FactSetBuilder().WithPreviousYear(before)
            .Add(new City { Code = "210100" }).Add(new District { Code = "210102" })
            .Add(new School { Code = "1", DistrictCode = "210102", Students = 120 })
            .Build();

        Assert.That(facts.Cities.Single().DisabledChildrenOfSchoolAgeLastYear, Is.EqualTo(42));
        Assert.That(facts.Districts.Single().DisabledChildrenOfSchoolAgeLastYear, Is.EqualTo(40));
        Assert.That(facts.Districts.Single().StudentsFitnessTestedLastYear, Is.EqualTo(150), "the school that closed since is counted");
        Assert.That(facts.Schools.Single().StudentsFitnessTestedLastYear, Is.EqualTo(100));
    }

    [Test]
    public void A_part_of_last_year_may_not_exceed_its_whole_wherever_each_comes_from()
    {
        var before = new FactSetBuilder().Add(new City { Code = "210100", StudentsFitnessTested = 100, StudentsFitnessGoodOrExcellent = 60 }).Build();
        var builder = new FactSetBuilder().WithPreviousYear(before).Add(new City { Code = "210100", StudentsFitnessTestedLastYear = 50 });

        Assert.That(builder.TryBuild(out _, out var faults), Is.False);
        Assert.That(faults.Single().Kind, Is.EqualTo(FactFaultKind.PartExceedsWhole));
    }

    [TestCase(2023, null, true)]
    [TestCase(2022, null, false)]
    [TestCase(2024, null, false)]
    [TestCase(null, 2024, true)]
    [TestCase(null, 2025, false)]
    [TestCase(null, null, true)]
    public void The_year_before_is_the_one_right_before(int? schoolYear, int? calendarYear, bool fits)
    {
        var before = new FactSetBuilder();
        if (schoolYear is { } start)
        {
            before.ForSchoolYear(new SchoolYear(start));
        }

        if (calendarYear is { } year)
        {
            before.ForCalendarYear(year);
        }

        var builder = new FactSetBuilder().ForSchoolYear(new SchoolYear(2024)).ForCalendarYear(2025).WithPreviousYear(before.Build());

        Assert.That(builder.TryBuild(out _, out var faults), Is.EqualTo(fits));
        Assert.That(faults.Select(fault => fault.Kind), fits ? Is.Empty : Is.EqualTo(new[] { FactFaultKind.NotTheYearBefore }));
    }

    [Test]
    public void The_fault_names_both_years()
    {
        var before = new FactSetBuilder().ForSchoolYear(new SchoolYear(2022)).Build();
        new FactSetBuilder().ForSchoolYear(new SchoolYear(2024)).WithPreviousYear(before).TryBuild(out _, out var faults);

        Assert.That(faults.Single().Describe(Language.Chinese), Does.Contain("2022-2023").And.Contain("2024-2025"));
        Assert.That(faults.Single().Describe(Language.English), Does.Contain("2022-2023").And.Contain("2024-2025"));
    }

    [Test]
    public void A_fact_and_its_value_of_the_year_before_know_each_other()
    {
        var students = FactCatalog.Find(SubjectLevel.School, "students")!;

        Assert.That(students.PreviousYear!.Name, Is.EqualTo("studentsLastYear"));
        Assert.That(students.PreviousYear.PreviousYearOf, Is.SameAs(students));
        Assert.That(FactCatalog.Find(SubjectLevel.School, "classes")!.PreviousYear, Is.Null);
    }

    private static FactSet Now(params Subject[] subjects) =>
        new FactSetBuilder().WithPreviousYear(new FactSetBuilder().Add(LastYear).Build()).AddRange(subjects).Build();
}
