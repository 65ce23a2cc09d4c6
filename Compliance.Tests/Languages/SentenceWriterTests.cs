using Compliance.Facts;
using Compliance.Facts.Describing;
using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Standards.Reading;
using Compliance.Standards.Sentences;
using Compliance.Tests.Standards.Reading;
using NUnit.Framework;

namespace Compliance.Tests.Languages;

[TestFixture]
public sealed class SentenceWriterTests
{
    private static readonly ConditionNode Rural = Read.Condition<School>(s => s.Locality == Locality.Rural);
    private static readonly ConditionNode Large = Read.Condition<School>(s => s.Students >= 1200);
    private static readonly ConditionNode Small = Read.Condition<School>(s => s.Students < 100);
    private static readonly ConditionNode Rotated = Read.Condition<Principal>(p => p.Rotated == true);

    private static readonly Term<School> Weighted = new(new BilingualText("折合学生数", "weighted pupils"), s => s.Students);

    private static readonly Indicator<School> Then = new("t.then", new("起点率", "rate then"), QuantityUnit.Percent);
    private static readonly Indicator<School> Now = new("t.now", new("现率", "rate now"), QuantityUnit.Percent);
    private static readonly Indicator<School> Between = new("t.between", new("间隔年数", "years between"), QuantityUnit.Years);
    private static readonly Indicator<School> Baseline = new("t.baseline", new("基准年增幅", "baseline rise"), QuantityUnit.PercentagePoints);

    private static IEnumerable<TestCaseData> Conditions()
    {
        yield return Worded(Large, "在校生 ≥ 1200", "enrolled students ≥ 1200");
        yield return Worded(Rural, "城乡分类为乡村", "locality is rural");
        yield return Worded(new NotCondition(Rural), "城乡分类不为乡村", "locality is not rural");
        yield return Worded(
            Read.Condition<School>(s => s.Locality.IsOneOf(Locality.Urban, Locality.Town)), "城乡分类为城区或镇区", "locality is urban or town");
        yield return Worded(
            Read.Condition<School>(s => !s.Locality.IsOneOf(Locality.Urban, Locality.Town)), "城乡分类不为城区或镇区", "locality is not urban or town");
        yield return Worded(
            Read.Condition<School>(s => s.Stage.IsOneOf(SchoolStage.Primary, SchoolStage.Junior, SchoolStage.Senior)),
            "办学类型为小学、初级中学或高级中学", "school stage is primary school, junior secondary school or senior secondary school");
        yield return Worded(Rotated, "是否已交流轮岗为“是”", "rotated: yes");
        yield return Worded(Read.Condition<Principal>(p => p.Rotated == false), "是否已交流轮岗为“否”", "rotated: no");
        yield return Worded(new NotCondition(Large), "并非在校生 ≥ 1200", "not enrolled students ≥ 1200");
        yield return Worded(new AndCondition(Rural, Large), "城乡分类为乡村,且在校生 ≥ 1200", "locality is rural and enrolled students ≥ 1200");
        yield return Worded(new OrCondition(Rural, Large), "城乡分类为乡村,或在校生 ≥ 1200", "locality is rural or enrolled students ≥ 1200");
        yield return Worded(
            new AndCondition(Rural, new OrCondition(Large, Small)), "城乡分类为乡村,且(在校生 ≥ 1200,或在校生 < 100)",
            "locality is rural and (enrolled students ≥ 1200 or enrolled students < 100)");
        yield return Worded(
            new NotCondition(new OrCondition(Large, Small)), "并非(在校生 ≥ 1200,或在校生 < 100)", "not (enrolled students ≥ 1200 or enrolled students < 100)");
        yield return Worded(
            new ChoiceCondition(Rural, Large, Small), "若城乡分类为乡村,则在校生 ≥ 1200;否则在校生 < 100",
            "if locality is rural then enrolled students ≥ 1200, otherwise enrolled students < 100");
        yield return Worded(new ConstantCondition(true), "一律", "always");
        yield return Worded(new ConstantCondition(false), "从不", "never");
        yield return Worded(
            Read.Condition<School>(s => s.PrimaryStudents + s.JuniorStudents > s.Classes), "小学在校生与初中在校生之和 > 班级",
            "primary pupils plus junior secondary students > classes");
    }

