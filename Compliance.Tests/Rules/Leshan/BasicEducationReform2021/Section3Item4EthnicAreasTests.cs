using NUnit.Framework;

namespace Compliance.Tests.Rules.Leshan.BasicEducationReform2021;

/// <summary>二(三)4: in ethnic areas nobody who came back to school leaves it again, and nobody else drops out.</summary>
[Clause("LS21-3.4-1")]
[Clause("LS21-3.4-2")]
public sealed class Section3Item4EthnicAreasTests
{
    [TestCase("LS21-3.4-1", "ls21.returnedDropoutsOutAgain")]
    [TestCase("LS21-3.4-2", "ls21.newDropouts")]
    public void The_first_case_is_a_violation_at_once(string id, string indicator)
    {
        var clause = Reform.Clause(id);
        clause.AsksForNone(Reform.EthnicDistrict, indicator);
        Assert.That(clause.On("2021-11-11").Says(Reform.EthnicDistrict((indicator, 1))), Is.EqualTo($"violation: 1 fewer {indicator}"));
    }

    [TestCase("LS21-3.4-1", "ls21.returnedDropoutsOutAgain")]
    [TestCase("LS21-3.4-2", "ls21.newDropouts")]
    public void Only_ethnic_areas_are_asked(string id, string indicator)
    {
        var elsewhere = Reform.District((indicator, 1)) with { EthnicArea = false };
        Assert.That(Reform.Clause(id).Says(elsewhere), Is.EqualTo("not applicable: OutsideCondition"));
        Assert.That(Reform.Clause(id).Says(elsewhere with { EthnicArea = null }), Is.EqualTo("undecided: ethnicArea"));
    }
}
