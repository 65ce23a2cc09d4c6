using Compliance.Standards;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Compliance.Tests.Standards.Registers;

/// <summary>What can be wrong with a register; every fault names the clause or the register, in both languages.</summary>
[TestFixture]
public sealed class RegisterFaultTests
{
    private static IEnumerable<TestCaseData> BrokenTexts()
    {
        yield return new TestCaseData("").SetArgDisplayNames("an empty text");
        yield return new TestCaseData("{").SetArgDisplayNames("a text that ends in the first object");
        yield return new TestCaseData("""{"version": 2,""").SetArgDisplayNames("a text that ends between properties");
        yield return new TestCaseData("""{"version": 2, "document": {"code": "T"}, "clauses": [""").SetArgDisplayNames("a text that ends in the list");
        yield return new TestCaseData(Whole()[..^1]).SetArgDisplayNames("a text that lacks its last bracket");
        yield return new TestCaseData(Whole()[..Whole().IndexOf("\"id\": \"T-2\"", StringComparison.Ordinal)]).SetArgDisplayNames("a text that ends in a clause");
        yield return new TestCaseData(Whole() + "{}").SetArgDisplayNames("two registers in one text");
        yield return new TestCaseData("version: 1").SetArgDisplayNames("no JSON");
    }

    [TestCaseSource(nameof(BrokenTexts))]
    public void A_broken_text_is_never_read_as_a_shorter_register(string json)
    {
        var fault = FaultsOf(json)[^1];

        Assert.That(fault.Id, Is.EqualTo("sample"));
        Assert.That(fault.Message.En, Does.StartWith("The register is no valid JSON: "));
        Assert.That(fault.Message.Zh, Does.StartWith("登记册不是有效的 JSON"));
    }

    [Test]
    public void A_text_that_is_a_list_is_no_register() =>
        Assert.That(FaultsOf("[]").Select(fault => fault.Message.En), Has.Member("An object is expected here."));

    [TestCase("0")]
    [TestCase("1")]
    [TestCase("3")]
    [TestCase("null")]
    public void Another_version_is_refused(string version)
    {
        var json = SampleRegister.Json(SampleRegister.Document()).With("version", JToken.Parse(version)).ToString();

        Assert.That(TheFaultOf(json), Is.EqualTo(("sample", "The version must be 2.")));
    }

    [Test]
    public void A_register_needs_a_document()
    {
        var json = SampleRegister.Json(SampleRegister.Document()).Without("document").ToString();

        Assert.That(TheFaultOf(json), Is.EqualTo(("sample", "The document is missing.")));
    }

    [TestCase("code")]
    [TestCase("titleZh")]
    [TestCase("titleEn")]
    [TestCase("issuerZh")]
    [TestCase("issuerEn")]
    [TestCase("status")]
    [TestCase("jurisdiction")]
    [TestCase("inForceFrom")]
    public void A_document_needs_each_of_its_properties(string property)
    {
        var missing = SampleRegister.Json(SampleRegister.Document().Without(property)).ToString();

        Assert.That(TheFaultOf(missing).En, Does.StartWith("The document needs code, titleZh"));
    }

    [TestCase("21010")]
    [TestCase("沈阳")]
    public void A_jurisdiction_that_is_no_code_is_none(string jurisdiction)
    {
        var json = SampleRegister.Json(SampleRegister.Document().With("jurisdiction", jurisdiction)).ToString();

        Assert.That(FaultsOf(json)[0].Message.En, Does.Contain("jurisdiction"));
    }