    private static IEnumerable<TestCaseData> Requirements()
    {
        yield return Worded(Every<School>.Must(s => s.Students - s.Classes).BeAtLeast(0), "在校生不低于班级", "enrolled students: not below classes");
        yield return Worded(Every<School>.Must(s => s.Students - s.Classes).BeMoreThan(0), "在校生高于班级", "enrolled students: above classes");
        yield return Worded(
            Every<School>.Must(s => s.Students - s.Classes).BeLessThan(5), "在校生减去班级的差须低于 5", "enrolled students minus classes: less than 5");
        yield return Worded(
            Every<School>.Must(s => s.LargeClasses.ShareOf(s.CompulsoryClasses)).BeExactly(0.Percent()),
            "56人及以上的义务教育班级占义务教育班级的比例须等于 0%",
            "compulsory-education classes of 56 pupils or more as a share of compulsory-education classes: exactly 0%");
        yield return Worded(
            Every<School>.Must(s => s.LargeClasses.ShareOf(s.Classes) - s.CompulsoryClasses.ShareOf(s.Students)).BeMoreThan(0m.PercentagePoints())
                .OrWhere(s => s.LargeClasses == s.Classes),
            "56人及以上的义务教育班级占班级的比例高于义务教育班级占在校生的比例;56人及以上的义务教育班级 = 班级的,亦为达标",
            "compulsory-education classes of 56 pupils or more as a share of classes: above compulsory-education classes as a share of enrolled students; "
            + "also met where compulsory-education classes of 56 pupils or more = classes");
        yield return Worded(
            Every<School>.Must(s => (s.PercentageOf(Then) - s.PercentageOf(Now)).PerYear(s.YearsOf(Between))).BeAtLeast(0.5m.PercentagePoints()),
            "起点率减去现率的差的年均值至少为 0.5个百分点", "rate then minus rate now, on average per year: at least 0.5 percentage points");
        yield return Worded(
            Every<School>.Must(s => (s.PercentageOf(Now) - s.PercentageOf(Then)).PerYear(s.YearsOf(Between)).ReductionFrom(s.PointsOf(Baseline)))
                .BeAtLeast(80.Percent()),
            "现率减去起点率的差的年均值比基准年增幅降低的幅度至少为 80%",
            "reduction of (rate now minus rate then, on average per year) from baseline rise: at least 80%");
        yield return Worded(Every<School>.Must(s => 1.1m * (Count?)s.Classes).BeAtMost(5), "1.1 倍的班级至多为 5", "1.1 times classes: at most 5");
        yield return Worded(
            Every<School>.Must(s => s.Stage == SchoolStage.Primary ? s.Classes : 0).BeAtMost(5),
            "若办学类型为小学,则班级;否则0至多为 5", "if school stage is primary school then classes, otherwise 0: at most 5");
        yield return Worded(
            Every<School>.Must(s => s.Classes.InGroupsOf(12, Rounding.Up)).BeAtMost(5),
            "班级每 12 个计一个的数目(不足一组的进一)至多为 5", "one for every 12 classes (a part counts as one): at most 5");
        yield return Worded(
            Every<School>.Must(s => s.Staff.Per(Weighted.Of(s))).BeAtLeast(4.2m.To(100)),
            "教职工与折合学生数之比至少为 4.2:100", "staff members per one of weighted pupils: at least 4.2:100");
        yield return Worded(
            Every<School>.Must(Parts.Met("A", "B").TheRestAtLeast(85.Percent())).BeAtLeast(1),
            "A, B 中达标的项数(其余各项至少达到其阈值的 85%)至少为 1", "how many of A, B are met (the rest at least at 85% of their thresholds): at least 1");
        yield return Worded(
            Every<School>.Must(Parts.Met("A", "B").CountingWhatDoesNotApply().TheRestAtBasicGrade(("B", "B-b")).Vetoes("V")).BeAtLeast(1),
            "A, B,以及一票否决项 V 中达标的项数(不适用的视为达标)(其余各项须达到基本合格)至少为 1",
            "how many of A, B, and of the vetoes V are met or do not apply (the rest at least at their basic grade): at least 1");
        yield return Worded(
            Every<School>.Must(Parts.NotMet("A").Below<Teacher>("B").Vetoes("V")).BeExactly(0),
            "A,下级对象适用的 B,以及一票否决项 V 中未达标的项数须等于 0",
            "how many of A, of what units below answer to B, and of the vetoes V are not met: exactly 0");
        yield return Worded(
            Every<School>.Must(Below<Principal>.ShareMeeting("P")).BeAtLeast(90.Percent()),
            "符合 P 的校长占适用校长的比例至少为 90%", "units (principal) that meet P, as a share of those that answer to it: at least 90%");
        yield return Worded(
            Every<School>.Must(s => s.Classes).WhereUnreported(Below<Principal>.NumberMeeting("P")).BeAtLeast(5),
            "班级至少为 5;未上报的,以符合 P 的校长数为准", "classes: at least 5; where that was not reported, units (principal) that meet P");
        yield return Worded(
            Every<School>.Must(Below<School>.Variation("P", s => s.Students)).BeAtMost(0.50m.Coefficient()),
            "各学校 P 计算值的差异系数(按在校生加权)至多为 0.5",
            "coefficient of variation between units (school) of the value of P, weighted by enrolled students: at most 0.5");
        yield return Worded(
            Every<School>.Must(Below<School>.MeanVariation(["P", "Q"], s => s.Students)).BeAtMost(0.65m.Coefficient()),
            "各学校 P, Q 计算值的差异系数(按在校生加权)的平均数至多为 0.65",
            "mean of the coefficients of variation between units (school) of the values of P, Q, weighted by enrolled students: at most 0.65");
        yield return Worded(Every<School>.Must(s => s.Students).BeAtMost(2000), "在校生至多为 2000", "enrolled students: at most 2000");
        yield return Worded(
            Every<School>.Must(s => s.FullTimeMentalHealthTeachers + s.PartTimeMentalHealthTeachers).BeAtLeast(1),
            "专职心理健康教师与兼职心理健康教师之和至少为 1", "full-time mental-health teachers plus part-time mental-health teachers: at least 1");
        yield return Worded(
            Every<School>.Must(s => s.Students.Per(s.FullTimeMentalHealthTeachers)).BeAtMost(1000.To(1)),
            "在校生与专职心理健康教师之比至多为 1000:1", "enrolled students per full-time mental-health teacher: at most 1000:1");
        yield return Worded(
            Every<School>.Must(s => s.Students.Per(s.Staff + s.HealthCareTeachers)).BeAtMost(13.5m.To(1)),
            "在校生与教职工与卫生保健教师之和之比至多为 13.5:1", "enrolled students per one of staff members plus health-care teachers: at most 13.5:1");
        yield return Worded(
            Every<School>.Must(s => s.LargeClasses.ShareOf(s.CompulsoryClasses)).BeAtMost(5.Percent()),
            "56人及以上的义务教育班级占义务教育班级的比例至多为 5%",
            "compulsory-education classes of 56 pupils or more as a share of compulsory-education classes: at most 5%");
    }

