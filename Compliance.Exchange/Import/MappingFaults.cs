using Compliance.Facts.Building;
using Compliance.Languages;

namespace Compliance.Exchange.Import;

/// <summary>The wording of what can be wrong with a mapping file.</summary>
internal static class MappingFaults
{
    public static FactFault Missing(string property, SourcePlace place) => Fault(
        FactFaultKind.Unreadable, $"缺少 \"{property}\"。", $"\"{property}\" is missing.", place);

    public static FactFault UnknownProperty(string property, IEnumerable<string> known, SourcePlace place)
    {
        var names = string.Join(", ", known);
        return Fault(
            FactFaultKind.Unreadable,
            $"没有名为“{FactFault.Quote(property)}”的属性;可用的有:{names}。",
            $"There is no property '{FactFault.Quote(property)}' here; there may be {names}.",
            place);
    }

    public static FactFault Expected(string zh, string en, SourcePlace place) => Fault(FactFaultKind.Unreadable, $"此处应为{zh}。", $"Here must stand {en}.", place);

    public static FactFault UnknownName(string name, string? nearest, SourcePlace place) => Fault(
        FactFaultKind.UnknownFact,
        $"此类对象没有名为“{FactFault.Quote(name)}”的事实{(nearest is null ? "" : $";最接近的是“{nearest}”")};schema 命令列出可用的名称。",
        $"'{FactFault.Quote(name)}' is no fact of such a subject{(nearest is null ? "" : $"; the nearest is '{nearest}'")}; the schema lists the names that are.",
        place);

    public static FactFault NoNumber(string name, SourcePlace place) => Fault(
        FactFaultKind.Unreadable,
        $"{name} 不是数量,不能用 \"sum\" 相加。", $"{name} is no number, so that nothing can be summed up for it.", place);

    public static FactFault NoFactor(string name, SourcePlace place) => Fault(
        FactFaultKind.Unreadable,
        $"{name} 不是数量,不能用 \"times\" 换算。", $"{name} is no number, so that nothing can be multiplied for it.", place);

    public static FactFault SummandTwice(string heading, SourcePlace place) => Fault(
        FactFaultKind.Unreadable,
        $"列“{FactFault.Quote(heading)}”在同一个 \"sum\" 中出现两次。", $"The column '{FactFault.Quote(heading)}' stands twice in one sum.", place);

    private static FactFault Fault(FactFaultKind kind, string zh, string en, SourcePlace place) => new(kind, new BilingualText(zh, en), place);
}
