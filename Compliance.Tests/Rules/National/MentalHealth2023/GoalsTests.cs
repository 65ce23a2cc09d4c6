using NUnit.Framework;

namespace Compliance.Tests.Rules.National.MentalHealth2023;

/// <summary>By 2025, 95 % of schools have a mental-health teacher and 60 % of family-education stations teach mental health.</summary>
[Clause("CN-MH23-G-1")]
[Clause("CN-MH23-G-2")]
public sealed class GoalsTests
{
    private const string SchoolsWithTeacher = "cnmh23.schoolsWithMentalHealthTeacher";
    private const string Stations = "cnmh23.familyEducationStations";
    private const string StationsThatTeach = "cnmh23.familyEducationStationsWithMentalHealth";

    [TestCase(95, 100, "met")]
    [TestCase(94, 100, "violation: 1 more " + SchoolsWithTeacher)]
    [TestCase(95, 101, "violation: 1 more " + SchoolsWithTeacher, Description = "95.95 of 101, so 96")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 100, "undecided: " + SchoolsWithTeacher)]
    [TestCase(95, null, "undecided: schools")]
    public void Schools_have_a_mental_health_teacher(int? with, int? schools, string verdict) => Assert.That(
        NationalClause.Of("CN-MH23-G-1").On("2025-12-31").Says(NationalClause.Province((SchoolsWithTeacher, with)) with { Schools = schools }),
        Is.EqualTo(verdict));

    [TestCase(60, 100, "met")]
    [TestCase(59, 100, "violation: 1 more " + StationsThatTeach)]
    [TestCase(60, 101, "violation: 1 more " + StationsThatTeach, Description = "60.6 of 101, so 61")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 100, "undecided: " + StationsThatTeach)]
    [TestCase(60, null, "undecided: " + Stations)]
    public void Family_stations_teach_mental_health(int? that, int? stations, string verdict) => Assert.That(
        NationalClause.Of("CN-MH23-G-2").On("2025-12-31").Says(NationalClause.Province((StationsThatTeach, that), (Stations, stations))),
        Is.EqualTo(verdict));

    [Test]
    public void Both_are_due_at_the_end_of_2025()
    {
        var day = new DateOnly(2025, 12, 31);
        NationalClause.Of("CN-MH23-G-1").IsDueOn(
            day, NationalClause.Province((SchoolsWithTeacher, 94)) with { Schools = 100 }, $"violation: 1 more {SchoolsWithTeacher}");
        NationalClause.Of("CN-MH23-G-2").IsDueOn(day, NationalClause.Province((StationsThatTeach, 59), (Stations, 100)), $"violation: 1 more {StationsThatTeach}");
    }
}
