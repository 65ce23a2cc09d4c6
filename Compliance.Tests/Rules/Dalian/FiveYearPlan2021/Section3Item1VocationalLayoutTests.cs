using NUnit.Framework;

namespace Compliance.Tests.Rules.Dalian.FiveYearPlan2021;

/// <summary>
/// 三(三)1: two new colleges and one of high level, ten institutions under support, twenty training bases, at most 55 secondary schools, and a growing intake.
/// </summary>
[Clause("DL21-3.1-1")]
[Clause("DL21-3.1-2")]
[Clause("DL21-3.1-5")]
[Clause("DL21-3.1-8")]
[Clause("DL21-3.1-9")]
[Clause("DL21-3.1-10")]
public sealed class Section3Item1VocationalLayoutTests
{
    [TestCase("DL21-3.1-1", "dl21.newHigherVocationalColleges", 2)]
    [TestCase("DL21-3.1-5", "dl21.highLevelHigherVocationalColleges", 1)]
    [TestCase("DL21-3.1-9", "dl21.highLevelVocationalInstitutions", 10)]
    [TestCase("DL21-3.1-10", "dl21.brandTrainingBases", 20)]
    public void The_city_has_so_many_by_the_end_of_2025(string id, string indicator, int least) =>
        DalianPlan.AsksForByTheEndOf2025(id, indicator, least);

    [TestCase(50, "2025-12-31", "met")]
    [TestCase(55, "2025-12-31", "met")]
    [TestCase(56, "2025-12-31", "violation: 1 fewer dl21.secondaryVocationalSchools")]
    [TestCase(56, "2025-12-30", "not yet due: 1 fewer dl21.secondaryVocationalSchools")]
    [TestCase(44, "2025-12-31", "met")]
    [TestCase(null, "2025-12-31", "undecided: dl21.secondaryVocationalSchools")]
    public void About_fifty_secondary_schools_are_at_most_fifty_five(int? schools, string day, string verdict) => Assert.That(
        DalianPlan.Clause("DL21-3.1-8").On(day).Says(DalianPlan.City(("dl21.secondaryVocationalSchools", schools))), Is.EqualTo(verdict));

    [TestCase(9001, 9000, "met")]
    [TestCase(9000, 9000, "violation: 1 more dl21.higherVocationalIntake")]
    [TestCase(8999, 9000, "violation: 2 more dl21.higherVocationalIntake")]
    [TestCase(9000, null, "undecided: dl21.higherVocationalIntakeLastYear")]
    [TestCase(null, 9000, "undecided: dl21.higherVocationalIntake")]
    public void More_are_admitted_than_the_year_before(int? now, int? before, string verdict) => Assert.That(
        DalianPlan.Clause("DL21-3.1-2").On("2022-12-31")
            .Says(DalianPlan.City(("dl21.higherVocationalIntake", now), ("dl21.higherVocationalIntakeLastYear", before))),
        Is.EqualTo(verdict));
}
