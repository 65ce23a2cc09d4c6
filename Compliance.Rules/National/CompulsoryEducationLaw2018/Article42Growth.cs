using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.CompulsoryEducationLaw2018;

/// <summary>Article 42: the money for compulsory education grows.</summary>
public sealed class Article42Growth : Article
{
    private static readonly Indicator<District> CompulsoryAppropriation = new(
        "cnce18.compulsoryAppropriation", new("义务教育财政拨款", "government appropriation for compulsory education"), QuantityUnit.Yuan);

    private static readonly Indicator<District> CompulsoryAppropriationLastYear = new(
        "cnce18.compulsoryAppropriationLastYear",
        new("上年义务教育财政拨款", "government appropriation for compulsory education last year"), QuantityUnit.Yuan);

    private static readonly Indicator<District> CompulsorySpendingPerStudent = new(
        "cnce18.compulsorySpendingPerStudent", new("义务教育生均费用", "spending on compulsory education per student"), QuantityUnit.Yuan);

    private static readonly Indicator<District> CompulsorySpendingPerStudentLastYear = new(
        "cnce18.compulsorySpendingPerStudentLastYear",
        new("上年义务教育生均费用", "spending on compulsory education per student last year"), QuantityUnit.Yuan);

    private static readonly Indicator<District> CompulsoryPublicFundsPerStudent = new(
        "cnce18.compulsoryPublicFundsPerStudent",
        new("义务教育生均公用经费", "public funds per student of compulsory education"), QuantityUnit.Yuan);

    private static readonly Indicator<District> CompulsoryPublicFundsPerStudentLastYear = new(
        "cnce18.compulsoryPublicFundsPerStudentLastYear",
        new("上年义务教育生均公用经费", "public funds per student of compulsory education last year"), QuantityUnit.Yuan);

    /// <summary>CN-CE18-42-4: the appropriation grows by a higher rate than regular fiscal revenue.</summary>
    public Standard<District> AppropriationOutgrowsRevenue => Clause(
        "CN-CE18-42-4",
        Every<District>.Must(d => d.MoneyOf(CompulsoryAppropriation).ShareOf(d.MoneyOf(CompulsoryAppropriationLastYear))
                - d.RegularFiscalRevenue.ShareOf(d.RegularFiscalRevenueLastYear))
            .BeMoreThan(0m.PercentagePoints()).InEachYear());

    /// <summary>CN-CE18-42-5: spending per student does not fall.</summary>
    public Standard<District> SpendingPerStudent => Clause(
        "CN-CE18-42-5",
        Every<District>.Must(d => d.MoneyOf(CompulsorySpendingPerStudent) - d.MoneyOf(CompulsorySpendingPerStudentLastYear))
            .BeAtLeast(0.Yuan()).InEachYear());

    /// <summary>CN-CE18-42-6: nor does the pay of teachers.</summary>
    public Standard<District> TeacherPay => Clause(
        "CN-CE18-42-6",
        Every<District>.Must(d => d.CompulsoryTeacherAverageWage - d.CompulsoryTeacherAverageWageLastYear).BeAtLeast(0.Yuan()).InEachYear());

    /// <summary>CN-CE18-42-7: nor do public funds per student.</summary>
    public Standard<District> PublicFunds => Clause(
        "CN-CE18-42-7",
        Every<District>.Must(d => d.MoneyOf(CompulsoryPublicFundsPerStudent) - d.MoneyOf(CompulsoryPublicFundsPerStudentLastYear))
            .BeAtLeast(0.Yuan()).InEachYear());
}
