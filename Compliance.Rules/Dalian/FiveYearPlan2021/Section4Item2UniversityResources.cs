using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Dalian.FiveYearPlan2021;

/// <summary>Section 三(四)2: more places at universities.</summary>
public sealed class Section4Item2UniversityResources : Article
{
    private static readonly Indicator<City> PostgraduateIntake =
        new("dl21.postgraduateIntake", new("研究生招生人数", "postgraduate students admitted"), QuantityUnit.Count);

    private static readonly Indicator<City> PostgraduateIntakeLastYear =
        new("dl21.postgraduateIntakeLastYear", new("上年研究生招生人数", "postgraduate students admitted last year"), QuantityUnit.Count);

    /// <summary>DL21-4.2-2: more postgraduate students are admitted every year.</summary>
    public Standard<City> PostgraduateGrowth => Clause(
        "DL21-4.2-2",
        Every<City>.Must(c => c.CountOf(PostgraduateIntake) - c.CountOf(PostgraduateIntakeLastYear))
            .BeMoreThan(0).InEachYear());
}
