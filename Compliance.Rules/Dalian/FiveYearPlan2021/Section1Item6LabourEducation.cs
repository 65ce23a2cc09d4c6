using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Dalian.FiveYearPlan2021;

/// <summary>Section 三(一)6: labour education.</summary>
public sealed class Section1Item6LabourEducation : Article
{
    private static readonly Indicator<School> FewestLabourLessons = new(
        "dl21.fewestLabourLessons",
        new("全学年劳动教育课时(取最少的班级)", "labour lessons in the school year of the class that has the fewest"),
        QuantityUnit.Count);

    private static readonly Indicator<School> TeachingWeeks =
        new("dl21.teachingWeeks", new("全学年教学周", "teaching weeks of the school year"), QuantityUnit.Count);

    private static readonly Indicator<City> LabourModelSchools =
        new("dl21.labourModelSchools", new("劳动教育示范学校", "labour-education model schools"), QuantityUnit.Count);

    /// <summary>DL21-1.6-1: on average at least one labour lesson a week, for every class.</summary>
    public Standard<School> LabourLessons => Clause(
        "DL21-1.6-1",
        Every<School>
            .Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary))
            .Must(s => s.CountOf(FewestLabourLessons).Per(s.CountOf(TeachingWeeks))).BeAtLeast(1.To(1)).InEachSchoolYear());

    /// <summary>DL21-1.6-2: labour-education model schools by 2025.</summary>
    public Standard<City> ModelSchoolsOfLabour => Clause(
        "DL21-1.6-2",
        Every<City>.Must(c => c.CountOf(LabourModelSchools)).BeAtLeast(50).ByEndOf(2025));
}
