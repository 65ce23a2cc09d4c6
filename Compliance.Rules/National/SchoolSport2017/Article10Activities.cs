using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.SchoolSport2017;

/// <summary>Article 10: sport outside lessons.</summary>
public sealed class Article10Activities : Article
{
    private static readonly SchoolStage[] OrdinarySchools =
        [SchoolStage.Primary, SchoolStage.Junior, SchoolStage.NineYear, SchoolStage.CompleteSecondary, SchoolStage.Senior, SchoolStage.TwelveYear];

    private static readonly Indicator<School> SessionsAWeek = new(
        "cnsp17.extracurricularSportSessionsPerWeek",
        new("课外体育活动最少的班每周的活动次数", "weekly extracurricular sports sessions of the class with the fewest"),
        QuantityUnit.Count);

    private static readonly Indicator<School> ExerciseADay = new(
        "cnsp17.dailyExerciseHours",
        new("体育活动最少的班每天的体育活动时间(含体育课)", "daily exercise, PE lessons included, of the class with the least"),
        QuantityUnit.Hours);

    /// <summary>CN-SP17-10-2: sport outside lessons three times a week.</summary>
    public Standard<School> ExtracurricularSport => Clause(
        "CN-SP17-10-2",
        Every<School>.Where(s => s.Stage.IsOneOf(OrdinarySchools))
            .Must(s => s.CountOf(SessionsAWeek)).BeAtLeast(3));

    /// <summary>CN-SP17-10-3: an hour of exercise a day.</summary>
    public Standard<School> AnHourADay => Clause(
        "CN-SP17-10-3",
        Every<School>.Where(s => s.Stage.IsOneOf(OrdinarySchools))
            .Must(s => s.HoursOf(ExerciseADay)).BeAtLeast(1.Hours()));
}
