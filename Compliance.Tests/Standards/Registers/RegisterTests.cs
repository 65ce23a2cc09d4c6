using Compliance.Facts;
using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Registers;
using NUnit.Framework;

namespace Compliance.Tests.Standards.Registers;

[TestFixture]
public sealed class RegisterTests
{
    [Test]
    public void A_document_is_read_with_all_it_says() => Assert.That(
        SampleRegister.Of().Document,
        Is.EqualTo(new PolicyDocument
        {
            Code = "T",
            Title = new BilingualText("《样例》", "Sample"),
            Number = "样〔2023〕1号",
            Issuer = new BilingualText("某局", "A bureau"),
            IssuedOn = new DateOnly(2023, 4, 1),
            Status = DocumentStatus.Issued,
            Jurisdiction = AdministrativeCode.Parse("210100"),
            InForceFrom = new DateOnly(2023, 4, 4),
            InForceUntil = new DateOnly(2025, 12, 31),
        }));

    [Test]
    public void Number_day_of_issue_and_end_may_be_missing()
    {
        var document = SampleRegister.Document().Without("number", "issuedOn", "inForceUntil").With("status", "draft");
        var read = SampleRegister.Read(SampleRegister.Json(document).ToString()).Document;

        Assert.That((read.Number, read.IssuedOn, read.InForceUntil), Is.EqualTo((null as string, null as DateOnly?, null as DateOnly?)));
        Assert.That(read.Status, Is.EqualTo(DocumentStatus.Draft));
    }

    [Test]
    public void A_measured_clause_is_read_with_its_figures()
    {
        var clause = SampleRegister.Of(SampleRegister.Measured("T-1")
            .With("threshold", 13.5m).With("unit", "percentage-points").With("due", "2025-12-31").With("provenance", "secondary")
            .With("readingZh", "读法").With("readingEn", "a reading")).Find("T-1");

        Assert.That(clause, Is.EqualTo(new Clause
        {
            Id = "T-1",
            Locator = "一(二)3",
            Topic = "size",
            Stage = "compulsory",
            Level = SubjectLevel.School,
            Title = new BilingualText("学校规模", "School size"),
            Summary = new BilingualText("每校至多两千人。", "A school has at most two thousand students."),
            Judgement = Judgement.Measured,
            Metric = "students",
            Comparator = Comparator.AtMost,
            Threshold = 13.5m,
            Unit = QuantityUnit.PercentagePoints,
            Modality = Modality.Mandatory,
            Due = new DateOnly(2025, 12, 31),
            Provenance = Provenance.Secondary,
            Reading = new BilingualText("读法", "a reading"),
        }));
    }

    [Test]
    public void A_clause_that_is_attested_or_not_codable_has_no_figures()
    {
        var register = SampleRegister.Of(
            SampleRegister.Attested("T-1"), SampleRegister.Attested("T-2").With("judgement", "notCodable").With("whyNot", "a wish"));

        Assert.That((register.Find("T-1")!.Judgement, register.Find("T-1")!.Threshold), Is.EqualTo((Judgement.Attested, null as decimal?)));
        Assert.That((register.Find("T-2")!.Judgement, register.Find("T-2")!.WhyNot), Is.EqualTo((Judgement.NotCodable, "a wish")));
        Assert.That(register.Find("T-1")!.Provenance, Is.EqualTo(Provenance.Official), "unless it says otherwise");
    }

    [Test]
    public void Clauses_keep_the_order_of_the_document_and_are_found_by_id()
    {
        var register = SampleRegister.Of(SampleRegister.Attested("T-2"), SampleRegister.Attested("T-1"));

        Assert.That(register.Clauses.Select(clause => clause.Id), Is.EqualTo(new[] { "T-2", "T-1" }));
        Assert.That(register.Find("T-1"), Is.SameAs(register.Clauses[1]));
        Assert.That(register.Find("T-3"), Is.Null);
    }

    [TestCase("kindergarten")]
    [TestCase("2025-12-31")]
    [TestCase("1.50")]
    public void Texts_are_kept_as_they_stand_even_where_they_look_like_something_else(string text) =>
        Assert.That(SampleRegister.Of(SampleRegister.Attested("T-1").With("stage", text)).Find("T-1")!.Stage, Is.EqualTo(text));

    [Test]
    public void A_resource_that_is_not_there_is_named_with_its_assembly()
    {
        var thrown = Assert.Throws<StandardDefinitionException>(() => Register.FromResource(typeof(Register).Assembly, "X.register.json"));

        Assert.That(thrown!.Faults.Single().Id, Is.EqualTo("X.register.json"));
        Assert.That(thrown.Message, Does.Contain("Compliance.Core has no such resource").And.Contain("没有该资源"));
    }
}
