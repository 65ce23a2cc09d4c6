using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Dalian.FiveYearPlan2021;

/// <summary>Section 三(八)3: exchange in education with Northeast Asia.</summary>
public sealed class Section8Item3NortheastAsia : Article
{
    private static readonly Indicator<City> InternationalEducationPlatforms =
        new("dl21.internationalEducationPlatforms", new("国际教育交流平台", "platforms of international exchange in education"), QuantityUnit.Count);

    /// <summary>DL21-8.3-2: platforms of international exchange by 2025.</summary>
    public Standard<City> ExchangePlatforms => Clause(
        "DL21-8.3-2",
        Every<City>.Must(c => c.CountOf(InternationalEducationPlatforms)).BeAtLeast(1).ByEndOf(2025));
}
