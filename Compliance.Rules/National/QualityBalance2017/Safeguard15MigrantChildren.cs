using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.QualityBalance2017;

/// <summary>Safeguard item 15: children left behind, and children who came with migrant workers.</summary>
public sealed class Safeguard15MigrantChildren : Article
{
    private static readonly Indicator<District> Eligible =
        new("cnqb17.eligibleMigrantChildren", new("符合条件的随迁子女", "eligible migrant children"), QuantityUnit.Count);

    private static readonly Indicator<District> InPublicSchools = new(
        "cnqb17.eligibleMigrantChildrenInPublicSchools", new("就读公办学校的符合条件随迁子女", "eligible migrant children in public schools"), QuantityUnit.Count);

    private static readonly Indicator<District> InPurchasedPlaces = new(
        "cnqb17.eligibleMigrantChildrenInPurchasedPlaces",
        new("就读政府购买服务的民办学校的符合条件随迁子女", "eligible migrant children in private places that the government buys"), QuantityUnit.Count);

    /// <summary>CN-QB17-15-2: those in public schools and in places that the government buys.</summary>
    public Standard<District> InPublicOrPurchasedPlaces => Clause(
        "CN-QB17-15-2",
        Every<District>.Should(d => (d.CountOf(InPublicSchools) + d.CountOf(InPurchasedPlaces)).ShareOf(d.CountOf(Eligible))).BeAtLeast(85.Percent()));
}
