using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.CompulsoryEducationLaw2018;

/// <summary>Article 43: standards of public funds.</summary>
public sealed class Article43SpecialSchools : Article
{
    private static readonly Indicator<Province> OrdinarySchoolPublicFundsStandard = new(
        "cnce18.ordinarySchoolPublicFundsStandard",
        new("普通学校生均公用经费标准(小学与初中取高者)", "standard of public funds per student of ordinary schools, the higher of primary and junior"), QuantityUnit.Yuan);

    /// <summary>CN-CE18-43-2: that of special schools is above that of ordinary ones.</summary>
    public Standard<Province> SpecialAboveOrdinary => Clause(
        "CN-CE18-43-2",
        Every<Province>.Must(p => p.SpecialSchoolPublicFundsStandard - p.MoneyOf(OrdinarySchoolPublicFundsStandard)).BeMoreThan(0.Yuan()));
}