    [TestCase("id", "sample")]
    [TestCase("locator", "T-1")]
    [TestCase("topic", "T-1")]
    [TestCase("stage", "T-1")]
    [TestCase("level", "T-1")]
    [TestCase("titleZh", "T-1")]
    [TestCase("titleEn", "T-1")]
    [TestCase("summaryZh", "T-1")]
    [TestCase("summaryEn", "T-1")]
    [TestCase("judgement", "T-1")]
    [TestCase("modality", "T-1")]
    public void A_clause_needs_each_of_its_properties_and_none_may_be_blank(string property, string where)
    {
        var missing = TheFaultOf(Json(SampleRegister.Measured("T-1").Without(property)));
        var blank = FaultsOf(Json(SampleRegister.Measured("T-1").With(property, " ")))[^1];

        Assert.That((missing.Id, missing.En[..21]), Is.EqualTo((where, "A clause needs id, lo")));
        Assert.That((blank.Id, blank.Message.En), Is.EqualTo(missing));
    }

    [TestCase("metric")]
    [TestCase("comparator")]
    [TestCase("threshold")]
    [TestCase("unit")]
    public void A_measured_clause_needs_each_of_its_figures(string property) => Assert.That(
        TheFaultOf(Json(SampleRegister.Measured("T-1").Without(property))),
        Is.EqualTo(("T-1", "A measured clause needs metric, comparator, threshold and unit.")));

    [Test]
    public void A_clause_that_is_not_codable_says_why() => Assert.That(
        TheFaultOf(Json(SampleRegister.Attested("T-1").With("judgement", "notCodable"))),
        Is.EqualTo(("T-1", "A clause that is not codable says why in whyNotZh and whyNotEn; no other clause does.")));

    [Test]
    public void A_clause_that_can_be_judged_does_not_say_why_not() => Assert.That(
        TheFaultOf(Json(SampleRegister.Attested("T-1").With("whyNotZh", "愿望").With("whyNotEn", "A wish").With("id", "T-1"))),
        Is.EqualTo(("T-1", "A clause that is not codable says why in whyNotZh and whyNotEn; no other clause does.")));

    [TestCase("readingZh", "reading")]
    [TestCase("readingEn", "reading")]
    [TestCase("appliesWhenZh", "appliesWhen")]
    [TestCase("appliesWhenEn", "appliesWhen")]
    public void A_text_stands_in_both_languages_or_in_none(string property, string text) => Assert.That(
        TheFaultOf(Json(SampleRegister.Measured("T-1").With(property, "a text").With("id", "T-1"))),
        Is.EqualTo(("T-1", $"{text}Zh and {text}En go together.")));

    [TestCase("whyNotZh")]
    [TestCase("whyNotEn")]
    public void A_reason_stands_in_both_languages(string property) => Assert.That(
        FaultsOf(Json(SampleRegister.Attested("T-1").With("judgement", "notCodable").With(property, "a wish").With("id", "T-1")))[^1].Message.En,
        Is.EqualTo("whyNotZh and whyNotEn go together."));

    [TestCase("forbids", "true", "Only an attested clause has forbids and graded.")]
    [TestCase("graded", "true", "Only an attested clause has forbids and graded.")]
    [TestCase("scope", """{"ownership": "public"}""", "Only an attested clause has a scope; that of a measured one has areas alone.")]
    [TestCase("floor", "100", "The floor must be between 0 and 100.")]
    [TestCase("decimals", "11", "The decimals must be from 0 to 10.")]
    public void What_a_measured_clause_can_not_have_is_named(string property, string value, string fault) => Assert.That(
        TheFaultOf(Json(SampleRegister.Measured("T-1").With(property, JToken.Parse(value)).With("id", "T-1"))), Is.EqualTo(("T-1", fault)));

