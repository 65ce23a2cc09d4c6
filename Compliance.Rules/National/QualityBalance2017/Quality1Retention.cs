using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.QualityBalance2017;

/// <summary>Quality item 1: junior secondary students stay until they graduate.</summary>
public sealed class Quality1Retention : Article
{
    /// <summary>CN-QB17-Q1-1: the three-year retention rate of the county.</summary>
    public Standard<District> ThreeYears => Clause(
        "CN-QB17-Q1-1",
        Every<District>.Should(d => d.JuniorThreeYearRetentionRate).BeAtLeast(95.Percent()));
}
