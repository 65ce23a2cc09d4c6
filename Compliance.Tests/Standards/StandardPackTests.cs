using Compliance.Facts;
using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;
using NUnit.Framework;
using static Compliance.Tests.Standards.DefiningStandards;

namespace Compliance.Tests.Standards;

[TestFixture]
public sealed class StandardPackTests
{
    [Test]
    public void A_standard_has_what_the_register_says_and_what_the_sentence_measures()
    {
        var register = SampleRegister.Of(SampleRegister.Measured("T-1"));
        var standard = Pack(register, new Measuring<School>("T-1", Every<School>.Where(s => s.Stage == SchoolStage.Primary).Must(s => s.Students).BeAtMost(2000))).Measured.Single();

        Assert.That((standard.Id, standard.ToString()), Is.EqualTo(("T-1", "T-1")));
        Assert.That(standard.Clause, Is.SameAs(register.Clauses[0]));
        Assert.That(standard.Document, Is.SameAs(register.Document));
        Assert.That((standard.Level, standard.Modality, standard.Comparator), Is.EqualTo((SubjectLevel.School, Modality.Mandatory, Comparator.AtMost)));
        Assert.That(standard.Threshold, Is.EqualTo(new Count(2000)));
        Assert.That(standard.Timing, Is.EqualTo(Timing.Standing));
        Assert.That(standard.Citation, Is.EqualTo(new Citation(register.Document, "一(二)3", Provenance.Official)));
        Assert.That(standard.FactNames, Is.EqualTo(new[] { "stage", "students" }));
        Assert.That(standard.Facts.Select(fact => fact.Name), Is.EqualTo(standard.FactNames));
        Assert.That(standard.Indicators, Is.Empty);
        Assert.That(standard.ConditionExpression!.Parameters[0].Type, Is.EqualTo(typeof(School)));
        Assert.That(standard.MeasureExpression!.ReturnType, Is.EqualTo(typeof(int?)));
    }

    [Test]
    public void A_fact_that_is_read_twice_is_named_once_and_an_indicator_with_its_key()
    {
        var clubs = new Indicator<School>("x.clubs", new BilingualText("社团", "clubs"), QuantityUnit.Count);
        var standard = Pack(
            SampleRegister.Of(SampleRegister.Measured("T-1").With("comparator", "atLeast")),
            new Measuring<School>("T-1", Every<School>.Where(s => s.Students > 10 && s.Students < 20).Must(s => s.CountOf(clubs)).BeAtLeast(2000))).Measured.Single();

        Assert.That(standard.FactNames, Is.EqualTo(new[] { "students", "x.clubs" }));
        Assert.That(standard.Indicators, Is.EqualTo(new[] { clubs }));
    }

    [Test]
    public void Standards_stand_in_the_order_of_their_clauses_whatever_the_order_of_the_articles()
    {
        var pack = Pack(
            SampleRegister.Of(SampleRegister.Measured("T-2"), SampleRegister.Attested("T-3"), SampleRegister.Measured("T-1")),
            new Measuring<School>("T-1", AtMost2000Students), new Measuring<School>("T-2", AtMost2000Students));

        Assert.That(pack.Standards.Select(standard => standard.Id), Is.EqualTo(new[] { "T-2", "T-3", "T-1" }));
        Assert.That(pack.Measured.Select(standard => standard.Id), Is.EqualTo(new[] { "T-2", "T-1" }));
        Assert.That(pack.Attested.Single(), Is.SameAs(pack.Standards[1]));
        Assert.That(pack.Registers.Single().Clauses, Has.Count.EqualTo(3));
    }

    [Test]
    public void Documents_stand_in_the_order_given()
    {
        var pack = StandardPack.Define("two", new BilingualText("二", "Two"))
            .WithDocument(SampleRegister.Of(SampleRegister.Measured("T-2")), new Measuring<School>("T-2", AtMost2000Students))
            .WithDocument(SampleRegister.Of(SampleRegister.Measured("T-1")), new Measuring<School>("T-1", AtMost2000Students))
            .Build();

        Assert.That(pack.Standards.Select(standard => standard.Id), Is.EqualTo(new[] { "T-2", "T-1" }));
        Assert.That((pack.Name, pack.ToString(), pack.Title.En), Is.EqualTo(("two", "two", "Two")));
    }

    [TestCase("liaoning")]
    [TestCase("a-1")]
    public void A_name_has_lower_case_ASCII_letters_digits_and_hyphens(string name) =>
        Assert.That(StandardPack.Define(name, new BilingualText("一", "one")).Build().Name, Is.EqualTo(name));

    [TestCase("")]
    [TestCase("Liaoning")]
    [TestCase("a b")]
    [TestCase("a_b")]
    [TestCase("辽宁")]
    public void Another_name_is_refused(string name) =>
        Assert.That(() => StandardPack.Define(name, new BilingualText("一", "one")), Throws.ArgumentException);

    [Test]
    public void A_pack_may_be_cut_to_some_clauses()
    {
        var pack = StandardPack.Define("two", new BilingualText("两项", "Two"))
            .WithDocument(
                SampleRegister.Of(SampleRegister.Measured("T-1"), SampleRegister.Attested("T-2"), SampleRegister.Attested("T-3")),
                new Measuring<School>("T-1", AtMost2000Students))
            .Build();

        var cut = pack.Only(clause => clause.Id != "T-2");

        Assert.That(cut.Standards.Select(standard => standard.Id), Is.EqualTo(new[] { "T-1", "T-3" }));
        Assert.That(cut.Standards[0], Is.SameAs(pack.Standards[0]));
        Assert.That(pack.Standards, Has.Count.EqualTo(3), "the pack itself is whole");
    }
}
