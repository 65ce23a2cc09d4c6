using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Dalian.FiveYearPlan2021;

/// <summary>Key project 1 (重点项目1): ideology and moral education.</summary>
public sealed class KeyProject1MoralEducation : Article
{
    private static readonly Indicator<City> IdeologyCoreStaffTrainings =
        new("dl21.ideologyCoreStaffTrainings", new("思政工作骨干培训人次", "trainings of ideology core staff"), QuantityUnit.Count);

    /// <summary>DL21-K1-2: trainings of ideology core staff from 2021 to 2025, counted by attendance.</summary>
    public Standard<City> CoreStaffTrained => Clause(
        "DL21-K1-2",
        Every<City>.Must(c => c.CountOf(IdeologyCoreStaffTrainings)).BeAtLeast(200).ByEndOf(2025));
}
