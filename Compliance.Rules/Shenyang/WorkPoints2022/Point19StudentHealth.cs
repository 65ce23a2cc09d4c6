using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.WorkPoints2022;

/// <summary>Point 19 (四19): the health of body and mind.</summary>
public sealed class Point19StudentHealth : Article
{
    /// <summary>SY22-19-1: the myopia rate falls against the year before.</summary>
    public Standard<City> MyopiaFalls => Clause(
        "SY22-19-1",
        Every<City>.Must(c => c.StudentMyopiaRateLastYear - c.StudentMyopiaRate)
            .BeAtLeast(0.5m.PercentagePoints()).During(2022));

    /// <summary>SY22-19-2: the yearly rise of the overweight rate is cut against the baseline.</summary>
    /// <remarks>A rate that falls is cut by more than 100 % and meets it.</remarks>
    public Standard<City> OverweightRisesMoreSlowly => Clause(
        "SY22-19-2",
        Every<City>
            .Must(c => (c.ChildOverweightRate - c.ChildOverweightRateAtStart).PerYear(c.YearsSinceStart).ReductionFrom(c.ChildOverweightBaselineRise))
            .BeAtLeast(80.Percent()).During(2022));

    /// <summary>SY22-19-3: the yearly rise of the obesity rate is cut against the baseline.</summary>
    /// <remarks>A rate that falls is cut by more than 100 % and meets it.</remarks>
    public Standard<City> ObesityRisesMoreSlowly => Clause(
        "SY22-19-3",
        Every<City>
            .Must(c => (c.ChildObesityRate - c.ChildObesityRateAtStart).PerYear(c.YearsSinceStart).ReductionFrom(c.ChildObesityBaselineRise))
            .BeAtLeast(80.Percent()).During(2022));
}
