using NUnit.Framework;

namespace Compliance.Tests.Rules.Leshan.BasicEducationReform2021;

/// <summary>二(二)5: one or two artistic specialities for every student, of which one is enough, and bases to practise.</summary>
[Clause("LS21-2.5-3")]
[Clause("LS21-2.5-6")]
public sealed class Section2Item5ArtsTests
{
    private const string Fewest = "ls21.fewestArtsSpecialities";

    [TestCase(0, "violation: 1 more " + Fewest)]
    [TestCase(1, "met")]
    [TestCase(2, "met")]
    [TestCase(3, "met")]
    [TestCase(null, "undecided: " + Fewest)]
    public void One_speciality_is_enough_and_three_are_no_breach(int? specialities, string verdict) =>
        Assert.That(Reform.Clause("LS21-2.5-3").Says(Reform.PrimarySchool((Fewest, specialities))), Is.EqualTo(verdict));

    [Test]
    public void One_base_is_a_batch() => Reform.Clause("LS21-2.5-6").AsksForAtLeast(Reform.City, "ls21.artsBases", 1);
}
