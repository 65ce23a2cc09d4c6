using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.ActionPlan2023;

/// <summary>Task 15 (四(五)15): new ways to educate the gifted.</summary>
public sealed class Task15TopTalent : Article
{
    private static readonly Indicator<City> PilotSchools = new(
        "sy23.topTalentPilotSchools",
        new("2023年以来创建的拔尖人才培养试点学校", "pilot schools for top innovative talent created since 2023"), QuantityUnit.Count);

    /// <summary>SY23-15-6: pilot schools for top innovative talent by 2025.</summary>
    public Standard<City> TopTalentPilotSchools => Clause(
        "SY23-15-6", Every<City>.Must(c => c.CountOf(PilotSchools)).BeAtLeast(5).ByEndOf(2025));
}
