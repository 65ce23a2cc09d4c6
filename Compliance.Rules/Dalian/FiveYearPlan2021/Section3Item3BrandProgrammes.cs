using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Dalian.FiveYearPlan2021;

/// <summary>Section 三(三)3: model programmes and courses of vocational education.</summary>
public sealed class Section3Item3BrandProgrammes : Article
{
    private static readonly Indicator<City> SecondaryBrandProgrammes =
        new("dl21.secondaryBrandProgrammes", new("中职品牌专业", "secondary vocational brand programmes"), QuantityUnit.Count);

    private static readonly Indicator<City> SecondaryBrandCourses =
        new("dl21.secondaryBrandCourses", new("中职品牌专业课程", "secondary vocational brand courses"), QuantityUnit.Count);

    private static readonly Indicator<City> HigherBrandProgrammes =
        new("dl21.higherBrandProgrammes", new("高职品牌专业", "higher vocational brand programmes"), QuantityUnit.Count);

    private static readonly Indicator<City> HigherBrandCourses =
        new("dl21.higherBrandCourses", new("高职品牌专业课程", "higher vocational brand courses"), QuantityUnit.Count);

    private static readonly Indicator<City> NewBackboneProgrammes =
        new("dl21.newBackboneProgrammes", new("新增的新兴优势骨干专业", "emerging backbone programmes added"), QuantityUnit.Count);

    /// <summary>DL21-3.3-1: secondary vocational brand programmes by 2025.</summary>
    public Standard<City> SecondaryProgrammes => Clause(
        "DL21-3.3-1",
        Every<City>.Must(c => c.CountOf(SecondaryBrandProgrammes)).BeAtLeast(50).ByEndOf(2025));

    /// <summary>DL21-3.3-2: secondary vocational brand courses by 2025.</summary>
    public Standard<City> SecondaryCourses => Clause(
        "DL21-3.3-2",
        Every<City>.Must(c => c.CountOf(SecondaryBrandCourses)).BeAtLeast(100).ByEndOf(2025));

    /// <summary>DL21-3.3-3: higher vocational brand programmes by 2025.</summary>
    public Standard<City> HigherProgrammes => Clause(
        "DL21-3.3-3",
        Every<City>.Must(c => c.CountOf(HigherBrandProgrammes)).BeAtLeast(30).ByEndOf(2025));

    /// <summary>DL21-3.3-4: higher vocational brand courses by 2025.</summary>
    public Standard<City> HigherCourses => Clause(
        "DL21-3.3-4",
        Every<City>.Must(c => c.CountOf(HigherBrandCourses)).BeAtLeast(80).ByEndOf(2025));

    /// <summary>DL21-3.3-5: emerging backbone programmes added by 2025.</summary>
    public Standard<City> BackboneProgrammes => Clause(
        "DL21-3.3-5",
        Every<City>.Must(c => c.CountOf(NewBackboneProgrammes)).BeAtLeast(1).ByEndOf(2025));
}
