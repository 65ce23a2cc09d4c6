using Compliance.Languages;
using Compliance.Rules.Shenyang.ActionPlan2023;
using Compliance.Standards;
using Compliance.Standards.Registers;

namespace Compliance.Rules.Shenyang;

/// <summary>The standards of Shenyang (210100): the three-year action plan 2023-2025.</summary>
public static class ShenyangStandards
{
    private static readonly Lazy<StandardPack> Loaded = new(Load);

    /// <summary>The pack, loaded on first use.</summary>
    /// <exception cref="StandardDefinitionException">A definition in this assembly is faulty; the exception lists every fault.</exception>
    public static StandardPack Pack => Loaded.Value;

    private static StandardPack Load() => StandardPack.Define("shenyang", new BilingualText("沈阳市", "Shenyang"))
        .WithDocument(Read("SY23.register.json"), new Task16StrongTeachers(), new Task17TeacherDevelopment())
        .BuildDeferred();

    private static Register Read(string resource) => Register.FromResource(typeof(ShenyangStandards).Assembly, resource);
}
