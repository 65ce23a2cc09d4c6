using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.PreschoolEducationLaw2024;

/// <summary>Article 38: the heads of kindergartens.</summary>
public sealed class Article38Heads : Article
{
    private static readonly Indicator<Principal> YearsInKindergartens = new(
        "cnpl24.yearsInKindergartens", new("从事幼儿园教师或管理工作的年限", "years as teacher or manager in kindergartens"), QuantityUnit.Years);

    /// <summary>CN-PL24-38-4: five years of work in kindergartens.</summary>
    public Standard<Principal> FiveYears => Clause(
        "CN-PL24-38-4",
        Every<Principal>.Where(p => p.SchoolStage == SchoolStage.Kindergarten).Must(p => p.YearsOf(YearsInKindergartens)).BeAtLeast(5.Years()));
}