    [TestCaseSource(nameof(Conditions))]
    public void A_condition_has_words_in_both_languages(object condition, string zh, string en)
    {
        Assert.That(SentenceWriter.In(Language.Chinese).Condition((ConditionNode)condition), Is.EqualTo(zh));
        Assert.That(SentenceWriter.In(Language.English).Condition((ConditionNode)condition), Is.EqualTo(en));
    }

    [TestCaseSource(nameof(Requirements))]
    public void A_requirement_has_words_in_both_languages(Sentence<School> sentence, string zh, string en)
    {
        Assert.That(SentenceWriter.In(Language.Chinese).Requirement(Read.Sentence(sentence)), Is.EqualTo(zh));
        Assert.That(SentenceWriter.In(Language.English).Requirement(Read.Sentence(sentence)), Is.EqualTo(en));
    }

    [Test]
    public void Years_of_service_are_worded()
    {
        var sentence = Read.Sentence(Every<Principal>.Must(p => p.ConsecutiveYearsInPost).BeAtMost(12.Years()));

        Assert.That(SentenceWriter.In(Language.Chinese).Requirement(sentence), Is.EqualTo("同一岗位连续任职年限至多为 12年"));
        Assert.That(SentenceWriter.In(Language.English).Requirement(sentence), Is.EqualTo("consecutive years in the post: at most 12 years"));
    }

