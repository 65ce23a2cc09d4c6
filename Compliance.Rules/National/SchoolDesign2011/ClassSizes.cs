using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.SchoolDesign2011;

/// <summary>3.0.1: the size of the classes that a school is designed for.</summary>
public sealed class ClassSizes : Article
{
    private static readonly Indicator<School> IncompletePrimary =
        new("cndc11.incompletePrimarySchool", new("是否非完全小学(年级不全)", "primary school without all grades"), QuantityUnit.YesNo);

    /// <summary>CN-DC11-3.0.1-1: complete primary schools.</summary>
    public Standard<School> CompletePrimarySchools => Clause(
        "CN-DC11-3.0.1-1",
        Every<School>.Where(s => s.Stage == SchoolStage.Primary && s.FlagOf(IncompletePrimary) == false)
            .Must(s => s.LargestPrimaryClass).BeAtMost(45));

    /// <summary>CN-DC11-3.0.1-2: primary schools that lack grades.</summary>
    public Standard<School> IncompletePrimarySchools => Clause(
        "CN-DC11-3.0.1-2",
        Every<School>.Where(s => s.Stage == SchoolStage.Primary && s.FlagOf(IncompletePrimary) == true)
            .Must(s => s.LargestPrimaryClass).BeAtMost(30));

    /// <summary>CN-DC11-3.0.1-3: the junior grades of junior and complete secondary schools.</summary>
    public Standard<School> JuniorGrades => Clause(
        "CN-DC11-3.0.1-3",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStage.Junior, SchoolStage.CompleteSecondary)).Must(s => s.LargestJuniorClass).BeAtMost(50));

    /// <summary>CN-DC11-3.0.1-4: the senior grades of senior and complete secondary schools.</summary>
    public Standard<School> SeniorGrades => Clause(
        "CN-DC11-3.0.1-4",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStage.Senior, SchoolStage.CompleteSecondary)).Must(s => s.LargestSeniorClass).BeAtMost(50));

    /// <summary>CN-DC11-3.0.1-5: the primary grades of nine-year schools.</summary>
    public Standard<School> PrimaryGradesOfNineYearSchools => Clause(
        "CN-DC11-3.0.1-5",
        Every<School>.Where(s => s.Stage == SchoolStage.NineYear).Must(s => s.LargestPrimaryClass).BeAtMost(45));

    /// <summary>CN-DC11-3.0.1-6: the junior grades of nine-year schools.</summary>
    public Standard<School> JuniorGradesOfNineYearSchools => Clause(
        "CN-DC11-3.0.1-6",
        Every<School>.Where(s => s.Stage == SchoolStage.NineYear).Must(s => s.LargestJuniorClass).BeAtMost(50));
}
