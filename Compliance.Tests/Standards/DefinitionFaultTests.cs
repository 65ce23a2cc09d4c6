using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;
using Newtonsoft.Json.Linq;
using NUnit.Framework;
using static Compliance.Tests.Standards.DefiningStandards;

namespace Compliance.Tests.Standards;

/// <summary>What can be wrong between a register and the standards that measure its clauses.</summary>
[TestFixture]
public sealed class DefinitionFaultTests
{
    private static IEnumerable<TestCaseData> Contradictions()
    {
        yield return Contradiction("level", "district", "The register's level is District, the sentence differs.", "登记册的对象为 District");
        yield return Contradiction("comparator", "atLeast", "The register's comparator is AtLeast, the sentence differs.", "登记册的比较方式为 AtLeast");
        yield return Contradiction("unit", "years", "The register's unit is Years, the sentence differs.", "登记册的单位为 Years");
        yield return Contradiction("threshold", 2000.5m, "The register's threshold is 2000.5, the sentence differs.", "登记册的阈值为 2000.5");
        yield return Contradiction("modality", "principle", "The register's modality is Principle, the sentence differs.", "登记册的约束力为 Principle");
        yield return Contradiction("due", "2025-12-31", "The register's due day is 2025-12-31, the sentence differs.", "登记册的期限为 2025-12-31");

        static TestCaseData Contradiction(string property, JToken value, string en, string zh) =>
            new TestCaseData(property, value, en, zh).SetArgDisplayNames(property);
    }

    [TestCaseSource(nameof(Contradictions))]
    public void A_figure_that_the_sentence_contradicts_is_named(string property, JToken value, string en, string zh)
    {
        var fault = FaultsOf(SampleRegister.Of(SampleRegister.Measured("T-1").With(property, value)), new Measuring<School>("T-1", AtMost2000Students)).Single();

        Assert.That((fault.Id, fault.Message.En, fault.Message.Zh), Is.EqualTo(("T-1", en, $"{zh},与语句不符。")));
    }

    [Test]
    public void A_due_day_that_only_the_sentence_has_is_named()
    {
        var fault = FaultsOf(SampleRegister.Of(SampleRegister.Measured("T-1")), new Measuring<School>("T-1", AtMost2000Students.ByEndOf(2025))).Single();

        Assert.That(fault.Message.En, Is.EqualTo("The register's due day is -, the sentence differs."));
    }

    [TestCase("mandatory", Force.Must)]
    [TestCase("target", Force.Must)]
    [TestCase("strive", Force.Should)]
    [TestCase("principle", Force.Should)]
    [TestCase("encouraged", Force.May)]
    public void The_verb_of_the_sentence_follows_the_modality(string modality, Force force)
    {
        var register = SampleRegister.Of(SampleRegister.Measured("T-1").With("modality", modality));
        var sentences = new Dictionary<Force, Sentence<School>>
        {
            [Force.Must] = Every<School>.Must(s => s.Students).BeAtMost(2000),
            [Force.Should] = Every<School>.Should(s => s.Students).BeAtMost(2000),
            [Force.May] = Every<School>.May(s => s.Students).BeAtMost(2000),
        };

        foreach (var (verb, sentence) in sentences)
        {
            var article = new Measuring<School>("T-1", sentence);
            Assert.That(() => Pack(register, article), verb == force ? Throws.Nothing : Throws.TypeOf<StandardDefinitionException>(), verb.ToString());
        }
    }

    [Test]
    public void A_threshold_that_reads_the_same_is_the_same() => Assert.That(
        () => Pack(
            SampleRegister.Of(SampleRegister.Measured("T-1").With("unit", "ratio").With("threshold", 13.50m)),
            new Measuring<School>("T-1", Every<School>.Must(s => s.Students.Per(s.Staff)).BeAtMost(new Ratio(27, 2)))),
        Throws.Nothing);

    [Test]
    public void An_id_that_the_register_does_not_have_is_named_with_its_document()
    {
        var fault = FaultsOf(SampleRegister.Of(SampleRegister.Attested("T-1")), new Measuring<School>("T-9", AtMost2000Students)).Single();

        Assert.That((fault.Id, fault.Message.En, fault.Message.Zh), Is.EqualTo(("T-9", "The register of T has no such clause.", "文件 T 的登记册中没有该条目。")));
    }

