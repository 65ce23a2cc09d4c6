using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Leshan.BasicEducationReform2021;

/// <summary>Section 二(二)2: labour education.</summary>
public sealed class Section2Item2Labour : Article
{
    private static readonly Indicator<City> LargeBases =
        new("ls21.labourBasesForTwoThousand", new("可容纳2000人的劳动教育实践基地", "labour-education bases for 2,000 people or more"), QuantityUnit.Count);

    private static readonly Indicator<District> Bases = new("ls21.labourBases", new("劳动实践基地", "labour practice bases"), QuantityUnit.Count);

    private static readonly Indicator<District> DemonstrationBases =
        new("ls21.demonstrationLabourBases", new("示范劳动教育基地", "demonstration labour-education bases"), QuantityUnit.Count);

    private static readonly Indicator<School> Sites =
        new("ls21.labourSites", new("较固定的劳动教育场所", "relatively fixed labour-education sites"), QuantityUnit.Count);

    /// <summary>LS21-2.2-4: bases that hold two thousand people each; striven for.</summary>
    public Standard<City> LargeLabourBases => Clause(
        "LS21-2.2-4",
        Every<City>.Should(c => c.CountOf(LargeBases)).BeAtLeast(3).ByEndOf(2025));

    /// <summary>LS21-2.2-5: practice bases in every county.</summary>
    public Standard<District> LabourBases => Clause(
        "LS21-2.2-5",
        Every<District>.Must(d => d.CountOf(Bases)).BeAtLeast(1).ByEndOf(2025));

    /// <summary>LS21-2.2-6: demonstration bases in every county.</summary>
    public Standard<District> DemonstrationLabourBases => Clause(
        "LS21-2.2-6",
        Every<District>.Must(d => d.CountOf(DemonstrationBases)).BeAtLeast(1).ByEndOf(2025));

    /// <summary>LS21-2.2-7: every school has a fixed site.</summary>
    public Standard<School> LabourSite => Clause(
        "LS21-2.2-7",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary))
            .Must(s => s.CountOf(Sites)).BeAtLeast(1).ByEndOf(2025));
}
