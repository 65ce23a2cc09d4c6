using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Liaoning.BasicServices2023;

/// <summary>二(三)10: every student of a primary or secondary school has a health record.</summary>
[Clause("LN23-10-1")]
public sealed class Section10HealthTests
{
    private const string Recorded = "studentsWithHealthRecord";
    private static readonly ClauseUnderTest Clause = BasicServices.Clause("LN23-10-1");

    [TestCase(500, 500, "met")]
    [TestCase(499, 500, "violation: 1 more " + Recorded)]
    [TestCase(0, 500, "violation: 500 more " + Recorded)]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 500, "undecided: " + Recorded)]
    [TestCase(500, null, "undecided: students")]
    public void Nobody_is_without_one(int? recorded, int? students, string verdict) => Assert.That(Clause.Says(School(recorded, students)), Is.EqualTo(verdict));

    [Test]
    public void It_reaches_primary_and_secondary_schools_only() =>
        Assert.That(Clause.StagesReached(stage => School(1, 1) with { Stage = stage }), Is.EquivalentTo(Stages.PrimaryAndSecondary));

    private static School School(int? recorded, int? students) => BasicServices.PrimarySchool((Recorded, recorded)) with { Students = students };
}