    [Test]
    public void Every_kind_of_condition_is_worded_above() => Assert.That(
        Conditions().Select(test => test.Arguments[0]!.GetType()).Distinct(), Is.EquivalentTo(KindsOf<ConditionNode>()));

    [Test]
    public void Every_kind_of_measure_and_number_has_words()
    {
        foreach (var kind in KindsOf<MeasureNode>())
        {
            Assert.That(Requirements().Select(test => Read.Sentence((Sentence<School>)test.Arguments[0]!).Measure.GetType()), Has.Member(kind));
        }

        Type[] used =
        [
            typeof(LeafNumber), typeof(ConstantNumber), typeof(SumNumber), typeof(DifferenceNumber), typeof(ScaledNumber), typeof(ChoiceNumber), typeof(GroupsNumber),
            typeof(TermNumber),
        ];
        Assert.That(KindsOf<NumberNode>(), Is.EquivalentTo(used), "all used above");
    }

    [Test]
    public void Every_relation_has_a_sign_of_its_own()
    {
        var signs = Enum.GetValues<Relation>().Select(relation =>
            SentenceWriter.In(Language.English).Condition(new NumberCondition(Read.Number("students"), relation, new ConstantNumber(5))));

        Assert.That(signs, Is.EqualTo(new[] { "<", "≤", "=", "≠", "≥", ">" }.Select(sign => $"enrolled students {sign} 5")));
    }

    [Test]
    public void A_group_of_stages_that_the_field_has_a_word_for_is_called_by_it()
    {
        var group = Read.Condition<School>(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary));
        var none = Read.Condition<School>(s => s.Stage.IsOneOf(SchoolStage.Primary, SchoolStage.Senior));

        Assert.That(SentenceWriter.In(Language.Chinese).Condition(group), Is.EqualTo("办学类型为中小学(含特殊教育学校)"));
        Assert.That(
            SentenceWriter.In(Language.English).Condition(group),
            Is.EqualTo("school stage is a primary or secondary school (special-education schools included)"));
        Assert.That(SentenceWriter.In(Language.Chinese).Condition(none), Is.EqualTo("办学类型为小学或高级中学"));
        Assert.That(SentenceWriter.In(Language.English).Condition(none), Is.EqualTo("school stage is primary school or senior secondary school"));
    }

    [Test]
    public void Every_fact_and_choice_has_words_of_its_own_within_its_level()
    {
        foreach (var level in Enum.GetValues<SubjectLevel>())
        {
            Assert.That(FactCatalog.Of(level).Select(fact => fact.Label.Zh), Is.Unique);
            Assert.That(FactCatalog.Of(level).Select(fact => fact.Label.En), Is.Unique);
            foreach (var choice in FactCatalog.Of(level).Where(fact => fact.Kind == FactKind.Choice))
            {
                Assert.That(choice.Choices.Select(each => each.Label.Zh), Is.Unique.And.All.Match(@"^\p{IsCJKUnifiedIdeographs}+$"));
                Assert.That(choice.Choices.Select(each => each.Label.En), Is.Unique.And.All.Match("^[a-z -]+$"));
            }
        }
    }

    private static TestCaseData Worded(object sentence, string zh, string en) => new TestCaseData(sentence, zh, en).SetArgDisplayNames(en);

    private static IEnumerable<Type> KindsOf<TNode>() => typeof(TNode).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(TNode)));
}
