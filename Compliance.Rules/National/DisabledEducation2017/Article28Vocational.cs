using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.DisabledEducation2017;

/// <summary>Article 28: vocational education of the disabled.</summary>
public sealed class Article28Vocational : Article
{
    private static readonly Indicator<District> DisabledVocationalIntake = new(
        "cndp17.disabledVocationalIntake",
        new("中等职业学校招收的残疾学生", "disabled students admitted to secondary vocational schools"), QuantityUnit.Count);

    private static readonly Indicator<District> DisabledVocationalIntakeLastYear = new(
        "cndp17.disabledVocationalIntakeLastYear",
        new("上年中等职业学校招收的残疾学生", "disabled students admitted to secondary vocational schools last year"), QuantityUnit.Count);

    /// <summary>CN-DP17-28-2: secondary vocational schools admit no fewer disabled students than the year before.</summary>
    public Standard<District> NoFewerAdmitted => Clause(
        "CN-DP17-28-2",
        Every<District>.Must(d => d.CountOf(DisabledVocationalIntake) - d.CountOf(DisabledVocationalIntakeLastYear)).BeAtLeast(0).InEachSchoolYear());
}