    [TestCase("""{"kinds": ["university"]}""", "scope.kinds is for these levels only: institution.")]
    [TestCase("{}", "An empty scope confines nothing; leave it out.")]
    [TestCase("[]", "An object is expected here.")]
    [TestCase("""{"stages": []}""", "scope.stages must not be empty; leave it out.")]
    [TestCase("""{"stages": "primary"}""", "scope.stages must be a list.")]
    [TestCase("""{"areas": ["21010"]}""", "scope.areas must be administrative codes of six digits.")]
    [TestCase("""{"areas": ["210102", "210102"]}""", "scope.areas names something twice.")]
    [TestCase("""{"ownership": "state"}""", "scope.ownership must be one of public, private.")]
    [TestCase("""{"locality": ["village"]}""", "scope.locality must be one of urban, town, rural.")]
    [TestCase("""{"colour": "red"}""", "There is no property colour.")]
    public void A_scope_says_something_that_facts_of_the_level_decide(string scope, string message)
    {
        var fault = FaultsOf(Json(SampleRegister.Attested("T-1").With("scope", JToken.Parse(scope)).With("id", "T-1")))[0];

        Assert.That((fault.Id, fault.Message.En), Is.EqualTo(("T-1", message)));
    }

    [Test]
    public void A_city_has_no_stage() => Assert.That(
        TheFaultOf(Json(SampleRegister.Attested("T-1").With("level", "city").With("scope", JToken.Parse("""{"stages": ["primary"]}""")).With("id", "T-1"))),
        Is.EqualTo(("T-1", "scope.stages is for these levels only: school, principal, teacher.")));

    [TestCase("alsoMeasurableAt", """["school"]""", "alsoMeasurableAt must not name the level itself.")]
    [TestCase("alsoMeasurableAt", """["city", "city"]""", "alsoMeasurableAt names something twice.")]
    [TestCase("upper", "2000", "The upper end must be above the threshold.")]
    [TestCase("year", "1948", "The year must be from 1949 to 2200, and due a day in it.")]
    [TestCase("year", "2022.5", "year must be a whole number.")]
    [TestCase("threshold", "\"2000\"", "threshold must be a number.")]
    [TestCase("threshold", "1e99", "threshold must be a number.")]
    [TestCase("locator", "3", "locator must be a text.")]
    [TestCase("locator", "[3]", "locator must be a text.")]
    [TestCase("forbids", "\"no\"", "forbids must be true or false.")]
    [TestCase("inferred", "null", "inferred must be true or false.")]
    public void A_value_of_another_kind_or_against_another_field_is_named(string property, string value, string message)
    {
        var fault = FaultsOf(Json(SampleRegister.Measured("T-1").With(property, JToken.Parse(value)).With("id", "T-1")))[0];

        Assert.That((fault.Id, fault.Message.En), Is.EqualTo(("T-1", message)));
    }

    [Test]
    public void A_day_outside_its_year_is_a_fault() => Assert.That(
        TheFaultOf(Json(SampleRegister.Attested("T-1").With("year", 2022).With("due", "2023-12-31").With("id", "T-1"))),
        Is.EqualTo(("T-1", "The year must be from 1949 to 2200, and due a day in it.")));

    [Test]
    public void Half_a_character_is_no_text()
    {
        var json = Json(SampleRegister.Attested("T-1")).Replace("\"size\"", "\"\\ud800\"", StringComparison.Ordinal);

        Assert.That(FaultsOf(json)[^1].Message.En, Does.StartWith("The register is no valid JSON: "));
    }

    [TestCase("level", "county", "level must be one of province, city, district, institution, school, principal, teacher.")]
    [TestCase("judgement", "Measured", "judgement must be one of measured, attested, notCodable.")]
    [TestCase("comparator", ">=", "comparator must be one of atLeast, atMost, moreThan, lessThan, exactly.")]
    [TestCase("unit", "%", "unit must be one of count, ratio, percent, percentage-points, years, yuan, hours, mbps, squareMetres, coefficient, yesNo.")]
    [TestCase("modality", "must", "modality must be one of mandatory, target, strive, principle, encouraged, component.")]
    [TestCase("recurs", "monthly", "recurs must be one of none, schoolYear, year, semester, week, schoolDay, holiday.")]
    [TestCase("provenance", "hearsay", "provenance must be one of official, secondary, derived.")]
    [TestCase("due", "2025", "due must be a date such as 2025-12-31.")]
    [TestCase("due", "2025-02-29", "due must be a date such as 2025-12-31.")]
    [TestCase("due", "", "due must be a date such as 2025-12-31.")]
    [TestCase("colour", "red", "There is no property colour.")]
    public void A_value_or_property_that_there_is_not_is_named_with_what_there_is(string property, string value, string message)
    {
        var fault = FaultsOf(Json(SampleRegister.Measured("T-1").With(property, value).With("id", "T-1")))[0];

        Assert.That((fault.Id, fault.Message.En), Is.EqualTo(("T-1", message)));
        Assert.That(fault.Message.Zh, Does.Contain(property));
    }

