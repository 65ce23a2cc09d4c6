using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Dalian.FiveYearPlan2021;

/// <summary>Section 三(三)2: vocational education and industry grow together.</summary>
public sealed class Section3Item2IndustryAndEducation : Article
{
    private static readonly Indicator<City> GovernmentEnterpriseColleges =
        new("dl21.governmentEnterpriseColleges", new("政企共建的职业院校或二级学院", "colleges built by government and enterprises together"), QuantityUnit.Count);

    private static readonly Indicator<City> IndustryEducationEnterprises =
        new("dl21.industryEducationEnterprises", new("市级产教融合型企业", "certified industry-education enterprises"), QuantityUnit.Count);

    private static readonly Indicator<City> IndustryEducationTrainingBases =
        new("dl21.industryEducationTrainingBases", new("产教融合实训基地", "industry-education training bases"), QuantityUnit.Count);

    /// <summary>DL21-3.2-1: colleges built by government and enterprises together by 2025.</summary>
    public Standard<City> CollegesBuiltTogether => Clause(
        "DL21-3.2-1",
        Every<City>.Must(c => c.CountOf(GovernmentEnterpriseColleges)).BeAtLeast(1).ByEndOf(2025));

    /// <summary>DL21-3.2-2: industry-education enterprises certified by 2025.</summary>
    public Standard<City> CertifiedEnterprises => Clause(
        "DL21-3.2-2",
        Every<City>.Must(c => c.CountOf(IndustryEducationEnterprises)).BeAtLeast(1).ByEndOf(2025));

    /// <summary>DL21-3.2-3: industry-education training bases by 2025.</summary>
    public Standard<City> SharedTrainingBases => Clause(
        "DL21-3.2-3",
        Every<City>.Must(c => c.CountOf(IndustryEducationTrainingBases)).BeAtLeast(1).ByEndOf(2025));
}
