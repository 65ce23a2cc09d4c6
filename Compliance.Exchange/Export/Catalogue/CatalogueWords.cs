using Compliance.Languages;
using Compliance.Standards;

namespace Compliance.Exchange.Export.Catalogue;

/// <summary>The words of the catalogue in both languages.</summary>
internal static class CatalogueWords
{
    public static BilingualText Catalogue { get; } = new("标准目录", "Catalogue of standards");

    public static BilingualText Coverage { get; } = new("条款覆盖情况", "Coverage of the clauses");

    public static BilingualText Requirement { get; } = new("要求", "Requirement");

    public static BilingualText Condition { get; } = new("适用条件", "Where");

    public static BilingualText Subject { get; } = new("对象", "Judged on");

    public static BilingualText Below { get; } = new("下级参考值", "Indicative below");

    public static BilingualText Facts { get; } = new("所需事实", "Facts");

    public static BilingualText RestsOn { get; } = new("依据的标准", "Rests on");

    public static BilingualText Timing { get; } = new("时间要求", "When");

    public static BilingualText Modality { get; } = new("约束力", "Modality");

    public static BilingualText Cure { get; } = new("如何达标", "How to fix");

    public static BilingualText Reading { get; } = new("理解", "Reading");

    public static BilingualText Judgement { get; } = new("判定方式", "Judged by");

    public static BilingualText WhyNot { get; } = new("不可编码的理由", "Why it can not be judged");

    public static BilingualText Draft { get; } = new("本文件为征求意见稿,不是已发布的规定。", "This document is a draft for comment, not adopted law.");

    public static BilingualText Measured { get; } = new("数据计量", "a number");

    public static BilingualText Attested { get; } = new("证明(附依据、日期和签署人)", "an attestation with evidence, day and signer");

    public static BilingualText NotCodable { get; } = new("不可编码", "nothing: not codable");

    public static BilingualText AttestPresent { get; } = new("由相关人员证明所述要求已经落实。", "Have it attested that what the clause asks for is in place.");

    public static BilingualText AttestAbsent { get; } = new("由相关人员证明所述禁止事项没有发生。", "Have it attested that what the clause forbids does not occur.");

    public static BilingualText Of(Timing timing) => timing switch
    {
        { Year: { } year, Due: not null } => new($"{year}年内完成,年底到期", $"in the course of {year}, due at its end"),
        { Year: { } year } => new($"限于{year}年", $"confined to {year}"),
        { Due: { } due } => new($"至迟 {due:yyyy-MM-dd}", $"by {due:yyyy-MM-dd}"),
        _ => timing.Recurs switch
        {
            Recurrence.SchoolYear => new("每学年", "every school year"),
            Recurrence.Year => new("每年", "every year"),
            Recurrence.Semester => new("每学期", "every semester"),
            Recurrence.Week => new("每周", "every week"),
            Recurrence.SchoolDay => new("每个教学日", "every school day"),
            Recurrence.Holiday => new("每个寒暑假", "every holiday"),
            _ => new("长期有效", "at all times"),
        },
    };
}
