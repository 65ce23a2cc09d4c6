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
        .WithDocument(
            Read("DL21.register.json"),
            new IndicatorsTable(), new Section1Item1IdeologicalCourses(), new Section1Item2MoralEducation(),
            new KeyProject1MoralEducation(), new Section1Item3IntellectualEducation(), new Section1Item4BodyAndMind(),
            new Section1Item5ArtsEducation(), new Section1Item6LabourEducation(), new Section2Item1Preschool(),
            new Section2Item2CompulsoryEducation(), new Section2Item3SeniorSchools(), new Section3Item1VocationalLayout(),
            new Section3Item2IndustryAndEducation(), new Section3Item3BrandProgrammes(), new Section3Item5LifelongLearning(),
            new Section4Item1FirstClassUniversities(), new Section4Item2UniversityResources(), new Section5Item2LeadingTeachers(),
            new Section5Item4SubjectTeachers(), new Section5Item5TeacherGovernance(), new Section7Item1DigitalProjects(),
            new Section7Item4InformationLiteracy(), new Section8Item1InternationalExchange(), new Section8Item3NortheastAsia(),
            new Safeguard2RuleOfLaw(), new Safeguard3Funding())
        .BuildDeferred();

    private static Register Read(string resource) => Register.FromResource(typeof(DalianStandards).Assembly, resource);
}
