using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.WorkPoints2022;

/// <summary>Point 9 (三9): good, affordable preschool education.</summary>
public sealed class Point09Kindergartens : Article
{
    private static readonly Indicator<City> NewPublicKindergartens =
        new("sy22.newPublicKindergartens", new("本年新增的公办幼儿园", "public kindergartens added in the year"), QuantityUnit.Count);

    private static readonly Indicator<City> NewInclusivePlaces =
        new("sy22.newInclusivePlaces", new("本年新增的普惠性学位", "inclusive kindergarten places added in the year"), QuantityUnit.Count);

    private static readonly Indicator<City> QualityKindergartens =
        new("sy22.qualityKindergartens", new("达到优质星级的幼儿园", "kindergartens of a quality star level"), QuantityUnit.Count);

    /// <summary>SY22-9-1: public kindergartens added, by building or by conversion.</summary>
    public Standard<City> PublicKindergartensAdded => Clause(
        "SY22-9-1",
        Every<City>.Must(c => c.CountOf(NewPublicKindergartens)).BeAtLeast(20).During(2022));

    /// <summary>SY22-9-2: inclusive places added, from whatever source.</summary>
    public Standard<City> InclusivePlacesAdded => Clause(
        "SY22-9-2",
        Every<City>.Must(c => c.CountOf(NewInclusivePlaces)).BeAtLeast(5000).During(2022));

    /// <summary>SY22-9-3: the share of children who are in public kindergartens.</summary>
    public Standard<City> PublicShare => Clause(
        "SY22-9-3",
        Every<City>.Must(c => c.ChildrenInPublicKindergartens.ShareOf(c.ChildrenInKindergarten))
            .BeAtLeast(54.Percent()).During(2022));

    /// <summary>SY22-9-4: the share of children who are in inclusive kindergartens is kept, from the first day on.</summary>
    public Standard<City> InclusiveShare => Clause(
        "SY22-9-4",
        Every<City>.Must(c => c.ChildrenInInclusiveKindergartens.ShareOf(c.ChildrenInKindergarten))
            .BeAtLeast(85.Percent()));

    /// <summary>SY22-9-8: the share of kindergartens that reach a quality star level.</summary>
    public Standard<City> QualityShare => Clause(
        "SY22-9-8",
        Every<City>.Must(c => c.CountOf(QualityKindergartens).ShareOf(c.Kindergartens))
            .BeAtLeast(65.Percent()).During(2022));
}
