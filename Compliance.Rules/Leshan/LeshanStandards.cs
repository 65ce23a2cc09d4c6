using Compliance.Languages;
using Compliance.Rules.Leshan.BasicEducationReform2021;
using Compliance.Standards;
using Compliance.Standards.Registers;

namespace Compliance.Rules.Leshan;

/// <summary>The standards of Leshan (511100): the reform of basic education, 2021.</summary>
public static class LeshanStandards
{
    private static readonly Lazy<StandardPack> Loaded = new(Load);

    /// <summary>The pack, loaded on first use.</summary>
    /// <exception cref="StandardDefinitionException">A definition in this assembly is faulty; the exception lists every fault.</exception>
    public static StandardPack Pack => Loaded.Value;

    private static StandardPack Load() => StandardPack.Define("leshan", new BilingualText("乐山市", "Leshan"))
        .WithDocument(
            Read("LS21.register.json"),
            new Goals(), new Section1Item2Digital(), new Section1Item3FamilyAndSchool(), new Section1Item4Research(), new Section2Item1MoralEducation(),
            new Section2Item2Labour(), new Section2Item3PhysicalEducation(), new Section2Item4MentalHealth(), new Section2Item5Arts(),
            new Section3Item2CompulsoryEducation(), new Section3Item3SeniorSecondary(), new Section3Item4EthnicAreas(), new Section5Item2Teachers(),
            new Section5Item3Pay())
        .BuildDeferred();

    private static Register Read(string resource) => Register.FromResource(typeof(LeshanStandards).Assembly, resource);
}
