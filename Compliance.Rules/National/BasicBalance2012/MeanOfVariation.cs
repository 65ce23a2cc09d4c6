using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.BasicBalance2012;

/// <summary>How the schools of a county differ: the plain mean of eight coefficients of variation, as the county reports it.</summary>
public sealed class MeanOfVariation : Article
{
    private static readonly Indicator<District> PrimaryBasicBalance = new(
        "cnbb12.primaryBasicBalance", new("小学综合差异系数", "mean coefficient of variation of primary schools"), QuantityUnit.Coefficient);

    private static readonly Indicator<District> JuniorBasicBalance = new(
        "cnbb12.juniorBasicBalance", new("初中综合差异系数", "mean coefficient of variation of junior secondary schools"), QuantityUnit.Coefficient);

    /// <summary>CN-BB12-M-P: primary schools.</summary>
    public Standard<District> Primary => Clause(
        "CN-BB12-M-P",
        Every<District>.Should(d => d.CoefficientOf(PrimaryBasicBalance)).BeAtMost(0.65m.Coefficient()));

    /// <summary>CN-BB12-M-J: junior secondary schools.</summary>
    public Standard<District> Junior => Clause(
        "CN-BB12-M-J",
        Every<District>.Should(d => d.CoefficientOf(JuniorBasicBalance)).BeAtMost(0.55m.Coefficient()));
}
