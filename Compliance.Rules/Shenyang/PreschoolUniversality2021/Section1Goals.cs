using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.PreschoolUniversality2021;

/// <summary>Section 一: when all districts and counties of the city stand on which rung.</summary>
public sealed class Section1Goals : Article
{
    private static readonly Indicator<City> DistrictsAtConsolidated = new(
        "sypre21.districtsAtConsolidated", new("达到巩固“学前双普”及以上的区县", "districts at the consolidated rung or above"), QuantityUnit.Count);

    private static readonly Indicator<City> DistrictsAtImproved = new(
        "sypre21.districtsAtImproved", new("达到提高“学前双普”及以上的区县", "districts at the improved rung or above"), QuantityUnit.Count);

    private static readonly Indicator<City> DistrictsAtExcellent = new(
        "sypre21.districtsAtExcellent", new("达到创优“学前双普”的区县", "districts at the excellent rung"), QuantityUnit.Count);

    private static readonly Indicator<City> DistrictsNationallyRecognised = new(
        "sypre21.districtsNationallyRecognised",
        new("国家认定的学前教育普及普惠区县", "districts recognised by the state for universal and inclusive preschool"), QuantityUnit.Count);

    /// <summary>SY-PRE21-1-1: all at the consolidated rung by the end of 2024; where the city does not report it, by their items.</summary>
    public Standard<City> AllConsolidated => Clause(
        "SY-PRE21-1-1",
        Every<City>.Must(c => c.CountOf(DistrictsAtConsolidated).ShareOf(c.CountyUnits)).WhereUnreported(Below<District>.ShareMeeting("SY-PRE21-2-1"))
            .BeAtLeast(100.Percent()).ByEndOf(2024));

    /// <summary>SY-PRE21-1-2: all at the improved rung by the end of 2026.</summary>
    public Standard<City> AllImproved => Clause(
        "SY-PRE21-1-2",
        Every<City>.Must(c => c.CountOf(DistrictsAtImproved).ShareOf(c.CountyUnits)).WhereUnreported(Below<District>.ShareMeeting("SY-PRE21-2-2"))
            .BeAtLeast(100.Percent()).ByEndOf(2026));

    /// <summary>SY-PRE21-1-3: all at the excellent rung by the end of 2028.</summary>
    public Standard<City> AllExcellent => Clause(
        "SY-PRE21-1-3",
        Every<City>.Must(c => c.CountOf(DistrictsAtExcellent).ShareOf(c.CountyUnits)).WhereUnreported(Below<District>.ShareMeeting("SY-PRE21-2-3"))
            .BeAtLeast(100.Percent()).ByEndOf(2028));

    /// <summary>SY-PRE21-1-4: all recognised by the state by the end of 2028.</summary>
    public Standard<City> AllRecognised => Clause(
        "SY-PRE21-1-4",
        Every<City>.Must(c => c.CountOf(DistrictsNationallyRecognised).ShareOf(c.CountyUnits)).BeAtLeast(100.Percent()).ByEndOf(2028));
}
