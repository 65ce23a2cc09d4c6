using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Languages;
using Newtonsoft.Json;

namespace Compliance.Exchange.Import;

/// <summary>The wording of what can be wrong with a mapping file.</summary>
internal static class MappingFaults
{
    public static FactFault NoUtf8(string file) => Fault(
        FactFaultKind.Unreadable,
        "映射文件不是 UTF-8 编码的文本;请另存为 UTF-8。", "The mapping is no UTF-8 text; save it as UTF-8.", new SourcePlace { File = file });

    public static FactFault NoJson(JsonException broken, SourcePlace place) => Fault(
        FactFaultKind.Unreadable, $"映射文件不是有效的 JSON:{broken.Message}", $"The mapping is no valid JSON: {broken.Message}", place);

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

    public static FactFault UnknownName(SubjectLevel level, string name, string? nearest, SourcePlace place) => Fault(
        FactFaultKind.UnknownFact,
        $"{Of(level).Zh}没有名为“{FactFault.Quote(name)}”的事实{(nearest is null ? "" : $";最接近的是“{nearest}”")};schema 命令列出可用的名称。",
        $"'{FactFault.Quote(name)}' is no fact of a {Of(level).En}{(nearest is null ? "" : $"; the nearest is '{nearest}'")}; the schema lists the names that are.",
        place);

    public static FactFault NoNumber(string name, SourcePlace place) => Fault(
        FactFaultKind.Unreadable,
        $"{name} 不是数量,不能用 \"sum\" 相加。", $"{name} is no number, so that nothing can be summed up for it.", place);

    public static FactFault SummandTwice(string heading, SourcePlace place) => Fault(
        FactFaultKind.Unreadable,
        $"列“{FactFault.Quote(heading)}”在同一个 \"sum\" 中出现两次。", $"The column '{FactFault.Quote(heading)}' stands twice in one sum.", place);

    private static FactFault Fault(FactFaultKind kind, string zh, string en, SourcePlace place) => new(kind, new BilingualText(zh, en), place);

    private static BilingualText Of(SubjectLevel level) => level switch
    {
        SubjectLevel.Province => new BilingualText("省", "province"),
        SubjectLevel.City => new BilingualText("市", "city"),
        SubjectLevel.District => new BilingualText("区县", "district"),
        SubjectLevel.School => new BilingualText("学校", "school"),
        _ => new BilingualText("校长", "principal"),
    };
}
