using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.QualityBalance2017;

/// <summary>Which counties may apply: their basic balance in the three years before, by the rule of 2012.</summary>
public sealed class Eligibility : Article
{
    private static readonly Indicator<District> HighestPrimary = new(
        "cnqb17.highestPrimaryBasicBalance",
        new("近三年小学基本均衡差异系数的最高值", "highest basic-balance coefficient of primary schools in three years"), QuantityUnit.Coefficient);

    private static readonly Indicator<District> HighestJunior = new(
        "cnqb17.highestJuniorBasicBalance",
        new("近三年初中基本均衡差异系数的最高值", "highest basic-balance coefficient of junior secondary schools in three years"), QuantityUnit.Coefficient);

    /// <summary>CN-QB17-E-1: primary schools.</summary>
    public Standard<District> Primary => Clause(
        "CN-QB17-E-1",
        Every<District>.Should(d => d.CoefficientOf(HighestPrimary)).BeAtMost(0.60m.Coefficient()));

    /// <summary>CN-QB17-E-2: junior secondary schools.</summary>
    public Standard<District> Junior => Clause(
        "CN-QB17-E-2",
        Every<District>.Should(d => d.CoefficientOf(HighestJunior)).BeAtMost(0.50m.Coefficient()));
}
