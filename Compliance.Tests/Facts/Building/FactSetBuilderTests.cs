using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Facts.Building;

/// <summary>What a builder makes of facts without fault.</summary>
[TestFixture]
public sealed class FactSetBuilderTests
{
    [Test]
    public void Nothing_makes_an_empty_set()
    {
        var facts = new FactSetBuilder().Build();

        Assert.That(facts.Count, Is.Zero);
        Assert.That((facts.SchoolYear, facts.CalendarYear, facts.AssumedJurisdiction), Is.EqualTo((null as SchoolYear?, null as int?, null as AdministrativeCode?)));
    }

    [Test]
    public void Subjects_stand_by_code_and_schools_by_district_first_whatever_the_order_of_adding()
    {
        var facts = new FactSetBuilder()
            .Add(new Principal { Code = "P2", SchoolCode = "A" })
            .Add(new School { Code = "C", DistrictCode = "210102" })
            .Add(new School { Code = "B", DistrictCode = "210103" })
            .Add(new School { Code = "A", DistrictCode = "210103" })
            .Add(new District { Code = "210103" })
            .Add(new Principal { Code = "P1", SchoolCode = "C" })
            .AddRange([new District { Code = "210102" }, new City { Code = "210200" }, new City { Code = "210100" }, new Province { Code = "210000" }])
            .Build();

        Assert.That(facts.Provinces.Select(province => province.Code), Is.EqualTo(new[] { "210000" }));
        Assert.That(facts.Cities.Select(city => city.Code), Is.EqualTo(new[] { "210100", "210200" }));
        Assert.That(facts.Districts.Select(district => district.Code), Is.EqualTo(new[] { "210102", "210103" }));
        Assert.That(facts.Schools.Select(school => school.Code), Is.EqualTo(new[] { "C", "A", "B" }));
        Assert.That(facts.Principals.Select(principal => principal.Code), Is.EqualTo(new[] { "P1", "P2" }));
        Assert.That(facts.Count, Is.EqualTo(10));
    }

    [Test]
    public void Institutions_stand_by_area_and_teachers_by_the_district_of_their_school_then_by_code()
    {
        var facts = new FactSetBuilder()
            .Add(new Institution { Code = "I1", AreaCode = "210200" })
            .Add(new Institution { Code = "I3", AreaCode = "210100" })
            .Add(new Institution { Code = "I2", AreaCode = "210100" })
            .Add(new Teacher { Code = "T1", SchoolCode = "B" })
            .Add(new Teacher { Code = "T3", SchoolCode = "A" })
            .Add(new Teacher { Code = "T2", SchoolCode = "C" })
            .Add(new School { Code = "A", DistrictCode = "210102" })
            .Add(new School { Code = "C", DistrictCode = "210102" })
            .Add(new School { Code = "B", DistrictCode = "210103" })
            .AddRange([new District { Code = "210102" }, new District { Code = "210103" }])
            .Build();

        Assert.That(facts.Institutions.Select(institution => institution.Code), Is.EqualTo(new[] { "I2", "I3", "I1" }));
        Assert.That(facts.Teachers.Select(teacher => teacher.Code), Is.EqualTo(new[] { "T2", "T3", "T1" }));
        Assert.That(facts.Count, Is.EqualTo(11));
    }

    [Test]
    [SetCulture("zh-CN")]
    public void Codes_stand_in_ordinal_order_whatever_the_culture()
    {
        var facts = new FactSetBuilder().AssumeJurisdiction(AdministrativeCode.China)
            .Add(new School { Code = "a" }).Add(new School { Code = "B" }).Add(new School { Code = "中" }).Add(new School { Code = "1" })
            .Build();

        Assert.That(facts.Schools.Select(school => school.Code), Is.EqualTo(new[] { "1", "B", "a", "中" }));
    }

    [Test]
    public void Years_and_jurisdiction_are_kept()
    {
        var facts = new FactSetBuilder()
            .ForSchoolYear(new SchoolYear(2024)).ForCalendarYear(2025).AssumeJurisdiction(AdministrativeCode.Parse("210100")).Build();

        Assert.That(facts.SchoolYear, Is.EqualTo(new SchoolYear(2024)));
        Assert.That(facts.CalendarYear, Is.EqualTo(2025));
        Assert.That(facts.AssumedJurisdiction, Is.EqualTo(AdministrativeCode.Parse("210100")));
    }

    [Test]
    public void A_copy_has_what_was_given_so_far_and_goes_its_own_way()
    {
        var before = new FactSetBuilder().AssumeJurisdiction(AdministrativeCode.China).Add(new School { Code = "b", StudentsLastYear = 3, Students = 4 }).Build();
        var builder = new FactSetBuilder().ForSchoolYear(new SchoolYear(2024)).ForCalendarYear(2025).AssumeJurisdiction(AdministrativeCode.Parse("210100"))
            .WithPreviousYear(before).Add(new School { Code = "a" });

        var copy = builder.Copy().Add(new School { Code = "b" }).ForSchoolYear(new SchoolYear(2025)).Build();
        var original = builder.Add(new School { Code = "c" }).Build();

        Assert.That(copy.Schools.Select(school => (school.Code, school.StudentsLastYear)), Is.EqualTo(new[] { ("a", (int?)null), ("b", 4) }));
        Assert.That(original.Schools.Select(school => school.Code), Is.EqualTo(new[] { "a", "c" }));
        Assert.That((copy.CalendarYear, copy.AssumedJurisdiction, original.SchoolYear), Is.EqualTo(((int?)2025, AdministrativeCode.Parse("210100"), new SchoolYear(2024))));
    }

