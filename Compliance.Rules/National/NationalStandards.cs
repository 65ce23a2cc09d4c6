using Compliance.Languages;
using Compliance.Rules.National.QualityBalance2017;
using Compliance.Rules.National.Staffing2014;
using Compliance.Rules.National.UrbanRuralIntegration2016;
using Compliance.Standards;
using Compliance.Standards.Registers;

namespace Compliance.Rules.National;

/// <summary>The national standards that the local documents rest on: staffing, large classes, and the balance of compulsory education in a county.</summary>
public static class NationalStandards
{
    private static readonly Lazy<StandardPack> Loaded = new(Load);

    /// <summary>The pack, loaded on first use.</summary>
    /// <exception cref="StandardDefinitionException">A definition in this assembly is faulty; the exception lists every fault.</exception>
    public static StandardPack Pack => Loaded.Value;

    private static StandardPack Load() => StandardPack.Define("national", new BilingualText("国家标准", "National standards"))
        .WithDocument(Read("CN-STAFF14.register.json"), new StudentsPerStaffMember())
        .WithDocument(Read("CN-UR16.register.json"), new LargeClasses())
        .WithDocument(
            Read("CN-QB17.register.json"),
            new Resources(), new ResourceVariation(), new SchoolsThatPass(),
            new Safeguard3MusicAndArtRooms(), new Safeguard4SchoolSize(), new Safeguard5ClassSize(), new Safeguard6SmallSchools(), new Safeguard7SpecialEducation(),
            new Safeguard8TeacherPay(), new Safeguard9TeacherTraining(), new Safeguard11Rotation(), new Safeguard12Qualification(), new Safeguard13Catchment(),
            new Safeguard14SeniorPlaces(), new Safeguard15MigrantChildren(),
            new Quality1Retention(), new Quality2DisabledChildren(), new Quality4TrainingFunds(), new Quality9Monitoring(),
            new Recognition(), new Eligibility(), new Determination())
        .BuildDeferred();

    private static Register Read(string resource) => Register.FromResource(typeof(NationalStandards).Assembly, resource);
}
