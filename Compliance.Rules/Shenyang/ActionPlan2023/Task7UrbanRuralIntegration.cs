using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.ActionPlan2023;

/// <summary>Task 7 (四(三)7): urban and rural education as one.</summary>
public sealed class Task7UrbanRuralIntegration : Article
{
    private static readonly Indicator<City> AllianceSchools = new(
        "sy23.urbanRuralAllianceSchools",
        new("城乡优质均衡联盟成员学校", "member schools of the urban-rural quality-balance alliance"), QuantityUnit.Count);

    /// <summary>SY23-7-9: schools of compulsory education in the urban-rural alliance by 2025.</summary>
    public Standard<City> UrbanRuralAlliance => Clause(
        "SY23-7-9", Every<City>.Must(c => c.CountOf(AllianceSchools)).BeAtLeast(100).ByEndOf(2025));
}
