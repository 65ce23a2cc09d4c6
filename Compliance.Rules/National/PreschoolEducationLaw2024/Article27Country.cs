using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.PreschoolEducationLaw2024;

/// <summary>Article 27: preschool in the country.</summary>
public sealed class Article27Country : Article
{
    private static readonly Indicator<District> RuralChildrenInKindergarten = new(
        "cnpl24.ruralChildrenInKindergarten", new("农村在园幼儿", "children in rural kindergartens"), QuantityUnit.Count);

    private static readonly Indicator<District> RuralChildrenInPublicKindergartens = new(
        "cnpl24.ruralChildrenInPublicKindergartens", new("农村公办园在园幼儿", "children in rural public kindergartens"), QuantityUnit.Count);

    /// <summary>CN-PL24-27-1: more than half of the children of the country are in public kindergartens.</summary>
    public Standard<District> MostlyPublic => Clause(
        "CN-PL24-27-1",
        Every<District>.Must(d => d.CountOf(RuralChildrenInPublicKindergartens).ShareOf(d.CountOf(RuralChildrenInKindergarten)))
            .BeMoreThan(50.Percent()));
}
