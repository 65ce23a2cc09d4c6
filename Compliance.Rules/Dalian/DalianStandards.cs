using Compliance.Languages;
using Compliance.Rules.Dalian.FiveYearPlan2021;
using Compliance.Standards;
using Compliance.Standards.Registers;

namespace Compliance.Rules.Dalian;

/// <summary>The standards of Dalian (210200): the education plan 2021-2025, a draft for comment, not adopted law.</summary>
public static class DalianStandards
{
    private static readonly Lazy<StandardPack> Loaded = new(Load);

    /// <summary>The pack, loaded on first use.</summary>
    /// <exception cref="StandardDefinitionException">A definition in this assembly is faulty; the exception lists every fault.</exception>
    public static StandardPack Pack => Loaded.Value;

    private static StandardPack Load() => StandardPack.Define("dalian", new BilingualText("大连市(征求意见稿)", "Dalian (draft)"))
        .WithDocument(Read("DL21.register.json"), new Section5Item4SubjectTeachers())
        .BuildDeferred();

    private static Register Read(string resource) => Register.FromResource(typeof(DalianStandards).Assembly, resource);
}
