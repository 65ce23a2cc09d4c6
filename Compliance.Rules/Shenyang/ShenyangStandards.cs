using Compliance.Languages;
using Compliance.Rules.Shenyang.ActionPlan2023;
using Compliance.Rules.Shenyang.PreschoolUniversality2021;
using Compliance.Rules.Shenyang.WorkPoints2022;
using Compliance.Standards;
using Compliance.Standards.Registers;

namespace Compliance.Rules.Shenyang;

/// <summary>
/// The standards of Shenyang (210100): the three-year action plan 2023-2025, the work points for 2022, and the plan of 2021 for universal and inclusive preschool education
/// in its districts.
/// </summary>
public static class ShenyangStandards
{
    private static readonly Lazy<StandardPack> Loaded = new(Load);

    /// <summary>The pack, loaded on first use.</summary>
    /// <exception cref="StandardDefinitionException">A definition in this assembly is faulty; the exception lists every fault.</exception>
    public static StandardPack Pack => Loaded.Value;

    private static StandardPack Load() => StandardPack.Define("shenyang", new BilingualText("沈阳市", "Shenyang"))
        .WithDocument(
            Read("SY23.register.json"),
            new Section3Goals(), new Task1PartyBuilding(), new Task2RedHeritage(), new Task3IdeologicalCourses(), new Task4ThreeHealths(),
            new Task5FiveSidedEducation(), new Task6BasicEducation(), new Task7UrbanRuralIntegration(), new Task8GroupRunning(),
            new Task9VocationalEducation(), new Task10Universities(), new Task11HappyCommunities(), new Task12DoubleReduction(),
            new Task13ReformPilots(), new Task14Evaluation(), new Task15TopTalent(), new Task16StrongTeachers(), new Task17TeacherDevelopment(),
            new Task18DigitalSystem(), new Task19DigitalServices(), new Task20FamilyAndSociety(), new Task21CampusSafety(),
            new Task22MetropolitanArea(), new Section5Safeguards())
        .WithDocument(
            Read("SY22.register.json"),
            new Point02PartyBuilding(), new Point05MoralEducation(), new Point06SportsAndArts(), new Point07LabourEducation(),
            new Point08LanguageAndEthnicEducation(), new Point09Kindergartens(), new Point10CompulsoryEducation(),
            new Point11SeniorSchools(), new Point12VocationalEducation(), new Point14CommunityEducation(),
            new Point15PrivateEducation(), new Point17LighterBurden(), new Point18SchoolConditions(), new Point19StudentHealth(),
            new Point20TeachingStaff(), new Point21RuleOfLaw(), new Point23SmartEducation(), new Point24Inspection(),
            new Point25Exams(), new Point26Funds(), new Point27Safety())
        .WithDocument(Read("SY-PRE21.register.json"), new Section1Goals(), new Section1Table(), new Section2Rungs(), new Section3Publicity())
        .BuildDeferred();

    private static Register Read(string resource) => Register.FromResource(typeof(ShenyangStandards).Assembly, resource);
}
