using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.WorkPoints2022;

/// <summary>Point 15 (三15): the ordered development of private education.</summary>
public sealed class Point15PrivateEducation : Article
{
    private static readonly Indicator<District> StudentsInPublicSchools =
        new("sy22.compulsoryStudentsInPublicSchools", new("公办学校的义务教育学生", "compulsory-education students in public schools"), QuantityUnit.Count);

    private static readonly Indicator<District> StudentsInPurchasedPlaces = new(
        "sy22.compulsoryStudentsInPurchasedPlaces",
        new("政府购买学位的义务教育学生", "compulsory-education students in places bought by the government"),
        QuantityUnit.Count);

    /// <summary>SY22-15-5: compulsory-education places are mainly public ones or bought by the government.</summary>
    /// <remarks>A student in a place that is bought from a private school counts as bought, not as public.</remarks>
    public Standard<District> PublicOrPurchasedPlaces => Clause(
        "SY22-15-5",
        Every<District>
            .Must(d => (d.CountOf(StudentsInPublicSchools) + d.CountOf(StudentsInPurchasedPlaces)).ShareOf(d.CompulsoryStudents))
            .BeMoreThan(50.Percent()));
}
