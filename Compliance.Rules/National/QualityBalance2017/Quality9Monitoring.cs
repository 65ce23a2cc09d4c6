using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.QualityBalance2017;

/// <summary>Quality item 9: results in the national monitoring of compulsory education. The state gives them, subject by subject.</summary>
public sealed class Quality9Monitoring : Article
{
    private static readonly Indicator<District> LowestLevel = new(
        "cnqb17.lowestMonitoredLevel", new("国家监测各学科中最低的学生水平等级", "lowest level of a subject in the national monitoring"), QuantityUnit.Count);

    private static readonly Indicator<District> LargestDifference = new(
        "cnqb17.largestMonitoredDifference",
        new("国家监测各学科中最大的校际差异率", "largest difference between schools of a subject in the national monitoring"), QuantityUnit.Coefficient);

    /// <summary>CN-QB17-Q9-1: the subject with the lowest level reaches level III.</summary>
    public Standard<District> Level => Clause(
        "CN-QB17-Q9-1",
        Every<District>.Should(d => d.CountOf(LowestLevel)).BeAtLeast(3));

    /// <summary>CN-QB17-Q9-2: the subject in which the schools differ most.</summary>
    public Standard<District> DifferenceBetweenSchools => Clause(
        "CN-QB17-Q9-2",
        Every<District>.Should(d => d.CoefficientOf(LargestDifference)).BeLessThan(0.15m.Coefficient()));
}
