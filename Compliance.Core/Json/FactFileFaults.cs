using Compliance.Facts.Building;
using Compliance.Languages;

namespace Compliance.Json;

/// <summary>The wording of what can be wrong with a fact file as a file, in both languages.</summary>
internal static class FactFileFaults
{
    public static FactFault Empty(SourcePlace place) =>
        Unreadable("文件是空的;请重新导出。", "The file is empty; export it again.", place);

    public static FactFault Truncated(SourcePlace place) => Unreadable(
        "文件在 JSON 尚未结束处中断;请重新导出或复制完整的文件。",
        "The file breaks off before the JSON is complete; export or copy it again in full.",
        place);

    public static FactFault Broken(SourcePlace place) => Unreadable(
        "此处不是有效的 JSON;请检查其前后的引号、逗号和括号,JSON 不允许注释、单引号和 NaN。",
        "This is no valid JSON; check the quotes, commas and brackets around it. JSON has no comments, single quotes or NaN.",
        place);

    public static FactFault TooDeep(SourcePlace place) =>
        Unreadable("嵌套过深,不是此类文件。", "This is nested deeper than any such file is.", place);

    public static FactFault NoObject(SourcePlace place) => Unreadable(
        "数据文件应为一个 JSON 对象;schema 命令给出其格式。", "A fact file is one JSON object; the schema says which.", place);

    public static FactFault WrongVersion(object? value, SourcePlace place) => Unreadable(
        $"version 为“{FactFault.Quote(value ?? "null")}”,本程序只能读取版本 {FactFileNames.SupportedVersion}。",
        $"The version is '{FactFault.Quote(value ?? "null")}', but only version {FactFileNames.SupportedVersion} can be read.",
        place);

    public static FactFault NoDay(SourcePlace place) => Unreadable(
        "缺少 asOf;会话须知道按哪一天判定,请在文件开头写 \"asOf\": \"2025-12-31\" 这样的日期。",
        "The day asOf is missing; a session must know for which day to judge. Write a day such as \"asOf\": \"2025-12-31\" at the beginning.",
        place);

    public static FactFault NoVersion(SourcePlace place) => Unreadable(
        $"缺少 version;请在文件开头写 \"version\": {FactFileNames.SupportedVersion}。",
        $"The version is missing; write \"version\": {FactFileNames.SupportedVersion} at the beginning.",
        place);

    public static FactFault NotUtf8(SourcePlace place) => Unreadable(
        "文件不是 UTF-8 编码(可能存为 GBK 或 UTF-16);请另存为 UTF-8 后再读。",
        "The file is not in UTF-8 (it may have been saved as GBK or UTF-16); save it as UTF-8 and read it again.",
        place);

    public static FactFault LineTooLong(int bytes, SourcePlace place) => Unreadable(
        $"该行超过 {bytes} 字节;每行应为一个 JSON 对象,请检查换行。",
        $"The line is longer than {bytes} bytes; each line holds one JSON object, so check the line ends.",
        place);

    public static FactFault NoLineObject(SourcePlace place) => Unreadable(
        $"每行应为一个 JSON 对象,如 {{\"school\":{{…}}}};可用的名称:{string.Join("、", FactFileNames.OfLine)}。",
        $"Each line is one JSON object such as {{\"school\":{{…}}}}; it has one of the names {string.Join(", ", FactFileNames.OfLine)}.",
        place);

    public static FactFault LineOfSeveral(SourcePlace place) => Unreadable(
        "一行只能含一个对象;请将其拆成多行。", "A line holds one subject or attestation; write the others on lines of their own.", place);

    public static FactFault DistrictsApart(string district, SourcePlace place) => new(
        FactFaultKind.PartsDoNotFit,
        new BilingualText(
            $"区县“{FactFault.Quote(district)}”的各行没有排在一起;请先按区县排序。",
            $"The lines of the district '{FactFault.Quote(district)}' do not stand together; sort them by district."),
        place);

    public static FactFault NoNumber(string text, SourcePlace place) => Unreadable(
        $"“{FactFault.Quote(text)}”不是可读的数字;请更正。", $"'{FactFault.Quote(text)}' is no number that can be read; correct it.", place);

    public static FactFault Twice(string name, SourcePlace place) => Unreadable(
        $"{FactFault.Quote(name)} 在同一对象中出现两次;请只保留一个。",
        $"{FactFault.Quote(name)} stands twice in one object; keep one of them.",
        place);

    public static FactFault UnknownName(string name, IEnumerable<string> known, SourcePlace place)
    {
        var names = known.ToArray();
        return new FactFault(
            FactFaultKind.UnknownFact,
            new BilingualText(
                $"此处没有名为“{FactFault.Quote(name)}”的内容;可用的名称:{string.Join("、", names)}。",
                $"'{FactFault.Quote(name)}' has no meaning here; what may stand here is {string.Join(", ", names)}."),
            place);
    }

    public static FactFault Incomplete(string? standard, IEnumerable<string> missing, SourcePlace place)
    {
        var names = missing.ToArray();
        return FactFaults.BadAttestation(standard ?? "", $"缺少 {string.Join("、", names)}", $"it lacks {string.Join(", ", names)}", place);
    }

    private static FactFault Unreadable(string zh, string en, SourcePlace place) =>
        new(FactFaultKind.Unreadable, new BilingualText(zh, en), place);
}
