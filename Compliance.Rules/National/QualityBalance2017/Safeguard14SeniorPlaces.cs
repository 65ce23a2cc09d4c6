using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.QualityBalance2017;

/// <summary>Safeguard item 14: places of good senior secondary schools for the junior secondary schools.</summary>
public sealed class Safeguard14SeniorPlaces : Article
{
    private static readonly Indicator<District> Places = new(
        "cnqb17.qualitySeniorPlaces", new("优质高中招生计划名额", "planned places of good senior secondary schools"), QuantityUnit.Count);

    private static readonly Indicator<District> PlacesAllocated = new(
        "cnqb17.qualitySeniorPlacesAllocated",
        new("分配到初中的优质高中名额", "places of good senior secondary schools allocated to junior secondary schools"), QuantityUnit.Count);

    /// <summary>CN-QB17-14-1: half of the places are allocated.</summary>
    public Standard<District> Allocated => Clause(
        "CN-QB17-14-1",
        Every<District>.Should(d => d.CountOf(PlacesAllocated).ShareOf(d.CountOf(Places))).BeAtLeast(50.Percent()));
}