    [Test]
    public void A_property_that_stands_twice_is_a_fault()
    {
        var json = Json(SampleRegister.Measured("T-1")).Replace("\"threshold\": 2000", "\"threshold\": 2000, \"threshold\": 3000", StringComparison.Ordinal);

        Assert.That(TheFaultOf(json), Is.EqualTo(("T-1", "threshold stands twice.")));
    }

    [Test]
    public void An_id_that_stands_twice_is_a_fault() => Assert.That(
        TheFaultOf(Json(SampleRegister.Measured("T-1"), SampleRegister.Attested("T-1"))), Is.EqualTo(("T-1", "The id stands twice.")));

    [TestCase("""{"id": "T-1"}""")]
    [TestCase("""null""")]
    [TestCase("\"T-1\"")]
    public void The_clauses_are_a_list(string clauses)
    {
        var json = SampleRegister.Json(SampleRegister.Document()).With("clauses", JToken.Parse(clauses)).ToString();

        Assert.That(TheFaultOf(json), Is.EqualTo(("sample", "clauses must be a list.")));
    }

    [TestCase("\"T-1\"")]
    [TestCase("[]")]
    [TestCase("1")]
    public void Every_clause_is_an_object(string clause)
    {
        var json = SampleRegister.Json(SampleRegister.Document()).With("clauses", new JArray(JToken.Parse(clause), SampleRegister.Attested("T-1"))).ToString();

        Assert.That(FaultsOf(json)[0].Message.En, Is.EqualTo("An object is expected here."));
    }

    [Test]
    public void All_faults_are_reported_at_once_each_under_its_id()
    {
        var document = SampleRegister.Document().With("status", "old");
        var json = SampleRegister.Json(
            document,
            SampleRegister.Measured("T-1").Without("unit"),
            SampleRegister.Attested("T-2").With("topics", "size").With("id", "T-2"),
            SampleRegister.Attested("T-3"),
            SampleRegister.Attested("T-3")).With("version", 3).ToString();
        var thrown = Assert.Throws<StandardDefinitionException>(() => SampleRegister.Read(json));

        Assert.That(
            thrown!.Faults.Select(fault => (fault.Id, fault.Message.En.Split(' ')[0])),
            Is.EqualTo(new[]
            {
                ("sample", "status"), ("sample", "The"), ("T-1", "A"), ("T-2", "There"), ("sample", "The"), ("T-3", "The"),
            }));
        Assert.That(thrown.Message.ReplaceLineEndings("\n").Split('\n'), Is.EqualTo(thrown.Faults.Select(fault => fault.ToString())));
    }

    private static string Whole() => Json(SampleRegister.Attested("T-1"), SampleRegister.Attested("T-2"));

    private static string Json(params JObject[] clauses) => SampleRegister.Json(SampleRegister.Document(), clauses).ToString();

    private static IReadOnlyList<DefinitionFault> FaultsOf(string json)
    {
        var thrown = Assert.Throws<StandardDefinitionException>(() => SampleRegister.Read(json));
        Assert.That(thrown!.Faults.Select(fault => fault.Message.Zh), Is.All.Match(@"\p{IsCJKUnifiedIdeographs}"));
        return thrown.Faults;
    }

    private static (string Id, string En) TheFaultOf(string json)
    {
        var fault = FaultsOf(json).Single();
        return (fault.Id, fault.Message.En);
    }
}
