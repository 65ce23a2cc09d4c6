using Compliance.Facts;
using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Registers;
using Newtonsoft.Json.Linq;
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

        Assert.That((clause!.Id, clause.Locator, clause.Topic, clause.Stage, clause.Level), Is.EqualTo(("T-1", "一(二)3", "size", "compulsory", SubjectLevel.School)));
        Assert.That(clause.Title, Is.EqualTo(new BilingualText("学校规模", "School size")));
        Assert.That(clause.Summary, Is.EqualTo(new BilingualText("每校至多两千人。", "A school has at most two thousand students.")));
        Assert.That((clause.Judgement, clause.Metric, clause.Modality), Is.EqualTo((Judgement.Measured, "students", Modality.Mandatory)));
        Assert.That((clause.Comparator, clause.Threshold, clause.Unit), Is.EqualTo((Comparator.AtMost, 13.5m, QuantityUnit.PercentagePoints)));
        Assert.That((clause.Timing, clause.Provenance), Is.EqualTo((Timing.By(new DateOnly(2025, 12, 31)), Provenance.Secondary)));
        Assert.That(clause.Reading, Is.EqualTo(new BilingualText("读法", "a reading")));
        Assert.That((clause.Forbids, clause.Inferred, clause.Upper, clause.WhyNot, clause.AppliesWhen), Is.EqualTo((false, false, null as decimal?, null as BilingualText, null as BilingualText)));
        Assert.That((clause.AlsoMeasurableAt.Count, clause.Scope), Is.EqualTo((0, Scope.Everybody)));
    }

    [Test]
    public void An_attested_clause_says_what_it_forbids_to_whom_and_when()
    {
        var clause = SampleRegister.Of(SampleRegister.Attested("T-1")
            .With("forbids", true).With("inferred", true).With("alsoMeasurableAt", new JArray("city", "district"))
            .With("appliesWhenZh", "有食堂的学校").With("appliesWhenEn", "A school with a canteen").With("year", 2022).With("due", "2022-12-31")
            .With("scope", JObject.Parse("""{"stages": ["withJunior", "special", "junior"], "ownership": "private", "locality": ["town", "rural"], "areas": ["210102"]}""")))
            .Find("T-1")!;

        Assert.That((clause.Forbids, clause.Inferred), Is.EqualTo((true, true)));
        Assert.That(clause.AlsoMeasurableAt, Is.EqualTo(new[] { SubjectLevel.City, SubjectLevel.District }));
        Assert.That(clause.AppliesWhen, Is.EqualTo(new BilingualText("有食堂的学校", "A school with a canteen")));
        Assert.That(clause.Timing, Is.EqualTo(Timing.During(2022)));
        Assert.That(
            clause.Scope.Stages,
            Is.EqualTo(new[] { SchoolStage.Junior, SchoolStage.NineYear, SchoolStage.CompleteSecondary, SchoolStage.TwelveYear, SchoolStage.Special }),
            "each once, in the order of the enumeration");
        Assert.That(clause.Scope.Ownership, Is.EqualTo(SchoolOwnership.Private));
        Assert.That(clause.Scope.Localities, Is.EqualTo(new[] { Locality.Town, Locality.Rural }));
        Assert.That(clause.Scope.Areas, Is.EqualTo(new[] { AdministrativeCode.Parse("210102") }));
    }

    [TestCase("schoolYear", Recurrence.SchoolYear)]
    [TestCase("year", Recurrence.Year)]
    [TestCase("semester", Recurrence.Semester)]
    [TestCase("week", Recurrence.Week)]
    [TestCase("schoolDay", Recurrence.SchoolDay)]
    [TestCase("holiday", Recurrence.Holiday)]
    public void A_duty_may_begin_anew(string written, Recurrence read) =>
        Assert.That(SampleRegister.Of(SampleRegister.Attested("T-1").With("recurs", written)).Find("T-1")!.Timing.Recurs, Is.EqualTo(read));

    [Test]
    public void A_range_keeps_its_upper_end() =>
        Assert.That(SampleRegister.Of(SampleRegister.Measured("T-1").With("upper", 2500)).Find("T-1")!.Upper, Is.EqualTo(2500));

    [Test]
    public void Escapes_and_a_byte_order_mark_do_not_matter()
    {
        var json = SampleRegister.Json(SampleRegister.Document(), SampleRegister.Attested("T-1")).ToString()
            .Replace("学校规模", "\\u5b66校\\\"规模\\\"", StringComparison.Ordinal).Replace("\"topic\"", "\"t\\u006fpic\"", StringComparison.Ordinal);
        var clause = SampleRegister.Read("\uFEFF" + json).Find("T-1")!;

        Assert.That((clause.Title.Zh, clause.Topic), Is.EqualTo(("学校\"规模\"", "size")));
    }

    [Test]
    public void A_text_is_decoded_once_for_all_who_ask()
    {
        var clause = SampleRegister.Of(SampleRegister.Attested("T-1")).Find("T-1")!;

        var title = clause.Title;

        Assert.That(clause.Title, Is.SameAs(title));
        Assert.That(clause.ToString(), Is.EqualTo("T-1"));
    }

    [Test]
    public void A_clause_that_is_attested_or_not_codable_has_no_figures()
    {
        var register = SampleRegister.Of(
            SampleRegister.Attested("T-1"), SampleRegister.Attested("T-2").With("judgement", "notCodable").With("whyNotZh", "愿望").With("whyNotEn", "a wish"));

        Assert.That((register.Find("T-1")!.Judgement, register.Find("T-1")!.Threshold), Is.EqualTo((Judgement.Attested, null as decimal?)));
        Assert.That((register.Find("T-2")!.Judgement, register.Find("T-2")!.WhyNot), Is.EqualTo((Judgement.NotCodable, new BilingualText("愿望", "a wish"))));
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
