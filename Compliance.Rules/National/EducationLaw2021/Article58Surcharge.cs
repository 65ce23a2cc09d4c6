using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.EducationLaw2021;

/// <summary>Article 58: the education surcharge.</summary>
public sealed class Article58Surcharge : Article
{
    private static readonly Indicator<District> EducationSurcharge = new(
        "cnel21.educationSurcharge", new("当年教育费附加", "education surcharge of the year"), QuantityUnit.Yuan);

    private static readonly Indicator<District> EducationSurchargeForCompulsory = new(
        "cnel21.educationSurchargeForCompulsory",
        new("用于义务教育的教育费附加", "education surcharge spent on compulsory education"), QuantityUnit.Yuan);

    /// <summary>CN-EL21-58-2: more than half of it is spent on compulsory education.</summary>
    public Standard<District> MainlyForCompulsoryEducation => Clause(
        "CN-EL21-58-2",
        Every<District>.Must(d => d.MoneyOf(EducationSurchargeForCompulsory).ShareOf(d.MoneyOf(EducationSurcharge)))
            .BeMoreThan(50.Percent()).InEachYear());
}
