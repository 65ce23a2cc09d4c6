using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.HealthAndSport2008;

/// <summary>Section 1: qualified teachers of physical education, trained 48 class hours a year, as many as the classes need.</summary>
[Clause("CN-HS08-1.1-1")]
[Clause("CN-HS08-1.1-3")]
[Clause("CN-HS08-1.2-1")]
[Clause("CN-HS08-1.2-2")]
[Clause("CN-HS08-1.2-3")]
[Clause("CN-HS08-1.2-4")]
[Clause("CN-HS08-1.2-5")]
public sealed class Section1TeachersTests
{
    private const string Qualified = "cnhs08.physicalEducationTeachersWithQualification";
    private const string FullTime = "cnhs08.fullTimePhysicalEducationTeachers";
    private const string TeachesIt = "cnhs08.teachesPhysicalEducation";
    private const string ClassHours = "cnhs08.continuingEducationClassHours";
    private const string OneMore = "violation: 1 more physicalEducationTeachers";

    [TestCase(5, 5, "met")]
    [TestCase(4, 5, "violation: 1 more " + Qualified)]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 5, "undecided: " + Qualified)]
    [TestCase(5, null, "undecided: physicalEducationTeachers")]
    public void Every_teacher_is_qualified(int? qualified, int? teachers, string verdict) => Assert.That(
        NationalClause.Of("CN-HS08-1.1-1").Says(
            NationalClause.School(SchoolStage.Senior, (Qualified, qualified)) with { PhysicalEducationTeachers = Given.Posts(teachers) }),
        Is.EqualTo(verdict));

    [TestCase(SchoolStage.Primary, 1, 48, "met")]
    [TestCase(SchoolStage.SecondaryVocational, 1, 49, "met")]
    [TestCase(SchoolStage.Primary, 1, 47, "violation: 1 more " + ClassHours)]
    [TestCase(SchoolStage.Primary, 1, null, "undecided: " + ClassHours)]
    [TestCase(SchoolStage.Primary, 0, 0, "not applicable: OutsideCondition")]
    [TestCase(SchoolStage.Primary, null, 48, "undecided: " + TeachesIt)]
    [TestCase(SchoolStage.Special, 1, 0, "not applicable: OutsideCondition")]
    public void Each_has_48_class_hours_of_continuing_education(SchoolStage stage, int? teachesIt, int? hours, string verdict) => Assert.That(
        NationalClause.Of("CN-HS08-1.1-3").Says(
            new Teacher { Code = "T", SchoolStage = stage, Indicators = ClauseChecks.Values((TeachesIt, teachesIt), (ClassHours, hours)) }),
        Is.EqualTo(verdict));

    [TestCase(2, 4, 1, "met", Description = "2/6 + 4/7 of a teacher, so one for the whole school")]
    [TestCase(2, 4, 0, OneMore)]
    [TestCase(2, 5, 1, OneMore, Description = "2/6 + 5/7 is more than one")]
    [TestCase(2, 5, 2, "met")]
    [TestCase(6, 0, 1, "met")]
    [TestCase(7, 0, 1, OneMore)]
    [TestCase(0, 7, 1, "met")]
    [TestCase(0, 8, 1, OneMore)]
    [TestCase(6, 7, 2, "met")]
    [TestCase(6, 7, 1.5, OneMore)]
    [TestCase(6, 8, 2, OneMore)]
    [TestCase(12, 24, 6, "met", Description = "2 + 3.43")]
    [TestCase(12, 24, 4, "violation: 2 more physicalEducationTeachers")]
    [TestCase(0, 0, 0, "met")]
    [TestCase(null, 4, 1, "undecided: grade1To2Classes")]
    [TestCase(2, null, 1, "undecided: grade3To6Classes")]
    [TestCase(2, 4, null, "undecided: physicalEducationTeachers")]
    public void Grades_of_a_primary_school_need_their_teachers_together(int? lower, int? upper, decimal? teachers, string verdict) => Assert.That(
        NationalClause.Of("CN-HS08-1.2-1").Says(NationalClause.School(SchoolStage.Primary) with
        {
            Grade1To2Classes = lower,
            Grade3To6Classes = upper,
            PhysicalEducationTeachers = Given.Posts(teachers),
        }),
        Is.EqualTo(verdict));

    [TestCase("CN-HS08-1.2-2", SchoolStage.Junior, 7, 1, "met")]
    [TestCase("CN-HS08-1.2-2", SchoolStage.Junior, 8, 1, OneMore)]
    [TestCase("CN-HS08-1.2-2", SchoolStage.Junior, 14, 2, "met")]
    [TestCase("CN-HS08-1.2-2", SchoolStage.Junior, 3, 0, OneMore)]
    [TestCase("CN-HS08-1.2-2", SchoolStage.Junior, 0, 0, "not applicable: OutsideCondition")]
    [TestCase("CN-HS08-1.2-2", SchoolStage.Junior, null, 1, "undecided: classes")]
    [TestCase("CN-HS08-1.2-2", SchoolStage.Junior, 7, null, "undecided: physicalEducationTeachers")]
    [TestCase("CN-HS08-1.2-3", SchoolStage.Senior, 9, 1, "met")]
    [TestCase("CN-HS08-1.2-3", SchoolStage.Senior, 10, 1, OneMore)]
    [TestCase("CN-HS08-1.2-3", SchoolStage.SecondaryVocational, 18, 2, "met")]
    [TestCase("CN-HS08-1.2-3", SchoolStage.SecondaryVocational, 19, 2, OneMore)]
    [TestCase("CN-HS08-1.2-3", SchoolStage.Senior, 0, 0, "not applicable: OutsideCondition")]
    [TestCase("CN-HS08-1.2-3", SchoolStage.Senior, null, 1, "undecided: classes")]
    [TestCase("CN-HS08-1.2-3", SchoolStage.Senior, 9, null, "undecided: physicalEducationTeachers")]
    public void So_many_classes_share_a_teacher(string id, SchoolStage stage, int? classes, int? teachers, string verdict) => Assert.That(
        NationalClause.Of(id).Says(NationalClause.School(stage) with { Classes = classes, PhysicalEducationTeachers = Given.Posts(teachers) }),
        Is.EqualTo(verdict));

    [TestCase(SchoolStage.NineYear, 6, 12, 9, null, 4, "met", Description = "1 + 1.71 + 1.29 is four")]
    [TestCase(SchoolStage.NineYear, 6, 12, 10, null, 4, OneMore)]
    [TestCase(SchoolStage.CompleteSecondary, null, null, 7, 9, 2, "met")]
    [TestCase(SchoolStage.CompleteSecondary, null, null, 7, 10, 2, OneMore)]
    [TestCase(SchoolStage.TwelveYear, 6, 7, 7, 9, 4, "met")]
    [TestCase(SchoolStage.TwelveYear, 6, 7, 7, 10, 4, OneMore)]
    [TestCase(SchoolStage.TwelveYear, 6, 7, 7, null, 4, "undecided: seniorClasses")]
    [TestCase(SchoolStage.NineYear, 6, 12, null, 9, 4, "undecided: juniorClasses")]
    [TestCase(SchoolStage.NineYear, 6, 12, 9, null, null, "undecided: physicalEducationTeachers")]
    public void Stages_of_one_school_need_their_teachers_together(
        SchoolStage stage, int? lower, int? upper, int? junior, int? senior, int? teachers, string verdict) => Assert.That(
        NationalClause.Of("CN-HS08-1.2-4").Says(NationalClause.School(stage) with
        {
            Grade1To2Classes = lower,
            Grade3To6Classes = upper,
            JuniorClasses = junior,
            SeniorClasses = senior,
            PhysicalEducationTeachers = Given.Posts(teachers),
        }),
        Is.EqualTo(verdict));

    [TestCase(Locality.Rural, 200, 1, "met")]
    [TestCase(Locality.Rural, 200, 0, "violation: 1 more " + FullTime)]
    [TestCase(Locality.Rural, 199, 0, "not applicable: OutsideCondition")]
    [TestCase(Locality.Town, 2000, 0, "not applicable: OutsideCondition")]
    [TestCase(Locality.Rural, 200, null, "undecided: " + FullTime)]
    [TestCase(Locality.Rural, null, 1, "undecided: students")]
    [TestCase(null, 200, 1, "undecided: locality")]
    public void A_rural_school_of_200_students_has_a_full_time_teacher(Locality? locality, int? students, int? teachers, string verdict) => Assert.That(
        NationalClause.Of("CN-HS08-1.2-5").Says(
            NationalClause.School(SchoolStage.Junior, (FullTime, teachers)) with { Locality = locality, Students = students }),
        Is.EqualTo(verdict));

    [Test]
    public void Each_kind_of_school_answers_to_one_rule_of_numbers()
    {
        Assert.That(Reached("CN-HS08-1.1-1"), Is.EquivalentTo(NationalClause.OrdinaryWithVocational));
        Assert.That(Reached("CN-HS08-1.2-1"), Is.EqualTo([SchoolStage.Primary]));
        Assert.That(Reached("CN-HS08-1.2-2"), Is.EqualTo([SchoolStage.Junior]));
        Assert.That(Reached("CN-HS08-1.2-3"), Is.EquivalentTo([SchoolStage.Senior, SchoolStage.SecondaryVocational]));
        Assert.That(Reached("CN-HS08-1.2-4"), Is.EquivalentTo([SchoolStage.NineYear, SchoolStage.CompleteSecondary, SchoolStage.TwelveYear]));
        Assert.That(Reached("CN-HS08-1.2-5"), Is.EquivalentTo(NationalClause.OrdinaryWithVocational));

        static IEnumerable<SchoolStage> Reached(string id) => NationalClause.Of(id).StagesReached(
            stage => NationalClause.School(stage) with { Classes = 6, Locality = Locality.Rural, Students = 300 });
    }
}
