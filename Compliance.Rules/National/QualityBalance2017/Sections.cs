using Compliance.Facts;
using Compliance.Languages;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.QualityBalance2017;

/// <summary>
/// The sections of schools. Each section of a nine-year, complete secondary or twelve-year school counts as a school of its own. Special-education and vocational
/// schools stay out, and so do teaching points of fewer than 50 students.
/// </summary>
internal static class Sections
{
    private static readonly SchoolStage[] OfCompulsoryStages =
        [SchoolStage.Primary, SchoolStage.Junior, SchoolStage.NineYear, SchoolStage.CompleteSecondary, SchoolStage.TwelveYear];

    /// <summary>The pupils of the primary section; none where there is no such section.</summary>
    public static Term<School> PrimaryPupils { get; } = new(
        new BilingualText("小学段学生", "pupils of the primary section"),
        s => s.Stage == SchoolStage.Primary ? s.Students : s.Stage.IsOneOf(SchoolStages.WithPrimary) ? s.PrimaryStudents : 0);

    /// <summary>The students of the junior secondary section; none where there is no such section.</summary>
    public static Term<School> JuniorPupils { get; } = new(
        new BilingualText("初中段学生", "students of the junior secondary section"),
        s => s.Stage == SchoolStage.Junior ? s.Students : s.Stage.IsOneOf(SchoolStages.WithJunior) ? s.JuniorStudents : 0);

    /// <summary>The students of the senior secondary section; none where there is no such section.</summary>
    public static Term<School> SeniorPupils { get; } = new(
        new BilingualText("高中段学生", "students of the senior secondary section"),
        s => s.Stage.IsOneOf(SchoolStage.CompleteSecondary, SchoolStage.TwelveYear) ? s.SeniorStudents : 0);

    /// <summary>
    /// The students in primary pupils, by which what the sections share is split: a junior student counts as 1.1 of them, a senior student as 1.32, which is 1.2 junior
    /// students.
    /// </summary>
    public static Term<School> WeightedPupils { get; } = new(
        new BilingualText("折合小学生数", "students counted as primary pupils"), s => PrimaryPupils.Of(s) + 1.1m * JuniorPupils.Of(s) + 1.32m * SeniorPupils.Of(s));

    /// <summary>What a junior student counts for, where a primary pupil counts for one.</summary>
    public const decimal JuniorWeight = 1.1m;

    /// <summary>Schools with a primary section that has pupils.</summary>
    public static Subjects<School> Primary { get; } = Every<School>.Where(
        s => s.Stage.IsOneOf(SchoolStages.WithPrimary) && PrimaryPupils.Of(s) > 0 && !(s.IsTeachingPoint == true && s.Students < 50));

    /// <summary>Schools with a junior secondary section that has students.</summary>
    public static Subjects<School> Junior { get; } = Every<School>.Where(
        s => s.Stage.IsOneOf(SchoolStages.WithJunior) && JuniorPupils.Of(s) > 0 && !(s.IsTeachingPoint == true && s.Students < 50));

    /// <summary>Schools with a primary or a junior secondary section.</summary>
    public static Subjects<School> Either { get; } = Every<School>.Where(
        s => s.Stage.IsOneOf(OfCompulsoryStages) && s.Students > 0 && !(s.IsTeachingPoint == true && s.Students < 50));

    /// <summary>Schools of fewer than 100 students with a primary or a junior secondary section, teaching points among them.</summary>
    public static Subjects<School> Small { get; } = Every<School>.Where(
        s => s.Stage.IsOneOf(OfCompulsoryStages) && s.Students > 0 && s.Students < 100);
}
