using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.PreschoolEducationLaw2024;

/// <summary>Article 5: preschool is mainly run by the government.</summary>
public sealed class Article05MostlyPublic : Article
{
    /// <summary>CN-PL24-5-1: more than half of the children are in public kindergartens; a principle.</summary>
    public Standard<District> MostlyPublic => Clause(
        "CN-PL24-5-1",
        Every<District>.Should(d => d.ChildrenInPublicKindergartens.ShareOf(d.ChildrenInKindergarten)).BeMoreThan(50.Percent()));
}
