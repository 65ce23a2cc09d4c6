using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.SchoolSport2017;

/// <summary>Physical education in every class, sport outside lessons, an hour of exercise a day, a meet a year, and the teachers that these need.</summary>
[Clause("CN-SP17-7-1")]
[Clause("CN-SP17-10-2")]
[Clause("CN-SP17-10-3")]
[Clause("CN-SP17-14-1")]
[Clause("CN-SP17-18-1")]
public sealed class SchoolSportTests
{
    private const string Without = "cnsp17.classesWithoutPhysicalEducation";
    private const string Sessions = "cnsp17.extracurricularSportSessionsPerWeek";
    private const string Exercise = "cnsp17.dailyExerciseHours";
    private const string Meets = "cnsp17.sportsMeetsInSchoolYear";

    [Test]
    public void No_class_is_without_physical_education() =>
        NationalClause.Of("CN-SP17-7-1").AsksForNone(values => NationalClause.School(SchoolStage.SecondaryVocational, values), Without);

    [Test]
    public void The_class_with_the_fewest_sessions_has_three_a_week() =>
        NationalClause.Of("CN-SP17-10-2").AsksForAtLeast(values => NationalClause.School(SchoolStage.Junior, values), Sessions, 3);

    [TestCase(1, "met")]
    [TestCase(1.5, "met")]
    [TestCase(0.75, "violation: 0.25 more " + Exercise)]
    [TestCase(0, "violation: 1 more " + Exercise)]
    [TestCase(null, "undecided: " + Exercise)]
    public void Students_move_for_an_hour_a_day(decimal? hours, string verdict) =>
        Assert.That(NationalClause.Of("CN-SP17-10-3").Says(NationalClause.School(SchoolStage.Primary, (Exercise, hours))), Is.EqualTo(verdict));

    [Test]
    public void The_whole_school_meets_once_a_school_year() =>
        NationalClause.Of("CN-SP17-14-1").AsksForAtLeast(values => NationalClause.School(SchoolStage.Senior, values), Meets, 1);

    [TestCase(5, 5, "met")]
    [TestCase(6, 5, "met")]
    [TestCase(4.5, 5, "violation: 1 more physicalEducationTeachers")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 5, "undecided: physicalEducationTeachers")]
    [TestCase(5, null, "undecided: physicalEducationTeachersRequired")]
    public void There_are_the_teachers_that_are_needed(decimal? teachers, decimal? required, string verdict) => Assert.That(
        NationalClause.Of("CN-SP17-18-1").Says(NationalClause.School(SchoolStage.Primary) with
        {
            PhysicalEducationTeachers = Given.Posts(teachers),
            PhysicalEducationTeachersRequired = Given.Posts(required),
        }),
        Is.EqualTo(verdict));

    [Test]
    public void Vocational_schools_are_bound_save_where_data_do_not_tell_their_kinds_apart()
    {
        Assert.That(Reached("CN-SP17-7-1"), Is.EquivalentTo(NationalClause.OrdinaryWithVocational));
        Assert.That(Reached("CN-SP17-14-1"), Is.EquivalentTo(NationalClause.OrdinaryWithVocational));
        Assert.That(Reached("CN-SP17-18-1"), Is.EquivalentTo(NationalClause.OrdinaryWithVocational));
        var ordinary = NationalClause.OrdinaryWithVocational.Except([SchoolStage.SecondaryVocational]);
        Assert.That(Reached("CN-SP17-10-2"), Is.EquivalentTo(ordinary));
        Assert.That(Reached("CN-SP17-10-3"), Is.EquivalentTo(ordinary));

        static IEnumerable<SchoolStage> Reached(string id) => NationalClause.Of(id).StagesReached(stage => NationalClause.School(stage));
    }
}
