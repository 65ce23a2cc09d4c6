using System.Numerics;
using Compliance.Facts;

namespace Compliance.Standards.Registers;

/// <summary>The names in the scope of a clause that stand for stages: every stage by itself, and the groups of <see cref="SchoolStages"/>.</summary>
internal static class StageNames
{
    private static readonly (string Name, IReadOnlyList<SchoolStage> Stages)[] Groups =
    [
        ("withPrimary", SchoolStages.WithPrimary),
        ("withJunior", SchoolStages.WithJunior),
        ("withSenior", SchoolStages.WithSenior),
        ("compulsory", SchoolStages.Compulsory),
        ("primaryAndSecondary", SchoolStages.PrimaryAndSecondary),
        ("primaryAndSecondaryWithVocational", SchoolStages.PrimaryAndSecondaryWithVocational),
    ];

    private static readonly int Singles = Enum.GetValues<SchoolStage>().Length;

    public static NameList All { get; } = new(NameList.NamesOf(typeof(SchoolStage)).Concat(Groups.Select(group => group.Name)));

    /// <summary>The stages that a list of indexes into <see cref="All"/> names, each once, in the order of the enumeration.</summary>
    public static IReadOnlyList<SchoolStage> Expand(int[] indexes)
    {
        var named = 0;
        foreach (var index in indexes)
        {
            if (index < Singles)
            {
                named |= 1 << index;
                continue;
            }

            foreach (var stage in Groups[index - Singles].Stages)
            {
                named |= 1 << (int)stage;
            }
        }

        var stages = new SchoolStage[BitOperations.PopCount((uint)named)];
        var next = 0;
        for (var stage = 0; stage < Singles; stage++)
        {
            if ((named & (1 << stage)) != 0)
            {
                stages[next++] = (SchoolStage)stage;
            }
        }

        return stages;
    }
}
