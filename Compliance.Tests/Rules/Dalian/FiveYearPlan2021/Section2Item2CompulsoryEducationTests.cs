using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Dalian.FiveYearPlan2021;

/// <summary>三(二)2: forty schools built or rebuilt, first where people move in; classes come within the size of quality balance; no dry toilet is left.</summary>
[Clause("DL21-2.2-1")]
[Clause("DL21-2.2-2")]
[Clause("DL21-2.2-21")]
[Clause("DL21-2.2-24")]
public sealed class Section2Item2CompulsoryEducationTests
{
    private static readonly ClauseUnderTest Inflow = DalianPlan.Clause("DL21-2.2-2");
    private static readonly ClauseUnderTest ClassSizes = DalianPlan.Clause("DL21-2.2-21");
    private static readonly ClauseUnderTest Toilets = DalianPlan.Clause("DL21-2.2-24");

    [Test]
    public void Forty_schools_are_built_or_rebuilt() => DalianPlan.AsksForByTheEndOf2025("DL21-2.2-1", "dl21.schoolsBuiltOrRebuilt", 40);

    [TestCase(1, 1, "2025-12-31", "met")]
    [TestCase(1, 0, "2025-12-31", "violation: 1 more dl21.inflowAreaSchoolProjects")]
    [TestCase(1, 0, "2025-12-30", "not yet due: 1 more dl21.inflowAreaSchoolProjects")]
    [TestCase(1, null, "2025-12-31", "undecided: dl21.inflowAreaSchoolProjects")]
    [TestCase(0, 0, "2025-12-31", "not applicable: OutsideCondition")]
    [TestCase(0, null, "2025-12-31", "not applicable: OutsideCondition")]
    [TestCase(null, 0, "2025-12-31", "undecided: dl21.inflowArea")]
    public void Where_people_move_in_a_school_is_built(int? isInflowArea, int? projects, string day, string verdict) => Assert.That(
        Inflow.On(day).Says(DalianPlan.District(("dl21.inflowArea", isInflowArea), ("dl21.inflowAreaSchoolProjects", projects))),
        Is.EqualTo(verdict));

    [TestCase(16, 20, 15, 20, "met")]
    [TestCase(15, 20, 15, 20, "violation")]
    [TestCase(12, 16, 15, 20, "violation")]
    [TestCase(13, 16, 15, 20, "met")]
    [TestCase(20, 20, 20, 20, "met")]
    [TestCase(20, 20, null, null, "met")]
    [TestCase(0, 0, 15, 20, "not applicable: OutsideCondition")]
    [TestCase(null, 20, 15, 20, "undecided: dl21.classesWithinQualityBalanceSize")]
    public void More_classes_keep_to_the_size_until_all_do(int? within, int? classes, int? before, int? classesBefore, string verdict) =>
        Assert.That(ClassSizes.Says(Sized(SchoolStage.Primary, within, classes, before, classesBefore)), Does.StartWith(verdict));

    [TestCase(SchoolStage.Senior)]
    [TestCase(SchoolStage.Kindergarten)]
    [TestCase(SchoolStage.SecondaryVocational)]
    public void Only_schools_of_compulsory_education_answer_for_class_sizes(SchoolStage stage) =>
        Assert.That(ClassSizes.Says(Sized(stage, 1, 2, 1, 2)), Is.EqualTo("not applicable: OutsideCondition"));

    [TestCase(0, "2025-12-31", "met")]
    [TestCase(0, "2024-12-31", "met")]
    [TestCase(1, "2025-12-31", "violation: 1 fewer dl21.ruralSchoolsWithDryToilets")]
    [TestCase(7, "2025-12-30", "not yet due: 7 fewer dl21.ruralSchoolsWithDryToilets")]
    [TestCase(null, "2025-12-31", "undecided: dl21.ruralSchoolsWithDryToilets")]
    public void Not_one_rural_school_has_dry_toilets_left(int? schools, string day, string verdict) =>
        Assert.That(Toilets.On(day).Says(DalianPlan.City(("dl21.ruralSchoolsWithDryToilets", schools))), Is.EqualTo(verdict));

    private static School Sized(SchoolStage stage, int? within, int? classes, int? before, int? classesBefore) => DalianPlan.School(
        stage, ("dl21.classesWithinQualityBalanceSize", within), ("dl21.classesWithinQualityBalanceSizeLastYear", before)) with
    {
        CompulsoryClasses = classes,
        CompulsoryClassesLastYear = classesBefore,
    };
}
