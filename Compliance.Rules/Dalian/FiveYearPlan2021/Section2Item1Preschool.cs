using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Dalian.FiveYearPlan2021;

/// <summary>Section 三(二)1: inclusive preschool education.</summary>
public sealed class Section2Item1Preschool : Article
{
    private static readonly Indicator<City> NewPublicKindergartens =
        new("dl21.newPublicKindergartens", new("新增公办幼儿园", "new public kindergartens"), QuantityUnit.Count);

    private static readonly Indicator<City> ChildrenInQualityInclusivePrivateKindergartens = new(
        "dl21.childrenInQualityInclusivePrivateKindergartens",
        new("普惠性民办优质园的在园幼儿", "children in quality inclusive private kindergartens"),
        QuantityUnit.Count);

    /// <summary>DL21-2.1-1: public kindergartens added by 2025.</summary>
    public Standard<City> PublicKindergartensAdded => Clause(
        "DL21-2.1-1",
        Every<City>.Should(c => c.CountOf(NewPublicKindergartens)).BeAtLeast(50).ByEndOf(2025));

    /// <summary>DL21-2.1-2: the share of children in public and in quality inclusive private kindergartens by 2025.</summary>
    public Standard<City> PublicAndQualityInclusiveShare => Clause(
        "DL21-2.1-2",
        Every<City>
            .Should(c => (c.ChildrenInPublicKindergartens + c.CountOf(ChildrenInQualityInclusivePrivateKindergartens)).ShareOf(c.ChildrenInKindergarten))
            .BeAtLeast(80.Percent()).ByEndOf(2025));

    /// <summary>DL21-2.1-3: every kindergarten of a newly built residential area is inclusive.</summary>
    public Standard<District> KindergartensOfNewResidentialAreas => Clause(
        "DL21-2.1-3",
        Every<District>.Must(d => d.NewResidentialKindergartensInclusive.ShareOf(d.NewResidentialKindergartens))
            .BeAtLeast(100.Percent()));
}
