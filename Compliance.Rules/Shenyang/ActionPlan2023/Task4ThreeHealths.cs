using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.ActionPlan2023;

/// <summary>Task 4 (四(二)4): health of body, mind and soul.</summary>
public sealed class Task4ThreeHealths : Article
{
    private static readonly Indicator<City> StudentMyopiaRateAtStart = new(
        "sy23.studentMyopiaRateAtStart",
        new("计划起始时的中小学生近视率", "student myopia rate at the start of the plan"), QuantityUnit.Percent);

    /// <summary>SY23-4-29: by how much the average yearly rise of the children's overweight rate stays below the baseline rise by 2025.</summary>
    public Standard<City> OverweightRise => Clause(
        "SY23-4-29",
        Every<City>
            .Must(c => (c.ChildOverweightRate - c.ChildOverweightRateAtStart).PerYear(c.YearsSinceStart).ReductionFrom(c.ChildOverweightBaselineRise))
            .BeAtLeast(80.Percent()).ByEndOf(2025));

    /// <summary>SY23-4-30: by how much the average yearly rise of the children's obesity rate stays below the baseline rise by 2025.</summary>
    public Standard<City> ObesityRise => Clause(
        "SY23-4-30",
        Every<City>
            .Must(c => (c.ChildObesityRate - c.ChildObesityRateAtStart).PerYear(c.YearsSinceStart).ReductionFrom(c.ChildObesityBaselineRise))
            .BeAtLeast(80.Percent()).ByEndOf(2025));

    /// <summary>SY23-4-31: the average yearly fall of the students' myopia rate by 2025; one bad year may be offset.</summary>
    public Standard<City> MyopiaFall => Clause(
        "SY23-4-31",
        Every<City>.Must(c => (c.PercentageOf(StudentMyopiaRateAtStart) - c.StudentMyopiaRate).PerYear(c.YearsSinceStart))
            .BeAtLeast(0.5m.PercentagePoints()).ByEndOf(2025));

    /// <summary>SY23-4-32: the share of tested students who are good or excellent rises in every year.</summary>
    public Standard<City> FitnessRise => Clause(
        "SY23-4-32",
        Every<City>
            .Must(c => c.StudentsFitnessGoodOrExcellent.ShareOf(c.StudentsFitnessTested)
                - c.StudentsFitnessGoodOrExcellentLastYear.ShareOf(c.StudentsFitnessTestedLastYear))
            .BeMoreThan(0m.PercentagePoints()).InEachYear());
}
