using System.Globalization;
using Compliance.Facts.Describing;
using Compliance.Languages;

namespace Compliance.Exchange.Collecting;

/// <summary>The words of a template.</summary>
internal static class TemplateWords
{
    public static BilingualText Data { get; } = new("填报", "Data");

    public static BilingualText Explanation { get; } = new("填报说明", "How to fill in");

    public static BilingualText Lists { get; } = new("选项", "Lists");

    public static BilingualText Column { get; } = new("列", "Column");

    public static BilingualText Label { get; } = new("填报内容", "What is asked for");

    public static BilingualText FactName { get; } = new("事实名", "Name of the fact");

    public static BilingualText Entry { get; } = new("如何填写", "What to enter");

    public static BilingualText Relation { get; } = new("与其他数据的关系", "Beside other facts");

    public static BilingualText Standards { get; } = new("用于以下标准", "Read by the standards");

    public static BilingualText Required { get; } = new("必填", "required");

    public static BilingualText RequiredSixDigits { get; } = new("必填,六位代码", "required, six digits");

    public static BilingualText Optional { get; } = new("选填", "optional");

    public static BilingualText NotZero { get; } = new("没有数据请留空,不要填 0。", "Leave it empty when it is not known; do not write 0.");

    public static BilingualText Unknown { get; } = new("没有数据请留空。", "Leave it empty when it is not known.");

    /// <summary>What whoever fills in should know first.</summary>
    public static IReadOnlyList<BilingualText> Advice { get; } =
    [
        new("每行填写一个对象。没有数据的单元格请留空:空格表示未上报,0 表示确实没有。", "One row for each. Leave empty what is not known: an empty cell is not reported, a 0 says that there is none."),
        new("请勿改动或删除列标题;可以调整列的顺序,也可以增加自用的列。", "Do not change or delete headings. Columns may be moved, and others added for your own use."),
        new("填好后原样交回,无需映射文件即可读取。", "Send the file back as it is; it is read without a mapping."),
    ];

    /// <summary>The unit of a fact, or what sort of entry it is.</summary>
    public static BilingualText UnitOf(Fact fact) => fact.Kind switch
    {
        FactKind.Count or FactKind.Posts => new(fact.Counter.Length > 0 ? fact.Counter : "个", "number"),
        FactKind.Years => new("年", "years"),
        FactKind.Percent => new("%", "%"),
        FactKind.PercentagePoints => new("百分点", "percentage points"),
        FactKind.Money => new("元", "yuan"),
        FactKind.SquareMetres => new("平方米", "square metres"),
        FactKind.Flag => new("是/否", "yes or no"),
        _ => new("从列表选择", "choose from the list"),
    };

    /// <summary>What a fact takes.</summary>
    public static BilingualText EntryOf(Fact fact)
    {
        var largest = fact.Largest?.ToString("N0", CultureInfo.InvariantCulture);
        return fact.Kind switch
        {
            FactKind.Count => new($"0 至 {largest} 的整数。", $"A whole number from 0 to {largest}."),
            FactKind.Posts => new($"0 至 {largest} 的数,最多三位小数。", $"A number from 0 to {largest} with at most three decimals."),
            FactKind.Years => new($"年数,0 至 {largest},最多三位小数。", $"Years, from 0 to {largest}, with at most three decimals."),
            FactKind.Percent => new("百分数,如 52.3 或 52.3%;只有毛比率才会超过 100。", "A percentage, such as 52.3 or 52.3%; only a gross rate goes above 100."),
            FactKind.PercentagePoints => new($"百分点数,0 至 {largest},如 0.27,不带 %。", $"Percentage points, from 0 to {largest}, such as 0.27, without a %."),
            FactKind.Money => new("以元为单位的金额,不小于 0,最多四位小数。", "An amount in yuan, 0 or more, with at most four decimals."),
            FactKind.SquareMetres => new($"平方米数,0 至 {largest},最多三位小数。", $"Square metres, from 0 to {largest}, with at most three decimals."),
            _ => new("从列表中选择一项。", "Choose one from the list."),
        };
    }

    /// <summary>What a fact must not contradict; null when it stands alone.</summary>
    public static BilingualText? RelationOf(Fact fact) => fact switch
    {
        { PartOf: { } whole, PreviousYearOf: { } now } => new(
            $"“{now.Label.Zh}”的上一年数值;是“{whole.Label.Zh}”的一部分,不得大于它。", $"Of the year before '{now.Label.En}'; a part of '{whole.Label.En}', which it can not exceed."),
        { PartOf: { } whole } => new($"是“{whole.Label.Zh}”的一部分,不得大于它。", $"A part of '{whole.Label.En}', which it can not exceed."),
        { PreviousYearOf: { } now } => new($"“{now.Label.Zh}”的上一年数值。", $"Of the year before '{now.Label.En}'."),
        _ => null,
    };
}
