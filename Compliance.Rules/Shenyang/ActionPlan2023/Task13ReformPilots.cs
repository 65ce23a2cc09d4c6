using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.ActionPlan2023;

/// <summary>Task 13 (四(五)13): the experimental zone of comprehensive reform.</summary>
public sealed class Task13ReformPilots : Article
{
    private static readonly Indicator<City> ReformProjects = new(
        "sy23.innovationReformProjects",
        new("2023年以来培植创建的创新改革项目", "innovation reform projects created since 2023"), QuantityUnit.Count);

    private static readonly Indicator<City> NationalCases = new(
        "sy23.nationalReformCases",
        new("2023年以来推出的全国改革典型案例", "national reform cases presented since 2023"), QuantityUnit.Count);

    /// <summary>SY23-13-2: innovation reform projects by 2025.</summary>
    public Standard<City> InnovationReformProjects => Clause(
        "SY23-13-2", Every<City>.Must(c => c.CountOf(ReformProjects)).BeAtLeast(20).ByEndOf(2025));

    /// <summary>SY23-13-3: reform cases of national standing by 2025.</summary>
    public Standard<City> NationalReformCases => Clause(
        "SY23-13-3", Every<City>.Must(c => c.CountOf(NationalCases)).BeAtLeast(10).ByEndOf(2025));
}
