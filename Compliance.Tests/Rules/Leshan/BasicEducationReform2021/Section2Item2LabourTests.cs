using NUnit.Framework;

namespace Compliance.Tests.Rules.Leshan.BasicEducationReform2021;

/// <summary>二(二)2: by 2025 three bases for two thousand each, practice and demonstration bases in every county, and a fixed site for every school.</summary>
[Clause("LS21-2.2-4")]
[Clause("LS21-2.2-5")]
[Clause("LS21-2.2-6")]
[Clause("LS21-2.2-7")]
public sealed class Section2Item2LabourTests
{
    private const string LargeBases = "ls21.labourBasesForTwoThousand";
    private static readonly DateOnly Due = new(2025, 12, 31);

    [Test]
    public void Three_large_bases_are_striven_for()
    {
        var clause = Reform.Clause("LS21-2.2-4");
        clause.AsksForAtLeast(Reform.City, LargeBases, 3);
        clause.IsDueOn(Due, Reform.City((LargeBases, 2)), "advisory: 1 more " + LargeBases);
    }

    [TestCase("LS21-2.2-5", "ls21.labourBases")]
    [TestCase("LS21-2.2-6", "ls21.demonstrationLabourBases")]
    public void Every_county_has_one_base_of_each_kind(string id, string indicator)
    {
        var clause = Reform.Clause(id);
        clause.AsksForAtLeast(Reform.District, indicator, 1);
        clause.IsDueOn(Due, Reform.District((indicator, 0)), $"violation: 1 more {indicator}");
    }

    [Test]
    public void Every_school_has_a_site()
    {
        var clause = Reform.Clause("LS21-2.2-7");
        clause.AsksForAtLeast(Reform.PrimarySchool, "ls21.labourSites", 1);
        clause.IsDueOn(Due, Reform.PrimarySchool(("ls21.labourSites", 0)), "violation: 1 more ls21.labourSites");
        Assert.That(
            clause.StagesReached(stage => Reform.PrimarySchool(("ls21.labourSites", 1)) with { Stage = stage }), Is.EquivalentTo(Stages.PrimaryAndSecondary));
    }
}
