using Compliance.Languages;

namespace Compliance.Exchange.Export.Markdown;

/// <summary>The headings of Markdown reports.</summary>
internal static class MarkdownWords
{
    public static BilingualText Title { get; } = new("合规核查报告", "Compliance report");

    public static BilingualText Data { get; } = new("数据", "Data");

    public static BilingualText Level { get; } = new("层级", "Level");

    public static BilingualText All { get; } = new("合计", "All");

    public static BilingualText Violations { get; } = new("违规", "Violations");

    public static BilingualText Advisories { get; } = new("提示", "Advisories");

    public static BilingualText Shortfalls { get; } = new("差距最大的违规", "The largest shortfalls");

    public static BilingualText Findings { get; } = new("数据疑点", "Findings in the data");

    public static BilingualText Finding { get; } = new("疑点", "Finding");

    public static BilingualText Sources { get; } = new("出处", "Sources");

    public static BilingualText Subject { get; } = new("对象", "Subject");

    public static BilingualText Subjects { get; } = new("对象数", "Subjects");

    public static BilingualText Standard { get; } = new("标准", "Standard");

    public static BilingualText Measured { get; } = new("实测", "Measured");

    public static BilingualText Required { get; } = new("要求", "Required");

    public static BilingualText Cure { get; } = new("整改", "Cure");

    public static BilingualText Source { get; } = new("出处", "Source");

    public static BilingualText Missing { get; } = new("缺少", "Missing");

    public static BilingualText Examples { get; } = new("例如", "Such as");

    public static BilingualText Code { get; } = new("代号", "Code");

    public static BilingualText Document { get; } = new("文件", "Document");

    public static BilingualText Standing { get; } = new("性质", "Standing");

    public static BilingualText LeftOut(int many) => new(
        $"篇幅所限,另有 {many} 项未列出;CSV、XLSX 或 JSON 报告列出全部。", $"There is no room for {many} more; the CSV, XLSX and JSON reports list them all.");
}
