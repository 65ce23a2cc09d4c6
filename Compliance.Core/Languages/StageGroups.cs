using Compliance.Facts;
using Compliance.Standards.Reading;

namespace Compliance.Languages;

/// <summary>The words for the groups of <see cref="SchoolStages"/>: a reader knows 中小学 better than a list of seven kinds of school.</summary>
internal static class StageGroups
{
    private static readonly (ulong Members, BilingualText Name)[] Groups =
    [
        (Bits(SchoolStages.PrimaryAndSecondary), new("中小学(含特殊教育学校)", "a primary or secondary school (special-education schools included)")),
        (Bits(SchoolStages.PrimaryAndSecondaryWithVocational), new(
            "中小学(含特殊教育学校)或中等职业学校", "a primary, secondary (special-education schools included) or secondary vocational school")),
        (Bits(SchoolStages.OrdinaryWithVocational), new(
            "普通中小学或中等职业学校", "an ordinary primary or secondary school or a secondary vocational school")),
        (Bits(SchoolStages.WithPrimary), new("设小学阶段的学校", "a school with primary grades")),
        (Bits(SchoolStages.WithJunior), new("设初中阶段的学校", "a school with junior secondary grades")),
        (Bits(SchoolStages.WithSenior), new("设高中阶段的学校", "a school with senior secondary grades")),
        (Bits(SchoolStages.Compulsory), new("义务教育学校(含特殊教育学校)", "a school with compulsory grades (special-education schools included)")),
    ];

    public static BilingualText? NameOf(MembershipCondition membership)
    {
        if (membership.Leaf.Fact.ValueType != typeof(SchoolStage))
        {
            return null;
        }

        return Groups.FirstOrDefault(group => group.Members == membership.Members).Name;
    }

    private static ulong Bits(IEnumerable<SchoolStage> stages) => stages.Aggregate(0ul, (bits, stage) => bits | MembershipCondition.Bit(stage));
}