    [Test]
    public void A_clause_that_is_not_measured_has_no_standard()
    {
        var fault = FaultsOf(SampleRegister.Of(SampleRegister.Attested("T-1")), new Measuring<School>("T-1", AtMost2000Students)).Single();

        Assert.That((fault.Id, fault.Message.En), Is.EqualTo(("T-1", "The register does not call it measured.")));
    }

    [Test]
    public void A_measured_clause_has_a_standard()
    {
        var fault = FaultsOf(SampleRegister.Of(SampleRegister.Measured("T-1"))).Single();

        Assert.That((fault.Id, fault.Message.En), Is.EqualTo(("T-1", "The register calls it measured, but no standard measures it.")));
    }

    [Test]
    public void Two_standards_of_one_id_are_a_fault()
    {
        var fault = FaultsOf(
            SampleRegister.Of(SampleRegister.Measured("T-1")),
            new Measuring<School>("T-1", AtMost2000Students), new Measuring<School>("T-1", AtMost2000Students)).Single();

        Assert.That((fault.Id, fault.Message.En), Is.EqualTo(("T-1", "Two standards carry this id.")));
    }

    [Test]
    public void What_can_not_be_read_is_quoted()
    {
        var fault = FaultsOf(
            SampleRegister.Of(SampleRegister.Measured("T-1")),
            new Measuring<School>("T-1", Every<School>.Must(s => s.Students * 5).BeAtMost(2000))).Single();

        Assert.That(fault.Id, Is.EqualTo("T-1"));
        Assert.That(fault.Message.En, Does.StartWith("'(s.Students * 5)' can not be read; use only facts, "));
        Assert.That(fault.Message.Zh, Does.StartWith("无法理解“(s.Students * 5)”;请只用事实"));
    }

    [Test]
    public void A_definition_that_throws_is_named_by_its_article_and_property()
    {
        var fault = FaultsOf(SampleRegister.Of(), new Throwing()).Single();

        Assert.That((fault.Id, fault.Message.En, fault.Message.Zh), Is.EqualTo(("Throwing.Broken", "The definition failed: boom", "定义失败:boom")));
    }

    [Test]
    public void All_faults_are_reported_at_once_and_good_definitions_have_none()
    {
        var register = SampleRegister.Of(
            SampleRegister.Measured("T-1"), SampleRegister.Measured("T-2").With("threshold", 1).With("comparator", "atLeast"), SampleRegister.Measured("T-3"),
            SampleRegister.Measured("T-4"));
        var faults = FaultsOf(
            register,
            new Measuring<School>("T-9", AtMost2000Students), new Measuring<School>("T-2", AtMost2000Students), new Throwing(),
            new Measuring<School>("T-1", Every<School>.Must(s => s.Students * 5).BeAtMost(2000)), new Measuring<School>("T-3", AtMost2000Students));

        Assert.That(
            faults.Select(fault => (fault.Id, fault.Message.En.Split(' ')[^1])),
            Is.EqualTo(new[]
            {
                ("T-9", "clause."), ("T-2", "differs."), ("T-2", "differs."), ("Throwing.Broken", "boom"), ("T-1", "constants."), ("T-4", "it."),
            }));
    }

    [Test]
    public void The_exception_lists_every_fault_in_both_languages()
    {
        var thrown = Assert.Throws<StandardDefinitionException>(() => Pack(SampleRegister.Of(SampleRegister.Measured("T-1"), SampleRegister.Measured("T-2"))));

        Assert.That(
            thrown!.Message.ReplaceLineEndings("\n"),
            Is.EqualTo(
                "T-1: The register calls it measured, but no standard measures it. 登记册称该条可测,但没有对应的标准。\n"
                + "T-2: The register calls it measured, but no standard measures it. 登记册称该条可测,但没有对应的标准。"));
    }

    [Test]
    public void An_article_outside_a_pack_says_so() => Assert.That(
        () => new Measuring<School>("T-1", AtMost2000Students).Standard,
        Throws.InvalidOperationException.With.Message.Contains("has not been added to a pack").And.Message.Contains("尚未加入标准包"));

    private sealed class Throwing : Article
    {
        public Standard<School> Broken => throw new InvalidOperationException("boom");
    }
}
