using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Dalian.FiveYearPlan2021;

/// <summary>Section 三(一)3: intellectual education.</summary>
public sealed class Section1Item3IntellectualEducation : Article
{
    private static readonly Indicator<City> SchoolsQualityEvaluated =
        new("dl21.schoolsQualityEvaluated", new("接受教育质量综合评价的中小学校", "primary and secondary schools whose quality was evaluated"), QuantityUnit.Count);

    /// <summary>DL21-1.3-3: every primary and secondary school has its quality evaluated by 2025.</summary>
    public Standard<City> QualityEvaluation => Clause(
        "DL21-1.3-3",
        Every<City>.Must(c => c.CountOf(SchoolsQualityEvaluated).ShareOf(c.Schools))
            .BeAtLeast(100.Percent()).ByEndOf(2025));
}
