using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Dalian.FiveYearPlan2021;

/// <summary>Safeguard 2 (四2): education governed by law.</summary>
public sealed class Safeguard2RuleOfLaw : Article
{
    private static readonly Indicator<City> LawBasedSchoolExamples =
        new("dl21.lawBasedSchoolExamples", new("依法办学典型", "examples of schools run by law"), QuantityUnit.Count);

    /// <summary>DL21-S2-5: examples of schools run by law by 2025.</summary>
    public Standard<City> ExamplesOfLawBasedSchools => Clause(
        "DL21-S2-5",
        Every<City>.Must(c => c.CountOf(LawBasedSchoolExamples)).BeAtLeast(1).ByEndOf(2025));
}
