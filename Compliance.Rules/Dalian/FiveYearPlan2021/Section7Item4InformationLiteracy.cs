using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Dalian.FiveYearPlan2021;

/// <summary>Section 三(七)4: information literacy of teachers and students.</summary>
public sealed class Section7Item4InformationLiteracy : Article
{
    private static readonly Indicator<City> DigitalResearchResults =
        new("dl21.digitalResearchResults", new("教育信息化应用研究成果", "results of research on applying information technology"), QuantityUnit.Count);

    /// <summary>DL21-7.4-8: research results by 2025.</summary>
    public Standard<City> ResearchResults => Clause(
        "DL21-7.4-8",
        Every<City>.Should(c => c.CountOf(DigitalResearchResults)).BeAtLeast(1).ByEndOf(2025));
}