    [Test]
    public void A_copy_has_the_faults_found_so_far()
    {
        var builder = new FactSetBuilder().AddRow(SubjectLevel.City, []);

        builder.Copy().AddRow(SubjectLevel.City, []).TryBuild(out _, out var ofCopy);
        builder.TryBuild(out _, out var faults);

        Assert.That((ofCopy.Count, faults.Count), Is.EqualTo((2, 1)));
    }

    [TestCase(1948)]
    [TestCase(2201)]
    public void A_year_out_of_range_is_refused(int year) =>
        Assert.That(() => new FactSetBuilder().ForCalendarYear(year), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void With_an_assumed_jurisdiction_a_school_may_be_without_a_district()
    {
        var facts = new FactSetBuilder().AssumeJurisdiction(AdministrativeCode.China).Add(new School { Code = "S" }).Build();

        Assert.That(facts.Schools.Single().DistrictCode, Is.Null);
    }

    [Test]
    public void A_principal_takes_the_stage_of_the_school_unless_it_was_given()
    {
        var facts = new FactSetBuilder().AssumeJurisdiction(AdministrativeCode.China)
            .Add(new Principal { Code = "P1", SchoolCode = "S" })
            .Add(new Principal { Code = "P2", SchoolCode = "S", SchoolStage = SchoolStage.Senior })
            .Add(new Principal { Code = "P3", SchoolCode = "T" })
            .Add(new School { Code = "S", Stage = SchoolStage.TwelveYear })
            .Add(new School { Code = "T" })
            .Build();

        Assert.That(
            facts.Principals.Select(principal => principal.SchoolStage),
            Is.EqualTo(new SchoolStage?[] { SchoolStage.TwelveYear, SchoolStage.Senior, null }));
    }

    [Test]
    public void A_teacher_takes_the_stage_of_the_school_unless_it_was_given()
    {
        var facts = new FactSetBuilder().AssumeJurisdiction(AdministrativeCode.China)
            .Add(new Teacher { Code = "T1", SchoolCode = "S" })
            .Add(new Teacher { Code = "T2", SchoolCode = "S", SchoolStage = SchoolStage.Senior })
            .Add(new School { Code = "S", Stage = SchoolStage.TwelveYear })
            .Build();

        Assert.That(facts.Teachers.Select(teacher => teacher.SchoolStage), Is.EqualTo(new SchoolStage?[] { SchoolStage.TwelveYear, SchoolStage.Senior }));
    }

    [Test]
    public void With_an_assumed_jurisdiction_an_institution_may_be_without_an_area()
    {
        var facts = new FactSetBuilder().AssumeJurisdiction(AdministrativeCode.China).Add(new Institution { Code = "I" }).Build();

        Assert.That(facts.Institutions.Single().AreaCode, Is.Null);
    }

    [Test]
    public void A_part_may_be_the_whole()
    {
        var facts = new FactSetBuilder()
            .Add(new City { Code = "210100", CompulsoryTeachers = Posts.FromDecimal(0.5m), CompulsoryTeachersWithBachelorDegree = Posts.FromDecimal(0.5m) })
            .Build();

        Assert.That(facts.Cities, Has.Count.EqualTo(1));
    }

    [Test]
    public void A_part_without_its_whole_is_no_fault() =>
        Assert.That(new FactSetBuilder().Add(new City { Code = "210100", RotatedTeachers = 5 }).TryBuild(out _, out _), Is.True);

    [Test]
    public void Numbers_at_their_limits_are_facts()
    {
        var facts = new FactSetBuilder().AssumeJurisdiction(AdministrativeCode.China)
            .Add(new School { Code = "S", Students = 1_000_000, Staff = 0 })
            .Add(new Principal { Code = "P", SchoolCode = "S", ConsecutiveYearsInPost = 100.Years() })
            .Add(new City { Code = "210100", Students = 1_000_000_000, Indicators = IndicatorValues.None.With("x.budget", 1_000_000_000_000_000) })
            .Build();

        Assert.That(facts.Count, Is.EqualTo(3));
    }

    [Test]
    public void The_same_code_may_stand_at_two_levels() => Assert.That(
        new FactSetBuilder().AssumeJurisdiction(AdministrativeCode.China)
            .Add(new School { Code = "210102" }).Add(new District { Code = "210102" }).TryBuild(out _, out _),
        Is.True);

    [Test]
    public void Attestations_keep_their_order()
    {
        var facts = new FactSetBuilder()
            .Add(new City { Code = "210100" }).Add(Statement("B")).Add(Statement("A")).Build();

        Assert.That(facts.Attestations.Select(attestation => attestation.Standard), Is.EqualTo(new[] { "B", "A" }));
    }

    [Test]
    public void An_attestation_may_expire_on_the_day_it_was_made()
    {
        var statement = Statement("A");

        Assert.That(
            new FactSetBuilder().Add(new City { Code = "210100" }).Add(statement with { ExpiresOn = statement.On }).TryBuild(out _, out _), Is.True);
    }

    [Test]
    public void A_set_does_not_change_with_its_builder()
    {
        var builder = new FactSetBuilder().Add(new City { Code = "210100" });
        var first = builder.Build();
        builder.Add(new City { Code = "210200" });

        Assert.That(first.Cities, Has.Count.EqualTo(1));
        Assert.That(builder.Build().Cities, Has.Count.EqualTo(2));
    }

    private static Attestation Statement(string standard) => new()
    {
        Standard = standard,
        Level = SubjectLevel.City,
        SubjectCode = "210100",
        State = AttestedState.Present,
        Evidence = "minutes",
        On = new DateOnly(2025, 3, 5),
        By = "Li",
    };
}
