using Compliance.Facts.Describing;
using Compliance.Json;
using Compliance.Rules.Dalian;
using Compliance.Rules.Leshan;
using Compliance.Rules.Shenyang;
using Compliance.Standards;
using Compliance.Standards.Reading;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Compliance.Tests.Json;

/// <summary>The catalogue of standards as JSON.</summary>
public sealed class CatalogJsonTests
{
    private static readonly StandardPack[] Packs = [LeshanStandards.Pack, ShenyangStandards.Pack, DalianStandards.Pack];
    private static readonly JObject Catalog = JsonText.Read(JsonText.Of(writer => CatalogJson.Write(Packs, writer)));

    [Test]
    public void Every_standard_of_the_packs_is_listed_in_their_order()
    {
        Assert.That((int?)Catalog["version"], Is.EqualTo(1));
        Assert.That(
            Catalog["standards"]!.Select(standard => (string?)standard["id"]),
            Is.EqualTo(Packs.SelectMany(pack => pack.Standards).Select(standard => standard.Id)));
    }

    [Test]
    public void A_standard_says_what_it_demands_of_whom_under_which_clause()
    {
        var standard = Standard("LS21-2.4-1");

        Assert.That(JsonText.NamesOf(standard), Is.EqualTo(new[]
        {
            "id", "pack", "document", "documentTitleZh", "documentTitleEn", "locator", "titleZh", "titleEn", "summaryZh", "summaryEn",
            "subject", "modality", "comparator", "threshold", "unit", "timing", "due", "status", "provenance", "inferred", "conditionZh", "conditionEn",
            "measureZh", "measureEn", "metric", "judgement", "jurisdiction", "inForceFrom", "inForceUntil", "facts",
        }));
        Assert.That(
            JsonText.Values(standard, "pack", "document", "locator", "subject", "modality", "comparator", "threshold", "unit", "timing", "due"),
            Is.EqualTo("""["leshan","LS21","二(二)4","school","mandatory","atMost",1000,"ratio","standing",null]"""));
        Assert.That(
            JsonText.Values(standard, "status", "provenance", "metric", "judgement", "jurisdiction", "inForceFrom", "inForceUntil"),
            Is.EqualTo("""["issued","official","students_per_fulltime_mental_health_teacher","measured","511100","2021-11-11",null]"""));
        Assert.That(JsonText.Compact(standard["facts"]), Is.EqualTo("""["stage","locality","students","fullTimeMentalHealthTeachers"]"""));
        Assert.That((string?)standard["conditionZh"], Does.Contain("在校生 ≥ 1200"));
        Assert.That((string?)standard["conditionEn"], Does.Contain("enrolled students ≥ 1200"));
        Assert.That((string?)standard["measureEn"], Is.EqualTo("enrolled students per full-time mental-health teacher"));
    }

    [Test]
    public void A_standard_without_a_condition_says_so() =>
        Assert.That(JsonText.Values(Standard("SY23-16-3"), "conditionZh", "conditionEn"), Is.EqualTo("[null,null]"));

    [TestCase("SY23-16-3", """["eachSchoolYear",null,"atLeast",15,"percent"]""")]
    [TestCase("SY23-16-15", """["by","2025-12-31","atLeast",85,"percent"]""")]
    [TestCase("SY23-17-6", """["standing",null,"atMost",6,"years"]""")]
    [TestCase("DL21-5.4-8", """["standing",null,"atLeast",1,"count"]""")]
    public void Timing_and_threshold_are_those_of_the_clause(string id, string expected) =>
        Assert.That(JsonText.Values(Standard(id), "timing", "due", "comparator", "threshold", "unit"), Is.EqualTo(expected));

    [TestCase("SY23-17-6", "principle")]
    [TestCase("SY23-16-15", "target")]
    [TestCase("SY23-17-7", "mandatory")]
    public void Modality_is_that_of_the_clause(string id, string modality) => Assert.That((string?)Standard(id)["modality"], Is.EqualTo(modality));

    [Test]
    public void A_draft_is_marked()
    {
        foreach (var standard in Catalog["standards"]!)
        {
            Assert.That((string?)standard["status"], Is.EqualTo((string?)standard["document"] == "DL21" ? "draft" : "issued"));
        }
    }

    [Test]
    public void The_facts_are_named_as_in_fact_files()
    {
        foreach (var standard in Packs.SelectMany(pack => pack.Standards).OfType<MeasuredStandard>())
        {
            var names = Standard(standard.Id)["facts"]!.Select(name => (string?)name);

            var known = FactCatalog.Of(standard.Level).Select(fact => fact.Name).Concat(standard.Indicators.Select(indicator => indicator.Name));
            Assert.That(names, Is.SubsetOf(known), standard.Id);
            Assert.That(names.Any() || standard.Model.Measure is DeterminationMeasure, $"{standard.Id} rests on other standards where it reads no facts");
        }
    }

    private static JToken Standard(string id) => Catalog["standards"]!.Single(standard => (string?)standard["id"] == id);
}
