using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.ActionPlan2023;

/// <summary>Task 20 (四(八)20): education by family, school and society together.</summary>
public sealed class Task20FamilyAndSociety : Article
{
    private static readonly Indicator<City> GuidanceTeams = new(
        "sy23.familyEducationTeams",
        new("2023年以来组建的家庭教育指导服务团队", "family-education guidance teams set up since 2023"), QuantityUnit.Count);

    /// <summary>SY23-20-4: family-education guidance teams by 2025.</summary>
    public Standard<City> FamilyEducationTeams => Clause(
        "SY23-20-4", Every<City>.Must(c => c.CountOf(GuidanceTeams)).BeAtLeast(100).ByEndOf(2025));
}
