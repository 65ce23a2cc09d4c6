using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.ActionPlan2023;

/// <summary>Section 五: the safeguards of the plan, its funding among them.</summary>
public sealed class Section5Safeguards : Article
{
    private static readonly Indicator<District> EducationInvestment = new(
        "sy23.educationInvestment", new("教育领域资金投入", "funds invested in education"), QuantityUnit.Yuan);

    private static readonly Indicator<District> EducationInvestmentLastYear = new(
        "sy23.educationInvestmentLastYear", new("上年教育领域资金投入", "funds invested in education in the year before"), QuantityUnit.Yuan);

    /// <summary>SY23-S-9: general public budget spending on education does not fall in any year.</summary>
    public Standard<District> EducationSpending => Clause(
        "SY23-S-9",
        Every<District>.Must(d => d.EducationExpenditure - d.EducationExpenditureLastYear).BeAtLeast(0.Yuan()).InEachYear());

    /// <summary>SY23-S-10: general public budget spending on education per enrolled student does not fall in any year.</summary>
    public Standard<District> EducationSpendingPerStudent => Clause(
        "SY23-S-10",
        Every<District>.Must(d => d.EducationExpenditurePerStudent - d.EducationExpenditurePerStudentLastYear)
            .BeAtLeast(0.Yuan()).InEachYear());

    /// <summary>SY23-S-11: the funds invested in education rise in every year.</summary>
    public Standard<District> EducationFunding => Clause(
        "SY23-S-11",
        Every<District>.Must(d => d.MoneyOf(EducationInvestment) - d.MoneyOf(EducationInvestmentLastYear))
            .BeMoreThan(0.Yuan()).InEachYear());
}
