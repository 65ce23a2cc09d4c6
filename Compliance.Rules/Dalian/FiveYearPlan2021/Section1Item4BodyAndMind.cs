using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Dalian.FiveYearPlan2021;

/// <summary>Section 三(一)4: sport, eyesight and mental health of students.</summary>
public sealed class Section1Item4BodyAndMind : Article
{
    private static readonly Indicator<School> FewestDailyLongBreaks = new(
        "dl21.fewestDailyLongBreaks",
        new("每日大课间体育活动次数(取最少的教学日)", "long breaks with exercise on the school day that has the fewest"),
        QuantityUnit.Count);

    private static readonly Indicator<City> PlaygroundsRebuilt = new(
        "dl21.playgroundsRebuilt",
        new("已改造操场的重点、偏远、民族和海岛乡镇学校", "schools of the named townships whose playground was rebuilt"),
        QuantityUnit.Count);

    private static readonly Indicator<School> FewestSportsSkillsOfAStudent = new(
        "dl21.fewestSportsSkillsOfAStudent",
        new("学生掌握的体育技能(取最少的学生)", "sports skills of the student who has mastered the fewest"),
        QuantityUnit.Count);

    private static readonly Indicator<City> FootballKindergartens =
        new("dl21.footballKindergartens", new("足球启蒙幼儿园", "kindergartens that introduce football"), QuantityUnit.Count);

    private static readonly Indicator<City> CompulsorySchoolsWithFootball =
        new("dl21.compulsorySchoolsWithFootball", new("开展足球教育的义务教育学校", "compulsory-education schools that teach football"), QuantityUnit.Count);

    private static readonly Indicator<City> StudentsInCampusFootball =
        new("dl21.studentsInCampusFootball", new("参加校园足球的义务教育学生", "compulsory-education students in campus football"), QuantityUnit.Count);

    private static readonly Indicator<City> FootballModelSchools =
        new("dl21.footballModelSchools", new("校园足球样板示范学校", "campus-football model schools"), QuantityUnit.Count);

    private static readonly Indicator<City> NewMyopiaRate =
        new("dl21.newMyopiaRate", new("学生新发近视率", "rate of new myopia among students"), QuantityUnit.Percent);

    private static readonly Indicator<City> NewMyopiaRateLastYear =
        new("dl21.newMyopiaRateLastYear", new("上年学生新发近视率", "rate of new myopia among students last year"), QuantityUnit.Percent);

    private static readonly Indicator<City> MentalHealthFeatureSchools =
        new("dl21.mentalHealthFeatureSchools", new("心理健康教育特色学校", "mental-health feature schools"), QuantityUnit.Count);

    private static readonly Indicator<District> MentalHealthResearchOfficers =
        new("dl21.mentalHealthResearchOfficers", new("专职心理健康教研员", "full-time mental-health research officers"), QuantityUnit.Count);

    /// <summary>DL21-1.4-2: two long breaks with exercise on every school day.</summary>
    public Standard<School> DailyLongBreaks => Clause(
        "DL21-1.4-2",
        Every<School>
            .Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary))
            .Must(s => s.CountOf(FewestDailyLongBreaks)).BeAtLeast(2));

    /// <summary>DL21-1.4-4: school playgrounds rebuilt in key, remote, ethnic and island townships by 2025.</summary>
    public Standard<City> Playgrounds => Clause(
        "DL21-1.4-4",
        Every<City>.Must(c => c.CountOf(PlaygroundsRebuilt)).BeAtLeast(50).ByEndOf(2025));

    /// <summary>DL21-1.4-13: every student masters two sports skills.</summary>
    public Standard<School> SportsSkills => Clause(
        "DL21-1.4-13",
        Every<School>
            .Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary))
            .Must(s => s.CountOf(FewestSportsSkillsOfAStudent)).BeAtLeast(2));

    /// <summary>DL21-1.4-14: kindergartens that introduce football by 2025.</summary>
    public Standard<City> KindergartensWithFootball => Clause(
        "DL21-1.4-14",
        Every<City>.Must(c => c.CountOf(FootballKindergartens)).BeAtLeast(200).ByEndOf(2025));

    /// <summary>DL21-1.4-15: every compulsory-education school teaches football by 2025.</summary>
    public Standard<City> FootballInEverySchool => Clause(
        "DL21-1.4-15",
        Every<City>.Must(c => c.CountOf(CompulsorySchoolsWithFootball).ShareOf(c.CompulsorySchools))
            .BeAtLeast(100.Percent()).ByEndOf(2025));

    /// <summary>DL21-1.4-16: the share of compulsory-education students in campus football by 2025.</summary>
    public Standard<City> CampusFootball => Clause(
        "DL21-1.4-16",
        Every<City>.Must(c => c.CountOf(StudentsInCampusFootball).ShareOf(c.CompulsoryStudents))
            .BeAtLeast(70.Percent()).ByEndOf(2025));

    /// <summary>DL21-1.4-17: campus-football model schools built by 2025.</summary>
    public Standard<City> ModelSchoolsOfFootball => Clause(
        "DL21-1.4-17",
        Every<City>.Must(c => c.CountOf(FootballModelSchools)).BeAtLeast(10).ByEndOf(2025));

    /// <summary>DL21-1.4-22: the rate of new myopia falls every year.</summary>
    public Standard<City> NewMyopia => Clause(
        "DL21-1.4-22",
        Every<City>.Must(c => c.PercentageOf(NewMyopiaRateLastYear) - c.PercentageOf(NewMyopiaRate))
            .BeMoreThan(0m.PercentagePoints()).InEachYear());

    /// <summary>DL21-1.4-24: mental-health feature schools by 2025.</summary>
    public Standard<City> SchoolsOfMentalHealth => Clause(
        "DL21-1.4-24",
        Every<City>.Must(c => c.CountOf(MentalHealthFeatureSchools)).BeAtLeast(1).ByEndOf(2025));

    /// <summary>DL21-1.4-26: a full-time mental-health research officer in the district by 2025.</summary>
    public Standard<District> MentalHealthResearch => Clause(
        "DL21-1.4-26",
        Every<District>.Should(d => d.CountOf(MentalHealthResearchOfficers)).BeAtLeast(1).ByEndOf(2025));
}
