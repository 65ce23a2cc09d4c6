using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Dalian.FiveYearPlan2021;

/// <summary>Section 三(三)1: the layout of vocational colleges and schools.</summary>
public sealed class Section3Item1VocationalLayout : Article
{
    private static readonly Indicator<City> NewHigherVocationalColleges =
        new("dl21.newHigherVocationalColleges", new("新增高职院校", "new higher vocational colleges"), QuantityUnit.Count);

    private static readonly Indicator<City> HigherVocationalIntake =
        new("dl21.higherVocationalIntake", new("高职招生人数", "students admitted to higher vocational education"), QuantityUnit.Count);

    private static readonly Indicator<City> HigherVocationalIntakeLastYear =
        new("dl21.higherVocationalIntakeLastYear", new("上年高职招生人数", "students admitted to higher vocational education last year"), QuantityUnit.Count);

    private static readonly Indicator<City> HighLevelHigherVocationalColleges =
        new("dl21.highLevelHigherVocationalColleges", new("高水平现代化高职院校", "high-level modern higher vocational colleges"), QuantityUnit.Count);

    private static readonly Indicator<City> SecondaryVocationalSchools =
        new("dl21.secondaryVocationalSchools", new("中等职业学校", "secondary vocational schools"), QuantityUnit.Count);

    private static readonly Indicator<City> HighLevelVocationalInstitutions =
        new("dl21.highLevelVocationalInstitutions", new("重点支持的高水平职业院校", "high-level vocational institutions under key support"), QuantityUnit.Count);

    private static readonly Indicator<City> BrandTrainingBases =
        new("dl21.brandTrainingBases", new("特色品牌实训基地", "feature-brand training bases"), QuantityUnit.Count);

    /// <summary>DL21-3.1-1: higher vocational colleges added by 2025.</summary>
    public Standard<City> CollegesAdded => Clause(
        "DL21-3.1-1",
        Every<City>.Must(c => c.CountOf(NewHigherVocationalColleges)).BeAtLeast(2).ByEndOf(2025));

    /// <summary>DL21-3.1-2: more students are admitted to higher vocational education every year.</summary>
    public Standard<City> HigherVocationalGrowth => Clause(
        "DL21-3.1-2",
        Every<City>.Must(c => c.CountOf(HigherVocationalIntake) - c.CountOf(HigherVocationalIntakeLastYear))
            .BeMoreThan(0).InEachYear());

    /// <summary>DL21-3.1-5: one high-level modern higher vocational college by 2025.</summary>
    public Standard<City> HighLevelCollege => Clause(
        "DL21-3.1-5",
        Every<City>.Must(c => c.CountOf(HighLevelHigherVocationalColleges)).BeAtLeast(1).ByEndOf(2025));

    /// <summary>DL21-3.1-8: about fifty secondary vocational schools are left by 2025, read as at most 55.</summary>
    public Standard<City> SecondaryVocationalLayout => Clause(
        "DL21-3.1-8",
        Every<City>.Must(c => c.CountOf(SecondaryVocationalSchools)).BeAtMost(55).ByEndOf(2025));

    /// <summary>DL21-3.1-9: high-level vocational institutions under key support by 2025.</summary>
    public Standard<City> HighLevelInstitutions => Clause(
        "DL21-3.1-9",
        Every<City>.Must(c => c.CountOf(HighLevelVocationalInstitutions)).BeAtLeast(10).ByEndOf(2025));

    /// <summary>DL21-3.1-10: feature-brand training bases by 2025.</summary>
    public Standard<City> TrainingBases => Clause(
        "DL21-3.1-10",
        Every<City>.Must(c => c.CountOf(BrandTrainingBases)).BeAtLeast(20).ByEndOf(2025));
}
