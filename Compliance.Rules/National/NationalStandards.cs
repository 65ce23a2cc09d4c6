using Compliance.Languages;
using Compliance.Rules.National.BasicBalance2012;
using Compliance.Rules.National.CompulsoryEducationLaw2018;
using Compliance.Rules.National.DisabledEducation2017;
using Compliance.Rules.National.DoubleReduction2021;
using Compliance.Rules.National.EducationLaw2021;
using Compliance.Rules.National.HealthAndSport2008;
using Compliance.Rules.National.Preschool2020;
using Compliance.Rules.National.PreschoolEducationLaw2024;
using Compliance.Rules.National.QualityBalance2017;
using Compliance.Rules.National.SchoolDesign2011;
using Compliance.Rules.National.SchoolHealth1990;
using Compliance.Rules.National.SchoolSport2017;
using Compliance.Rules.National.Staffing2014;
using Compliance.Rules.National.TeachersLaw2009;
using Compliance.Rules.National.UrbanRuralIntegration2016;
using Compliance.Standards;
using Compliance.Standards.Registers;

namespace Compliance.Rules.National;

/// <summary>
/// The national standards that the local documents rest on: staffing, large classes, the balance of compulsory education in a county, the sport, health and daily life of
/// students, preschool education, and the laws.
/// </summary>
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
        .WithDocument(Read("CN-DC11.register.json"), new ClassSizes())
        .WithDocument(Read("CN-DR21.register.json"), new Homework(), new Sleep(), new PhysicalEducation(), new Examinations())
        .WithDocument(Read("CN-MY18.register.json"), new Myopia2018.Goals())
        .WithDocument(Read("CN-MH23.register.json"), new MentalHealth2023.Goals())
        .WithDocument(
            Read("CN-SP17.register.json"), new Article7Lessons(), new Article10Activities(), new Article14Meets(), new Article18Teachers())
        .WithDocument(Read("CN-SH90.register.json"), new Article5StudyTime(), new Article20HealthStaff())
        .WithDocument(
            Read("CN-HS08.register.json"),
            new Section1Teachers(),
            new Section2Grounds1Primary(), new Section2Grounds2NineYear(), new Section2Grounds3Junior(), new Section2Grounds4CompleteSecondary(),
            new Section2Grounds5Senior(), new Section2GroundsNotes(), new Section2Equipment(),
            new Section3Classrooms(), new Section4Living(), new Section5HealthRooms(), new Section6HealthChecks())
        .WithDocument(Read("CN-BB12.register.json"), new MeanOfVariation())
        .WithDocument(
            Read("CN-PRE20.register.json"), new Section1Coverage(), new Section2Government(), new Section3Conditions(), new Section3Quality())
        .WithDocument(Read("CN-EL21.register.json"), new Article55ShareOfSpending(), new Article56Growth(), new Article58Surcharge())
        .WithDocument(
            Read("CN-TL09.register.json"), new Article10Qualification(), new Article25Pay(), new Article38Arrears(), new Article39Appeals())
        .WithDocument(
            Read("CN-CE18.register.json"),
            new Article02NoFees(), new Article11Enrolment(), new Article15NewHousing(), new Article30Qualification(), new Article31Pay(),
            new Article42Growth(), new Article43SpecialSchools(), new Article44Aid())
        .WithDocument(
            Read("CN-PL24.register.json"),
            new Article05MostlyPublic(), new Article26NewHousing(), new Article27Country(), new Article33ParentCommittee(), new Article37Teachers(),
            new Article38Heads())
        .WithDocument(
            Read("CN-DP17.register.json"),
            new Article17HomeTaught(), new Article28Vocational(), new Article31Preschool(), new Article42Teachers(), new Article47Standards(),
            new Article48Funds())
        .BuildDeferred();

    private static Register Read(string resource) => Register.FromResource(typeof(NationalStandards).Assembly, resource);
}
