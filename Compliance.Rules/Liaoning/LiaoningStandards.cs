using Compliance.Languages;
using Compliance.Rules.Liaoning.BasicServices2023;
using Compliance.Standards;
using Compliance.Standards.Registers;

namespace Compliance.Rules.Liaoning;

/// <summary>The standards of Liaoning (210000): basic public education services, 2023.</summary>
public static class LiaoningStandards
{
    private static readonly Lazy<StandardPack> Loaded = new(Load);

    /// <summary>The pack, loaded on first use.</summary>
    /// <exception cref="StandardDefinitionException">A definition in this assembly is faulty; the exception lists every fault.</exception>
    public static StandardPack Pack => Loaded.Value;

    private static StandardPack Load() => StandardPack.Define("liaoning", new BilingualText("辽宁省", "Liaoning"))
        .WithDocument(
            Read("LN23.register.json"),
            new Goals(), new Section1Schools(), new Section2QualitySchools(), new Section3Teachers(), new Section4Digital(), new Section5Equity(),
            new Section7Funding(), new Section8StudentAid(), new Section9AidPrecision(), new Section10Health(), new Section11CultureAndSport(),
            new Section12Graduates())
        .BuildDeferred();

    private static Register Read(string resource) => Register.FromResource(typeof(LiaoningStandards).Assembly, resource);
}
