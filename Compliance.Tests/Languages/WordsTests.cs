using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Languages;
using Compliance.Standards;
using Compliance.Standards.Reading;
using Compliance.Tests.Standards;
using NUnit.Framework;
using static Compliance.Tests.Standards.DefiningStandards;

namespace Compliance.Tests.Languages;

/// <summary>The words for what enumerations name.</summary>
[TestFixture]
internal sealed class WordsTests
{
    private static readonly DateOnly DueDay = new(2025, 12, 31);

    [TestCase(SubjectLevel.Province, "省", "province")]
    [TestCase(SubjectLevel.City, "市", "city")]
    [TestCase(SubjectLevel.District, "区县", "district")]
    [TestCase(SubjectLevel.School, "学校", "school")]
    [TestCase(SubjectLevel.Institution, "机构", "institution")]
    [TestCase(SubjectLevel.Principal, "校长", "principal")]
    [TestCase(SubjectLevel.Teacher, "教师", "teacher")]
    public void Every_level_has_a_name(SubjectLevel level, string zh, string en) =>
        Assert.That(Levels.Of(level), Is.EqualTo(new BilingualText(zh, en)));

    [TestCase(Modality.Mandatory, "强制", "mandatory")]
    [TestCase(Modality.Target, "目标", "target")]
    [TestCase(Modality.Strive, "力争", "strive for")]
    [TestCase(Modality.Principle, "原则上", "in principle")]
    [TestCase(Modality.Encouraged, "鼓励", "encouraged")]
    public void Every_modality_has_a_name(Modality modality, string zh, string en) =>
        Assert.That(ModalityWords.Of(modality), Is.EqualTo(new BilingualText(zh, en)));

    [Test]
    public void No_level_and_no_modality_is_forgotten()
    {
        Assert.That(Enum.GetValues<SubjectLevel>().Select(Levels.Of), Is.Unique);
        Assert.That(Enum.GetValues<Modality>().Select(ModalityWords.Of), Is.Unique);
    }

    [TestCase(Outcome.Met, "达标", "met")]
    [TestCase(Outcome.NotMet, "未达标", "not met")]
    [TestCase(Outcome.OutsideCondition, "不适用:不符合条款的适用条件", "not applicable: the condition of the clause is not fulfilled")]
    [TestCase(Outcome.EmptyPopulation, "不适用:没有可计量的对象", "not applicable: there is nothing to measure")]
    [TestCase(Outcome.OutsideJurisdiction, "不适用:不在文件适用地域内", "not applicable: outside the area of the document")]
    [TestCase(Outcome.Indeterminate, "无法判定,缺少:在校生", "undecided, missing: enrolled students")]
    public void Every_outcome_is_told(Outcome outcome, string zh, string en) => AssertTold(Assess(outcome, DueDay, "target"), zh, en);

    [Test]
    public void What_is_not_due_yet_is_told_with_the_day() =>
        AssertTold(Assess(Outcome.NotMet, DueDay.AddDays(-1), "target"), "未达标,但尚未到期(2025-12-31)", "not met, but not due before 2025-12-31");

    [Test]
    public void What_is_not_in_force_is_told() => AssertTold(
        Assess(Outcome.NotMet, new DateOnly(2023, 4, 3), "target"), "不适用:该日文件不在施行期内", "not applicable: the document was not in force on that day");

    [TestCase("strive", "未达到力争目标(提示)", "not met (advisory: only striven for)")]
    [TestCase("principle", "不符合原则性要求(提示)", "not met (advisory: holds in principle)")]
    [TestCase("encouraged", "未达到鼓励性要求(提示)", "not met (advisory: only encouraged)")]
    public void What_does_not_bind_is_told_to_be_advisory_and_why(string modality, string zh, string en) =>
        AssertTold(Assess(Outcome.NotMet, DueDay, modality), zh, en);

    [Test]
    public void Every_verdict_and_every_reason_is_told_above()
    {
        var told = Enum.GetValues<Outcome>().Select(outcome => Assess(outcome, DueDay, "target"))
            .Append(Assess(Outcome.NotMet, DueDay.AddDays(-1), "target")).Append(Assess(Outcome.Met, new DateOnly(2023, 4, 3), "target")).ToList();

        Assert.That(told.Select(assessment => assessment.Verdict).Distinct(), Is.EquivalentTo(Enum.GetValues<Verdict>()));
        Assert.That(told.Select(assessment => assessment.Reason).OfType<NotApplicableReason>(), Is.EquivalentTo(Enum.GetValues<NotApplicableReason>()));
    }

    [Test]
    public void A_text_is_in_the_language_asked_for_and_in_both_when_printed()
    {
        var text = new BilingualText("学校", "school");

        Assert.That((text.In(Language.Chinese), text.In(Language.English), text.ToString()), Is.EqualTo(("学校", "school", "学校 / school")));
        Assert.That((Language.Chinese.Tag, Language.English.ToString()), Is.EqualTo(("zh-Hans", "en")));
    }

    private static void AssertTold(Assessment assessment, string zh, string en) =>
        Assert.That((assessment.OutcomeIn(Language.Chinese), assessment.OutcomeIn(Language.English)), Is.EqualTo((zh, en)));

    private static Assessment Assess(Outcome outcome, DateOnly asOf, string modality)
    {
        var register = SampleRegister.Of(SampleRegister.Measured("T-1").With("modality", modality).With("due", "2025-12-31"));
        var every = modality switch
        {
            "strive" or "principle" => Compliance.Standards.Sentences.Every<School>.Should(s => s.Students).BeAtMost(2000),
            "encouraged" => Compliance.Standards.Sentences.Every<School>.May(s => s.Students).BeAtMost(2000),
            _ => AtMost2000Students,
        };
        return new Assessment(Pack(register, new Measuring<School>("T-1", every.ByEndOf(2025))).Standards[0], new School { Code = "S" }, outcome, asOf);
    }
}
