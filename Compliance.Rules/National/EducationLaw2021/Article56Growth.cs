using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.EducationLaw2021;

/// <summary>Article 56: the three growths of the money for education, and the spending that may only increase.</summary>
public sealed class Article56Growth : Article
{
    private static readonly Indicator<District> EducationAppropriation = new(
        "cnel21.educationAppropriation", new("教育财政拨款", "government appropriation for education"), QuantityUnit.Yuan);

    private static readonly Indicator<District> EducationAppropriationLastYear = new(
        "cnel21.educationAppropriationLastYear",
        new("上年教育财政拨款", "government appropriation for education last year"), QuantityUnit.Yuan);

    private static readonly Indicator<District> PublicFundsPerStudent = new(
        "cnel21.publicFundsPerStudent", new("生均公用经费", "public funds per student"), QuantityUnit.Yuan);

    private static readonly Indicator<District> PublicFundsPerStudentLastYear = new(
        "cnel21.publicFundsPerStudentLastYear", new("上年生均公用经费", "public funds per student last year"), QuantityUnit.Yuan);

    /// <summary>CN-EL21-56-2: the appropriation grows by a higher rate than regular fiscal revenue.</summary>
    public Standard<District> AppropriationOutgrowsRevenue => Clause(
        "CN-EL21-56-2",
        Every<District>.Must(d => d.MoneyOf(EducationAppropriation).ShareOf(d.MoneyOf(EducationAppropriationLastYear))
                - d.RegularFiscalRevenue.ShareOf(d.RegularFiscalRevenueLastYear))
            .BeMoreThan(0m.PercentagePoints()).InEachYear());

    /// <summary>CN-EL21-56-3: spending per student does not fall.</summary>
    public Standard<District> SpendingPerStudent => Clause(
        "CN-EL21-56-3",
        Every<District>.Must(d => d.EducationExpenditurePerStudent - d.EducationExpenditurePerStudentLastYear).BeAtLeast(0.Yuan()).InEachYear());

    /// <summary>CN-EL21-56-4: nor does the pay of teachers.</summary>
    public Standard<District> TeacherPay => Clause(
        "CN-EL21-56-4",
        Every<District>.Must(d => d.TeacherAverageWage - d.TeacherAverageWageLastYear).BeAtLeast(0.Yuan()).InEachYear());

    /// <summary>CN-EL21-56-5: nor do public funds per student.</summary>
    public Standard<District> PublicFunds => Clause(
        "CN-EL21-56-5",
        Every<District>.Must(d => d.MoneyOf(PublicFundsPerStudent) - d.MoneyOf(PublicFundsPerStudentLastYear)).BeAtLeast(0.Yuan()).InEachYear());

    /// <summary>CN-EL21-56-6: nor does the budget spending on education as a whole.</summary>
    public Standard<District> TotalSpending => Clause(
        "CN-EL21-56-6",
        Every<District>.Must(d => d.EducationExpenditure - d.EducationExpenditureLastYear).BeAtLeast(0.Yuan()).InEachYear());
}
