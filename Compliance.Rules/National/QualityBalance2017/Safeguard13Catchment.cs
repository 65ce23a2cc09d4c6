using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.QualityBalance2017;

/// <summary>Safeguard item 13: enrolment by catchment in the public schools of urban and town areas, boarding schools left out.</summary>
public sealed class Safeguard13Catchment : Article
{
    private static readonly Indicator<District> PrimaryRate =
        new("cnqb17.primaryCatchmentRate", new("小学就近划片入学比例", "rate of primary enrolment by catchment"), QuantityUnit.Percent);

    private static readonly Indicator<District> JuniorRate =
        new("cnqb17.juniorCatchmentRate", new("初中就近划片入学比例", "rate of junior secondary enrolment by catchment"), QuantityUnit.Percent);

    /// <summary>CN-QB17-13-1: primary schools.</summary>
    public Standard<District> Primary => Clause(
        "CN-QB17-13-1",
        Every<District>.Should(d => d.PercentageOf(PrimaryRate)).BeExactly(100.Percent()));

    /// <summary>CN-QB17-13-2: junior secondary schools.</summary>
    public Standard<District> Junior => Clause(
        "CN-QB17-13-2",
        Every<District>.Should(d => d.PercentageOf(JuniorRate)).BeAtLeast(95.Percent()));
}
