using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.DisabledEducation2017;

/// <summary>Article 31: disabled children in kindergarten.</summary>
public sealed class Article31Preschool : Article
{
    private static readonly Indicator<District> DisabledPreschoolAgeChildren = new(
        "cndp17.disabledPreschoolAgeChildren", new("学前适龄残疾儿童", "disabled children of preschool age"), QuantityUnit.Count);

    private static readonly Indicator<District> DisabledPreschoolAgeChildrenLastYear = new(
        "cndp17.disabledPreschoolAgeChildrenLastYear",
        new("上年学前适龄残疾儿童", "disabled children of preschool age last year"), QuantityUnit.Count);

    private static readonly Indicator<District> DisabledChildrenInKindergarten = new(
        "cndp17.disabledChildrenInKindergarten", new("在园残疾儿童", "disabled children in kindergarten"), QuantityUnit.Count);

    private static readonly Indicator<District> DisabledChildrenInKindergartenLastYear = new(
        "cndp17.disabledChildrenInKindergartenLastYear",
        new("上年在园残疾儿童", "disabled children in kindergarten last year"), QuantityUnit.Count);

    /// <summary>CN-DP17-31-1: their share of the disabled children of preschool age does not fall.</summary>
    public Standard<District> ShareInKindergarten => Clause(
        "CN-DP17-31-1",
        Every<District>.Must(d => d.CountOf(DisabledChildrenInKindergarten).ShareOf(d.CountOf(DisabledPreschoolAgeChildren))
                - d.CountOf(DisabledChildrenInKindergartenLastYear).ShareOf(d.CountOf(DisabledPreschoolAgeChildrenLastYear)))
            .BeAtLeast(0m.PercentagePoints()).InEachSchoolYear());
}
