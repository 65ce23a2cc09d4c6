using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.ActionPlan2023;

/// <summary>Task 2 (四(一)2): education in the revolutionary heritage.</summary>
public sealed class Task2RedHeritage : Article
{
    private static readonly Indicator<City> RedLessons = new(
        "sy23.redSchoolBasedLessons",
        new("2023年以来开发的红色精品校本课", "quality red school-based lessons developed since 2023"), QuantityUnit.Count);

    private static readonly Indicator<City> RedRoutes = new(
        "sy23.redStudyRoutes",
        new("2023年以来推出的红色精品路线", "quality red study routes opened since 2023"), QuantityUnit.Count);

    /// <summary>SY23-2-4: quality red school-based lessons by 2025.</summary>
    public Standard<City> SchoolBasedLessons => Clause(
        "SY23-2-4", Every<City>.Must(c => c.CountOf(RedLessons)).BeAtLeast(150).ByEndOf(2025));

    /// <summary>SY23-2-5: quality red study routes by 2025.</summary>
    public Standard<City> StudyRoutes => Clause(
        "SY23-2-5", Every<City>.Must(c => c.CountOf(RedRoutes)).BeAtLeast(15).ByEndOf(2025));
}
