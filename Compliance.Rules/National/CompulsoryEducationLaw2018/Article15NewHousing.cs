using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.CompulsoryEducationLaw2018;

/// <summary>Article 15: schools for new housing areas.</summary>
public sealed class Article15NewHousing : Article
{
    /// <summary>CN-CE18-15-2: every new housing area that needs a school has it built or under way.</summary>
    public Standard<District> SchoolsWithHousing => Clause(
        "CN-CE18-15-2",
        Every<District>.Must(d => d.HousingAreasWithSchool.ShareOf(d.HousingAreasNeedingSchool)).BeExactly(100.Percent()));
}
