using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.PreschoolUniversality2021;

/// <summary>Section 三(二)3: the result of the city's assessment.</summary>
public sealed class Section3Publicity : Article
{
    private static readonly Indicator<City> PublicityWorkingDays = new(
        "sypre21.publicityWorkingDays",
        new("双普名单公示的工作日(最短一次)", "working days for which the list was published, shortest of the year"), QuantityUnit.Count);

    /// <summary>SY-PRE21-3.2-6: the list of districts is open to objections for five working days.</summary>
    public Standard<City> FiveWorkingDays => Clause(
        "SY-PRE21-3.2-6",
        Every<City>.Must(c => c.CountOf(PublicityWorkingDays)).BeAtLeast(5));
}
