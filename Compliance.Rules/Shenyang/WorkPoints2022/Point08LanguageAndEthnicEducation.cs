using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.WorkPoints2022;

/// <summary>Point 8 (二8): language work and the education of ethnic minorities.</summary>
public sealed class Point08LanguageAndEthnicEducation : Article
{
    private static readonly Indicator<City> JuniorSchools =
        new("sy22.juniorSchools", new("设初中的学校", "schools with junior secondary grades"), QuantityUnit.Count);

    private static readonly Indicator<City> JuniorSchoolsWithTextbook = new(
        "sy22.juniorSchoolsUsingNationUnityTextbook",
        new("使用民族团结教材的初中", "schools with junior secondary grades that use the textbook on national unity"),
        QuantityUnit.Count);

    /// <summary>SY22-8-8: the textbook on national unity in every junior secondary school.</summary>
    public Standard<City> NationUnityTextbook => Clause(
        "SY22-8-8",
        Every<City>.Must(c => c.CountOf(JuniorSchoolsWithTextbook).ShareOf(c.CountOf(JuniorSchools)))
            .BeExactly(100.Percent()).During(2022));
}
