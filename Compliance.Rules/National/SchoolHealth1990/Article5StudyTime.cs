using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.SchoolHealth1990;

/// <summary>Article 5: how long students study in a day, self-study included.</summary>
public sealed class Article5StudyTime : Article
{
    private static readonly Indicator<School> PrimaryHours = new(
        "cnsh90.primaryStudyHoursPerDay",
        new("小学每日学习时间(含自习)最长的年级的学习时间", "daily study time, self-study included, of the primary grade with the longest"),
        QuantityUnit.Hours);

    private static readonly Indicator<School> SecondaryHours = new(
        "cnsh90.secondaryStudyHoursPerDay",
        new("中学每日学习时间(含自习)最长的年级的学习时间", "daily study time, self-study included, of the secondary grade with the longest"),
        QuantityUnit.Hours);

    private static readonly Indicator<Institution> HigherHours = new(
        "cnsh90.higherStudyHoursPerDay",
        new("大学每日学习时间(含自习)最长的年级的学习时间", "daily study time, self-study included, of the year of study with the longest"),
        QuantityUnit.Hours);

    /// <summary>CN-SH90-5-1: six hours in primary school.</summary>
    public Standard<School> PrimaryPupils => Clause(
        "CN-SH90-5-1",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.WithPrimary)).Must(s => s.HoursOf(PrimaryHours)).BeAtMost(6.Hours()));

    /// <summary>CN-SH90-5-2: eight hours in secondary school.</summary>
    public Standard<School> SecondaryStudents => Clause(
        "CN-SH90-5-2",
        Every<School>.Where(s => s.Stage.IsOneOf(SecondaryStages.WithVocational)).Must(s => s.HoursOf(SecondaryHours)).BeAtMost(8.Hours()));

    /// <summary>CN-SH90-5-3: ten hours in college.</summary>
    public Standard<Institution> UniversityStudents => Clause(
        "CN-SH90-5-3",
        Every<Institution>
            .Where(i => i.Kind.IsOneOf(InstitutionKind.VocationalCollege, InstitutionKind.MunicipalUniversity, InstitutionKind.University))
            .Must(i => i.HoursOf(HigherHours)).BeAtMost(10.Hours()));
}
