using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.ActionPlan2023;

/// <summary>
/// 四(七)18: eight candidate areas and a hundred candidate schools of smart education, a hundred typical schools and persons, and, striven for, a batch of
/// provincial candidates by 2025.
/// </summary>
[Clause("SY23-18-5")]
[Clause("SY23-18-6")]
[Clause("SY23-18-7")]
[Clause("SY23-18-8")]
public sealed class Task18DigitalSystemTests
{
    [TestCase("SY23-18-5", "shenyang.smartEducationDemonstrationAreas", 8)]
    [TestCase("SY23-18-6", "sy23.smartEducationDemonstrationSchools", 100)]
    public void Candidates_are_counted(string id, string indicator, int planned) =>
        InThePlan.IsReachedByTheEndOf2025(id, indicator, planned);

    [Test]
    public void Provincial_candidates_are_striven_for_so_that_none_is_only_an_advisory() =>
        InThePlan.IsReachedByTheEndOf2025("SY23-18-7", "sy23.provincialSmartEducationUnits", 1, breach: "advisory");

    [TestCase(100, 0, "met")]
    [TestCase(60, 40, "met")]
    [TestCase(60, 39, "violation: 1 more sy23.typicalSchoolsInInformationUse")]
    [TestCase(100, null, "met")]
    [TestCase(99, null, "undecided: sy23.typicalPersonsInInformationUse")]
    public void Typical_schools_and_persons_are_a_hundred_together(int? schools, int? persons, string verdict) => Assert.That(
        InThePlan.Clause("SY23-18-8").Says(
            InThePlan.City(("sy23.typicalSchoolsInInformationUse", schools), ("sy23.typicalPersonsInInformationUse", persons))),
        Is.EqualTo(verdict));
}
