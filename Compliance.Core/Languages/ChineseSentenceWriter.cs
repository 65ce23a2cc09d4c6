using Compliance.Standards;
using Compliance.Standards.Reading;
using Compliance.Standards.Sentences;

namespace Compliance.Languages;

/// <summary>Words sentences in simplified Chinese.</summary>
internal sealed class ChineseSentenceWriter : SentenceWriter
{
    protected override Language Language => Language.Chinese;

    protected override string And(string left, string right) => $"{left},且{right}";

    protected override string Or(string left, string right) => $"{left},或{right}";

    protected override string Not(string inner) => $"并非{inner}";

    protected override string Choice(string test, string then, string otherwise) => $"若{test},则{then};否则{otherwise}";

    protected override string Among(string fact, IReadOnlyList<string> names, bool negated) =>
        $"{fact}{(negated ? "不" : "")}为{Listed(names, "、", "或")}";

    protected override string Flag(string fact, bool expected) => $"{fact}为“{(expected ? "是" : "否")}”";

    protected override string Constant(bool value) => value ? "一律" : "从不";

    protected override string Ratio(NumberNode antecedent, NumberNode consequent) => $"{Number(antecedent)}与{Number(consequent)}之比";

    protected override string Share(string part, string whole) => $"{part}占{whole}的比例";

    protected override string Sum(string left, string right) => $"{left}与{right}之和";

    protected override string Difference(string left, string right) => $"{left}减去{right}的差";

    protected override string Scaled(decimal factor, string number) => $"{QuantityWriter.Number(factor)} 倍的{number}";

    protected override string Groups(string number, int size, Rounding rounding) =>
        $"{number}每 {size} 个计一个的数目({(rounding == Rounding.Up ? "不足一组的进一" : "不足一组的舍去")})";

    protected override string Yearly(string change) => $"{change}的年均值";

    protected override string Reduction(string rise, string baseline) => $"{rise}比{baseline}降低的幅度";

    protected override string Requirement(string measure, Comparator comparator, string threshold) => $"{measure}{Relation(comparator)} {threshold}";

    protected override string Trend(string now, string before, Comparator comparator) => comparator switch
    {
        Comparator.AtLeast => $"{now}不低于{before}",
        Comparator.AtMost => $"{now}不高于{before}",
        Comparator.MoreThan => $"{now}高于{before}",
        Comparator.LessThan => $"{now}低于{before}",
        _ => $"{now}等于{before}",
    };

    protected override string Parts(PartsMeasure parts)
    {
        var below = parts.Below.Count > 0 ? $",下级对象适用的 {Named([.. parts.Below.Select(part => part.Id)])}" : "";
        var vetoes = parts.Vetoes.Count > 0 ? $",以及一票否决项 {Named(parts.Vetoes)}" : "";
        var rest = parts.Floor is { } floor ? $"(其余各项至少达到其阈值的 {QuantityWriter.In(Language).Write(floor)})" : parts.Companions is null ? "" : "(其余各项须达到基本合格)";
        var inapplicable = parts.CountsInapplicable ? "(不适用的视为达标)" : "";
        return $"{Named(parts.Own)}{below}{vetoes} 中{(parts.CountsMet ? "达标" : "未达标")}的项数{inapplicable}{rest}";
    }

    protected override string Passing(string standard, string level, bool asShare) =>
        asShare ? $"符合 {standard} 的{level}占适用{level}的比例" : $"符合 {standard} 的{level}数";

    protected override string Variation(IReadOnlyList<string> standards, string level, string weight) => standards.Count == 1
        ? $"各{level} {standards[0]} 计算值的差异系数(按{weight}加权)"
        : $"各{level} {Named(standards)} 计算值的差异系数(按{weight}加权)的平均数";

    protected override string WhereUnreported(string requirement, string determined) => $"{requirement};未上报的,以{determined}为准";

    protected override string Meet(string own, string below, string vetoes) =>
        $"使未达标的各项达标:{string.Join(", ", new[] { own, below, vetoes }.Where(ids => ids.Length > 0))}";

    protected override string MeetBelow(string standard, string level) => $"使未达标的{level}符合 {standard}";

    protected override string Even(string standards, string level) => $"缩小各{level}之间的差距:{standards}";

    protected override string Either(string first, string second) => $"{first},或{second}";

    protected override string Change(string number, bool isMore, bool isCounted) =>
        (isCounted ? isMore ? "增加" : "减少" : isMore ? "提高" : "降低") + number;

    protected override string OrWhere(string requirement, string alternative) => $"{requirement};{alternative}的,亦为达标";

    public override string Relation(Comparator comparator) => comparator switch
    {
        Comparator.AtLeast => "至少为",
        Comparator.AtMost => "至多为",
        Comparator.MoreThan => "须高于",
        Comparator.LessThan => "须低于",
        _ => "须等于",
    };
}
