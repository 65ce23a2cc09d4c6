using Compliance.Languages;

namespace Compliance.Exchange.Export.Xlsx;

/// <summary>The names of the sheets and the headings of their columns.</summary>
internal static class SheetWords
{
    public static BilingualText Summary { get; } = new("概要", "Summary");

    public static BilingualText Ledger { get; } = new("问题台账", "Violations");

    public static BilingualText Matrix { get; } = new("指标矩阵", "Indicators");

    public static BilingualText Clauses { get; } = new("条款摘录", "Clauses");

    public static BilingualText Faults { get; } = new("数据问题", "Data faults");

    public static BilingualText Item { get; } = new("项目", "Item");

    public static BilingualText All { get; } = new("合计", "All");

    public static BilingualText Violations { get; } = new("违规", "Violations");

    public static BilingualText Advisories { get; } = new("提示", "Advisories");

    public static BilingualText Row { get; } = new("序号", "No.");

    public static BilingualText Outcome { get; } = new("结论", "Verdict");

    public static BilingualText Level { get; } = new("层级", "Level");

    public static BilingualText Code { get; } = new("代码", "Code");

    public static BilingualText Name { get; } = new("名称", "Name");

    public static BilingualText Standard { get; } = new("标准", "Standard");

    public static BilingualText Title { get; } = new("标准名称", "Title");

    public static BilingualText Measured { get; } = new("实测", "Measured");

    public static BilingualText Required { get; } = new("要求", "Required");

    public static BilingualText Shortfall { get; } = new("差额", "Shortfall");

    public static BilingualText Cure { get; } = new("整改", "Cure");

    public static BilingualText Source { get; } = new("出处", "Source");

    public static BilingualText Responsible { get; } = new("责任单位", "Responsible");

    public static BilingualText Until { get; } = new("整改期限", "To be done by");

    public static BilingualText Done { get; } = new("整改情况", "What was done");

    public static BilingualText Document { get; } = new("文件", "Document");

    public static BilingualText Locator { get; } = new("条款位置", "Place");

    public static BilingualText Text { get; } = new("内容摘要", "Summary of the clause");

    public static BilingualText Requirement { get; } = new("要求", "Requirement");

    public static BilingualText Condition { get; } = new("适用条件", "Where");

    public static BilingualText Modality { get; } = new("约束力", "Modality");

    public static BilingualText Timing { get; } = new("时间要求", "When");

    public static BilingualText Kind { get; } = new("类别", "Kind");

    public static BilingualText Finding { get; } = new("数据疑点", "finding");

    public static BilingualText Missing { get; } = new("缺少数据", "missing");

    public static BilingualText Fact { get; } = new("事实", "Fact");

    public static BilingualText Description { get; } = new("说明", "Description");

    public static BilingualText LeftOut { get; } =
        new("工作表行数已满,其余各行未列出;CSV 或 JSON 报告列出全部。", "The sheet has no more rows, the rest is left out; the CSV and JSON reports list everything.");
}
