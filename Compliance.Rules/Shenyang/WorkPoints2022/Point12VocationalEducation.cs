using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.WorkPoints2022;

/// <summary>Point 12 (三12): vocational education that is tied to industry.</summary>
public sealed class Point12VocationalEducation : Article
{
    private static readonly Indicator<City> Bases = new(
        "sy22.industryEducationTrainingBases",
        new("本年建成的产教融合型实训基地", "training bases joining industry and education built in the year"),
        QuantityUnit.Count);

    /// <summary>SY22-12-4: training bases that join industry and education.</summary>
    public Standard<City> TrainingBases => Clause(
        "SY22-12-4",
        Every<City>.Must(c => c.CountOf(Bases)).BeAtLeast(13).During(2022));
}
