using NUnit.Framework;

namespace Compliance.Tests.Rules.Leshan.BasicEducationReform2021;

/// <summary>二(一)3: every primary and secondary school has a parent committee and a parent school.</summary>
[Clause("LS21-1.3-2")]
[Clause("LS21-1.3-3")]
public sealed class Section1Item3FamilyAndSchoolTests
{
    [TestCase("LS21-1.3-2", "parentCommittees")]
    [TestCase("LS21-1.3-3", "ls21.parentSchools")]
    public void One_is_enough_and_none_is_a_violation(string id, string indicator)
    {
        var clause = Reform.Clause(id);
        clause.AsksForAtLeast(Reform.PrimarySchool, indicator, 1);
        Assert.That(clause.Says(Reform.PrimarySchool((indicator, 0))), Is.EqualTo($"violation: 1 more {indicator}"));
        Assert.That(clause.StagesReached(stage => Reform.PrimarySchool((indicator, 1)) with { Stage = stage }), Is.EquivalentTo(Stages.PrimaryAndSecondary));
    }
}
