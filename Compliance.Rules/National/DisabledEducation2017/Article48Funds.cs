using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.DisabledEducation2017;

/// <summary>Article 48: what is spent on disabled children.</summary>
public sealed class Article48Funds : Article
{
    private static readonly Indicator<District> CompulsoryFundsForDisabled = new(
        "cndp17.compulsoryFundsForDisabled",
        new("用于残疾儿童少年的义务教育财政拨款", "compulsory-education appropriation spent on disabled children"), QuantityUnit.Yuan);

    private static readonly Indicator<District> EducationSurchargeForDisabled = new(
        "cndp17.educationSurchargeForDisabled",
        new("用于残疾儿童少年的教育费附加", "education surcharge spent on disabled children"), QuantityUnit.Yuan);

    /// <summary>CN-DP17-48-2: a part of the appropriation for compulsory education.</summary>
    public Standard<District> OfTheAppropriation => Clause(
        "CN-DP17-48-2",
        Every<District>.Must(d => d.MoneyOf(CompulsoryFundsForDisabled)).BeMoreThan(0.Yuan()).InEachYear());

    /// <summary>CN-DP17-48-3: a part of the education surcharge.</summary>
    public Standard<District> OfTheSurcharge => Clause(
        "CN-DP17-48-3",
        Every<District>.Must(d => d.MoneyOf(EducationSurchargeForDisabled)).BeMoreThan(0.Yuan()).InEachYear());
}
