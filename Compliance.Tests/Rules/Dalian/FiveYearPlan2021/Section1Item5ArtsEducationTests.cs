using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Dalian.FiveYearPlan2021;

/// <summary>三(一)5: feature schools of the arts, a feature in every school, an assessment of every student, every post for arts teachers filled.</summary>
[Clause("DL21-1.5-5")]
[Clause("DL21-1.5-9")]
[Clause("DL21-1.5-13")]
[Clause("DL21-1.5-14")]
public sealed class Section1Item5ArtsEducationTests
{
    [Test]
    public void One_feature_school_is_the_least_of_a_batch() => DalianPlan.AsksForByTheEndOf2025("DL21-1.5-5", "dl21.artsFeatureSchools", 1);

    [TestCase(60, 60, "met")]
    [TestCase(59, 60, "violation: 1 more dl21.schoolsWithArtsFeature")]
    [TestCase(null, 60, "undecided: dl21.schoolsWithArtsFeature")]
    public void Every_school_of_the_district_has_a_feature(int? featured, int? schools, string verdict) => Assert.That(
        DalianPlan.Clause("DL21-1.5-9").Says(DalianPlan.District(("dl21.schoolsWithArtsFeature", featured)) with { Schools = schools }),
        Is.EqualTo(verdict));

    [TestCase(1500, 1000, 500, "met")]
    [TestCase(1499, 1000, 500, "violation: 1 more dl21.studentsArtsAssessed")]
    [TestCase(1500, 1000, null, "undecided: generalSeniorStudents")]
    [TestCase(null, 1000, 500, "undecided: dl21.studentsArtsAssessed")]
    public void Every_student_is_assessed_in_each_school_year(int? assessed, int? compulsory, int? senior, string verdict) => Assert.That(
        DalianPlan.Clause("DL21-1.5-13").On("2021-06-30").Says(
            DalianPlan.City(("dl21.studentsArtsAssessed", assessed)) with { CompulsoryStudents = compulsory, GeneralSeniorStudents = senior }),
        Is.EqualTo(verdict));

    [TestCase(4, 4, "met")]
    [TestCase(3.5, 4, "violation: 1 more artsTeachers")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    public void As_many_teach_the_arts_as_the_standard_requires(decimal teachers, decimal required, string verdict) =>
        Assert.That(DalianPlan.Clause("DL21-1.5-14").Says(Staffed(SchoolStage.Senior, teachers, required)), Is.EqualTo(verdict));

    [Test]
    public void Primary_and_secondary_schools_answer_for_their_arts_teachers() => Assert.That(
        DalianPlan.Clause("DL21-1.5-14").StagesReached(stage => Staffed(stage, 1, 1)), Is.EquivalentTo(Stages.PrimaryAndSecondary));

    private static School Staffed(SchoolStage stage, decimal teachers, decimal required) =>
        DalianPlan.School(stage) with { ArtsTeachers = Given.Posts(teachers), ArtsTeachersRequired = Given.Posts(required) };
}
