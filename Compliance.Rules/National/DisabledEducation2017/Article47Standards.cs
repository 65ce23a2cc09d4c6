using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.DisabledEducation2017;

/// <summary>Article 47: by which standard pupils are funded.</summary>
public sealed class Article47Standards : Article
{
    private static readonly Indicator<District> InclusionPublicFundsPerStudent = new(
        "cndp17.inclusionPublicFundsPerStudent",
        new("普通学校残疾学生生均拨付的公用经费", "public funds paid per disabled student in ordinary schools"), QuantityUnit.Yuan);

    /// <summary>CN-DP17-47-4: disabled pupils of ordinary schools by that of special schools.</summary>
    public Standard<District> FundedAsInSpecialSchools => Clause(
        "CN-DP17-47-4",
        Every<District>.Must(d => d.MoneyOf(InclusionPublicFundsPerStudent) - d.SpecialSchoolPublicFundsStandard).BeAtLeast(0.Yuan()).InEachYear());
}
