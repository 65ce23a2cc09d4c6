using Compliance.Evaluation;

namespace Compliance.Languages;

/// <summary>Words assessments in simplified Chinese.</summary>
internal sealed class ChineseAssessmentWriter : AssessmentWriter
{
    protected override Language Language => Language.Chinese;

    protected override string Colon => ":";

    protected override string Separator => ",";

    protected override string NotReported => "未上报";

    protected override string AtLeast => "要求至少";

    protected override string AtMost => "要求至多";

    public override string Outcome(Assessment assessment) => assessment.Verdict switch
    {
        Verdict.Met => "达标",
        Verdict.NotMet when assessment.Kind == BreachKind.Advisory => "未达到倡导性要求(提示)",
        Verdict.NotMet => "未达标",
        Verdict.NotYetDue => $"未达标,但尚未到期({Due(assessment)})",
        Verdict.Indeterminate => $"无法判定,缺少:{string.Join("、", assessment.Missing)}",
        _ => assessment.Reason switch
        {
            NotApplicableReason.OutsideJurisdiction => "不适用:不在文件适用地域内",
            NotApplicableReason.NotInForce => "不适用:该日文件不在施行期内",
            NotApplicableReason.EmptyPopulation => "不适用:没有可计量的对象",
            _ => "不适用:不符合条款的适用条件",
        },
    };

    protected override string Measured(string measure, string value) => $"{measure} {value}";

    protected override string Word(Words word) => word switch
    {
        Words.Requirement => "要求",
        Words.Condition => "适用条件",
        Words.Fact => "事实",
        Words.Measured => "计算值",
        Words.Verdict => "判定",
        Words.Cure => "整改",
        Words.Reading => "理解",
        _ => "出处",
    };
}
