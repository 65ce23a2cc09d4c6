using Compliance.Evaluation;
using Compliance.Standards;

namespace Compliance.Languages;

/// <summary>Words assessments in simplified Chinese.</summary>
internal sealed class ChineseAssessmentWriter : AssessmentWriter
{
    protected override Language Language => Language.Chinese;

    protected override string Colon => ":";

    protected override string Separator => ",";

    protected override string AsOf => "评估日";

    protected override string NotReported => "未上报";

    protected override string Yes => "是";

    protected override string No => "否";

    protected override string Required => "要求";

    public override string Outcome(Assessment assessment) => assessment.Verdict switch
    {
        Verdict.Met => "达标",
        Verdict.NotMet when assessment.Kind == BreachKind.Advisory => assessment.Standard.Modality switch
        {
            Modality.Strive => "未达到力争目标(提示)",
            Modality.Principle => "不符合原则性要求(提示)",
            _ => "未达到鼓励性要求(提示)",
        },
        Verdict.NotMet when assessment.Kind == BreachKind.Component => "未达标(仅为综合判定的一项)",
        Verdict.NotMet => "未达标",
        Verdict.NotYetDue => $"未达标,但尚未到期({Due(assessment)})",
        Verdict.Indeterminate => $"无法判定,缺少:{string.Join("、", Missing(assessment))}",
        _ => assessment.Reason switch
        {
            NotApplicableReason.OutsideJurisdiction => "不适用:不在文件适用地域内",
            NotApplicableReason.NotInForce => "不适用:该日文件不在施行期内",
            NotApplicableReason.EmptyPopulation => "不适用:没有可计量的对象",
            _ => "不适用:不符合条款的适用条件",
        },
    };

    protected override string OrMore(string reported) => $"至少 {reported}";

    protected override string Word(Words word) => word switch
    {
        Words.Subject => "对象",
        Words.Requirement => "要求",
        Words.Condition => "适用条件",
        Words.Fact => "事实",
        Words.Measured => "计算值",
        Words.Verdict => "判定",
        Words.Gap => "差距",
        Words.Reading => "理解",
        _ => "出处",
    };
}
