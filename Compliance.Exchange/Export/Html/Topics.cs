using Compliance.Languages;

namespace Compliance.Exchange.Export.Html;

/// <summary>The topics of the registers in words.</summary>
internal static class Topics
{
    /// <summary>The words of a topic; one that a register of somebody else brings is shown as it is.</summary>
    public static BilingualText Of(string topic) => topic switch
    {
        "after-school" => new("课后服务", "after-school care"),
        "arts" => new("美育", "arts"),
        "community" => new("社区教育", "community education"),
        "compulsory" => new("义务教育", "compulsory education"),
        "cooperation" => new("交流合作", "cooperation"),
        "digital" => new("教育数字化", "digital"),
        "evaluation" => new("督导评价", "evaluation"),
        "family-school" => new("家校共育", "family and school"),
        "finance" => new("经费保障", "finance"),
        "food-safety" => new("食品安全", "food safety"),
        "health" => new("卫生健康", "health"),
        "higher-education" => new("高等教育", "higher education"),
        "homework-and-exams" => new("作业考试", "homework and exams"),
        "labour" => new("劳动教育", "labour education"),
        "legal" => new("依法治教", "legal"),
        "moral-education" => new("德育", "moral education"),
        "off-campus-training" => new("校外培训", "off-campus training"),
        "party-building" => new("党的建设", "party building"),
        "physical-education" => new("体育", "physical education"),
        "preschool" => new("学前教育", "preschool"),
        "principals" => new("校长", "principals"),
        "private-education" => new("民办教育", "private education"),
        "reform-pilots" => new("改革试点", "reform pilots"),
        "safety" => new("校园安全", "safety"),
        "senior-secondary" => new("普通高中", "senior secondary"),
        "special-education" => new("特殊教育", "special education"),
        "staffing" => new("教职工编制", "staffing"),
        "teachers" => new("教师队伍", "teachers"),
        "vocational" => new("职业教育", "vocational"),
        "other" => new("其他", "other"),
        _ => new(topic, topic),
    };
}
