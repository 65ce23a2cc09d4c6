using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.EducationLaw2021;

/// <summary>Article 55: the place of education in government spending.</summary>
public sealed class Article55ShareOfSpending : Article
{
    private static readonly Indicator<Province> GeneralBudgetExpenditure = new(
        "cnel21.generalBudgetExpenditure", new("一般公共预算支出", "expenditure of the general public budget"), QuantityUnit.Yuan);

    private static readonly Indicator<Province> GeneralBudgetExpenditureLastYear = new(
        "cnel21.generalBudgetExpenditureLastYear",
        new("上年一般公共预算支出", "expenditure of the general public budget last year"), QuantityUnit.Yuan);

    /// <summary>CN-EL21-55-2: the share of education in government spending does not fall.</summary>
    public Standard<Province> ShareOfGovernmentSpending => Clause(
        "CN-EL21-55-2",
        Every<Province>.Must(p => p.EducationExpenditure.ShareOf(p.MoneyOf(GeneralBudgetExpenditure))
                - p.EducationExpenditureLastYear.ShareOf(p.MoneyOf(GeneralBudgetExpenditureLastYear)))
            .BeAtLeast(0m.PercentagePoints()).InEachYear());
}
