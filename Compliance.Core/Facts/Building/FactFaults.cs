using System.Globalization;
using Compliance.Facts.Describing;
using Compliance.Languages;
using static Compliance.Facts.Building.FactFault;

namespace Compliance.Facts.Building;

/// <summary>The wording of every fault in both languages.</summary>
internal static class FactFaults
{
    public static FactFault UnknownFact(SubjectLevel level, string name, SourcePlace? place) => new(
        FactFaultKind.UnknownFact,
        new BilingualText(
            $"{Levels.Of(level).Zh}没有名为“{Quote(name)}”的事实;schema 命令列出可用的名称。",
            $"'{Quote(name)}' is no fact of a {Levels.Of(level).En}; the schema lists the names that are."),
        place);

    public static FactFault BadValue(Fact fact, object value, SourcePlace? place)
    {
        var (zh, en) = Expected(fact);
        return BadValue(fact.Name, value, zh, en, place);
    }

    public static FactFault BadValue(string name, object value, string expectedZh, string expectedEn, SourcePlace? place) => new(
        FactFaultKind.BadValue,
        new BilingualText(
            $"{name} 的值“{Quote(value)}”无效:应为{expectedZh}。",
            $"{name} is '{Quote(value)}', but must be {expectedEn}."),
        place)
    {
        Facts = [name],
    };

    public static FactFault Negative(string name, object value, SourcePlace? place) => new(
        FactFaultKind.Negative,
        new BilingualText($"{name} 为负数({Quote(value)});未上报的值请留空。", $"{name} is negative ({Quote(value)}); leave it out when it was not reported."),
        place)
    {
        Facts = [name],
    };

    public static FactFault TooLarge(string name, object value, decimal limit, SourcePlace? place) => new(
        FactFaultKind.TooLarge,
        new BilingualText(
            string.Create(CultureInfo.InvariantCulture, $"{name} 的值 {Quote(value)} 大得不可信(上限 {limit:N0});请核对该数字。"),
            string.Create(CultureInfo.InvariantCulture, $"{name} is {Quote(value)}, too large to be true (limit {limit:N0}); check the number.")),
        place)
    {
        Facts = [name],
    };

    public static FactFault MissingCode(SubjectLevel level, SourcePlace? place) => new(
        FactFaultKind.BadCode,
        new BilingualText($"{Levels.Of(level).Zh}缺少代码 code。", $"A {Levels.Of(level).En} has no code."),
        place);

    public static FactFault BadAreaCode(SubjectLevel level, string code, SourcePlace? place) => new(
        FactFaultKind.BadCode,
        new BilingualText(
            $"“{Quote(code)}”不是{Levels.Of(level).Zh}的 GB/T 2260 六位代码。",
            $"'{Quote(code)}' is no six-digit GB/T 2260 code of a {Levels.Of(level).En}."),
        place);

    public static FactFault MissingArea(string code, SourcePlace? place) => new(
        FactFaultKind.MissingParent,
        new BilingualText(
            $"机构“{Quote(code)}”未注明所在地区;请在 {SubjectKeys.Area} 填写其 GB/T 2260 六位代码。",
            $"The institution '{Quote(code)}' names no area; fill in its six-digit GB/T 2260 code as {SubjectKeys.Area}."),
        place);

    public static FactFault BadAreaOf(string code, string area, SourcePlace? place) => new(
        FactFaultKind.BadCode,
        new BilingualText(
            $"机构“{Quote(code)}”的所在地区“{Quote(area)}”不是 GB/T 2260 六位代码。",
            $"The institution '{Quote(code)}' lies in '{Quote(area)}', which is no six-digit GB/T 2260 code."),
        place)
    {
        Facts = [SubjectKeys.Area],
    };

    public static FactFault DuplicateCode(SubjectLevel level, string code, SourcePlace? place, SourcePlace? first) => new(
        FactFaultKind.DuplicateCode,
        new BilingualText(
            $"{Levels.Of(level).Zh}代码“{Quote(code)}”重复{(first is null ? "" : $"(首次出现于 {first})")};每个代码只能出现一次。",
            $"The {Levels.Of(level).En} code '{Quote(code)}' appears twice{(first is null ? "" : $" (first at {first})")}; each code may stand once."),
        place);

    public static FactFault UnknownSubject(SubjectLevel level, string code) => new(
        FactFaultKind.UnknownSubject,
        new BilingualText(
            $"没有代码为“{Quote(code)}”的{Levels.Of(level).Zh};请先添加。",
            $"There is no {Levels.Of(level).En} '{Quote(code)}'; add it first."),
        null);

