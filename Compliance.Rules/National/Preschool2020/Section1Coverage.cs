using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.Preschool2020;

/// <summary>Part 一, items 1 to 3: how many children go to kindergarten, and to which.</summary>
public sealed class Section1Coverage : Article
{
    /// <summary>CN-PRE20-1-1: gross enrolment of the three preschool years.</summary>
    public Standard<District> GrossEnrolment => Clause(
        "CN-PRE20-1-1",
        Every<District>.Should(d => d.ChildrenInKindergarten.ShareOf(d.PopulationAged3To5)).BeAtLeast(85.Percent()));

    /// <summary>CN-PRE20-2-1: children in public and inclusive private kindergartens.</summary>
    public Standard<District> InInclusiveKindergartens => Clause(
        "CN-PRE20-2-1",
        Every<District>.Should(d => d.ChildrenInInclusiveKindergartens.ShareOf(d.ChildrenInKindergarten)).BeAtLeast(80.Percent()));

    /// <summary>CN-PRE20-3-1: children in public kindergartens.</summary>
    public Standard<District> InPublicKindergartens => Clause(
        "CN-PRE20-3-1",
        Every<District>.Should(d => d.ChildrenInPublicKindergartens.ShareOf(d.ChildrenInKindergarten)).BeAtLeast(50.Percent()));
}