    public static FactFault MissingParent(SubjectLevel level, string code, SubjectLevel parent, string key, SourcePlace? place) => new(
        FactFaultKind.MissingParent,
        new BilingualText(
            $"{Levels.Of(level).Zh}“{Quote(code)}”未注明所属{Levels.Of(parent).Zh};请填写 {key}。",
            $"The {Levels.Of(level).En} '{Quote(code)}' names no {Levels.Of(parent).En}; fill in {key}."),
        place);

    public static FactFault UnknownParent(SubjectLevel level, string code, SubjectLevel parent, string parentCode, SourcePlace? place) => new(
        FactFaultKind.UnknownParent,
        new BilingualText(
            $"{Levels.Of(level).Zh}“{Quote(code)}”所属的{Levels.Of(parent).Zh}“{Quote(parentCode)}”不在数据中;请补上或更正代码。",
            $"The {Levels.Of(level).En} '{Quote(code)}' belongs to the {Levels.Of(parent).En} '{Quote(parentCode)}', which the data do not hold; add it or correct the code."),
        place)
    {
        Facts = [level == SubjectLevel.School ? SubjectKeys.District : SubjectKeys.School],
    };

    public static FactFault PartExceedsWhole(Subject subject, Fact part, object partValue, Fact whole, object wholeValue, SourcePlace? place) => new(
        FactFaultKind.PartExceedsWhole,
        new BilingualText(
            $"{Levels.Of(subject.Level).Zh}“{Quote(subject.Code)}”:{part.Name}({Quote(partValue)})大于其总体 {whole.Name}({Quote(wholeValue)})。",
            $"The {Levels.Of(subject.Level).En} '{Quote(subject.Code)}' has {part.Name} {Quote(partValue)}, more than the whole it is part of, {whole.Name} {Quote(wholeValue)}."),
        place)
    {
        Facts = [part.Name, whole.Name],
    };

    public static FactFault NotTheYearBefore(string given, string year) => new(
        FactFaultKind.NotTheYearBefore,
        new BilingualText(
            $"上一年的数据属于 {given},而本年数据属于 {year};请给出紧接其前一年的数据。",
            $"The facts given for the year before are of {given}, but the facts at hand are of {year}; give those of the year right before it."),
        null);

    public static FactFault PartsOfDifferentYears(string part, string before) => new(
        FactFaultKind.PartsDoNotFit,
        new BilingualText(
            $"各部分的学年、年份或假定的行政区划不一致({part} 与 {before});请只合并同一年的数据。",
            $"The parts differ in their year or in the jurisdiction assumed ({part} and {before}); put only facts of one year together."),
        null);

    public static FactFault BadAttestation(string standard, string zh, string en, SourcePlace? place) => new(
        FactFaultKind.BadAttestation,
        new BilingualText($"对“{Quote(standard)}”的佐证无效:{zh}。", $"The attestation for '{Quote(standard)}' does not stand: {en}."),
        place);

    public static FactFault UnknownAttested(Attestation attestation, SourcePlace? place)
    {
        var (level, code) = (Levels.Of(attestation.Level), Quote(attestation.SubjectCode));
        return BadAttestation(
            attestation.Standard, $"数据中没有代码为“{code}”的{level.Zh};请补上或更正代码", $"the data hold no {level.En} '{code}'; add it or correct the code", place);
    }

    private static (string Zh, string En) Expected(Fact fact) => fact.Kind switch
    {
        FactKind.Count => ("不带小数的数字(半角)", "a whole number in ASCII digits"),
        FactKind.Posts => ("岗位数,最多三位小数", "a number of posts with at most three decimals"),
        FactKind.Years => ("年数,最多三位小数", "a number of years with at most three decimals"),
        FactKind.Percent => ("百分数,最多十二位小数,如 52.3", "a percentage with at most twelve decimals, such as 52.3"),
        FactKind.PercentagePoints => ("百分点数,最多十二位小数,如 0.27", "a number of percentage points with at most twelve decimals, such as 0.27"),
        FactKind.Money => ("以元为单位的金额,最多四位小数", "an amount in yuan with at most four decimals"),
        FactKind.SquareMetres => ("以平方米为单位的面积,最多三位小数", "an area in square metres with at most three decimals"),
        FactKind.Flag => ("true 或 false", "true or false"),
        _ => (string.Join("、", fact.Choices.Select(choice => choice.Name)), "one of " + string.Join(", ", fact.Choices.Select(choice => choice.Name))),
    };
}
