using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Json;
using Compliance.Standards.Sentences;
using Compliance.Tests.Approvals;
using Compliance.Tests.AuditHarness;
using Compliance.Tests.Evaluation;
using Compliance.Tests.Evaluation.Streaming;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Compliance.Tests.Json;

/// <summary>A report as JSON lines, at once and out of partial results.</summary>
internal sealed class ReportLinesTests
{
    private static readonly ComplianceEvaluator AllPacks = ManySchools.AllPacks(new EvaluatorOptions());

    /// <summary>Districts one by one, and what lies in none behind them.</summary>
    private static IEnumerable<FactSet> InOrder => Partition.ByArea(SmallCountry.Facts).OrderBy(part => part.Districts.Count == 0);

    [Test]
    public async Task The_report_is_as_approved()
    {
        var facts = new FactSetBuilder().Add(new District { Code = "210102", Name = "示例区" });
        foreach (var (code, students) in new (string, int?)[] { ("S1", 2000), ("S2", 2001), ("S3", null) })
        {
            facts.Add(new School { Code = code, Name = "示例校", DistrictCode = "210102", Students = students });
        }

        var evaluator = ComplianceEvaluator.Create(MadeUpPack.Of(Every<School>.Must(school => school.Students).BeAtMost(2000)));
        await using var writer = new StringWriter { NewLine = "\n" };
        await ReportLines.WriteAsync(evaluator, Partition.Stream([facts.Build()]), SmallCountry.Day, writer);

        Approved.Verify(writer.ToString(), "jsonl");
    }

    [Test]
    public async Task Every_line_is_an_object_of_one_name_and_districts_stand_in_order()
    {
        var lines = (await Written(InOrder)).TrimEnd('\n').Split('\n').Select(line => JObject.Parse(line).Properties().Single()).ToList();

        Assert.That(lines[0].Name, Is.EqualTo("report"));
        Assert.That(lines[^1].Name, Is.EqualTo("summary"));
        Assert.That(lines.Select(line => line.Name).Distinct(), Is.EquivalentTo(new[] { "report", "assessment", "finding", "district", "institution", "city", "province", "summary" }));
        Assert.That(
            lines.Where(line => line.Name is "district" or "city" or "province").Select(line => (string)line.Value["code"]!),
            Is.EqualTo(SmallCountry.Facts.Districts.Select(district => district.Code).Concat(["210100", "210200", "511100", "210000"])));
        Assert.That(
            lines.Where(line => line.Name == "institution").Select(line => (string)line.Value["code"]!).TakeLast(2), Is.EqualTo(new[] { "I0", "I1" }),
            "what lies in no district comes behind them");
    }

    [Test]
    public async Task It_lists_the_violations_and_advisories_and_counts_everything_that_the_whole_report_does()
    {
        var whole = AllPacks.Evaluate(SmallCountry.Facts, SmallCountry.Day);

        var lines = (await Written(InOrder)).TrimEnd('\n').Split('\n').Select(JObject.Parse).ToList();

        var listed = lines.Where(line => line["assessment"] is not null).Select(line => $"{line["assessment"]!["standard"]} {line["assessment"]!["subject"]!["code"]} {line["assessment"]!["kind"]}");
        Assert.That(
            listed,
            Is.EquivalentTo(whole.Violations.Concat(whole.Advisories).Select(a => $"{a.Standard.Id} {a.Subject.Code} {(a.Kind == BreachKind.Violation ? "violation" : "advisory")}")));
        Assert.That(lines.Count(line => line["finding"] is not null), Is.EqualTo(whole.Findings.Count));
        var summary = lines[^1]["summary"]!;
        Assert.That(
            ((long)summary["assessments"]!, (long)summary["met"]!, (long)summary["violations"]!, (long)summary["indeterminate"]!),
            Is.EqualTo((whole.Totals.Total, whole.Totals.Met, whole.Totals.Violations, whole.Totals.Indeterminate)));
        Assert.That((int)summary["subjects"]!["school"]!, Is.EqualTo(480), "80 districts of 6 schools");
        var blocks = lines.Where(line => line["district"] is not null || line["institution"] is not null || line["city"] is not null || line["province"] is not null);
        Assert.That(blocks.Sum(line => (long)line.Properties().Single().Value["assessments"]!), Is.EqualTo(whole.Totals.Total));
    }

    [Test]
    public async Task The_shapes_are_those_of_the_report_as_one_document()
    {
        var one = Partition.ByArea(SmallCountry.Facts).First(part => part.Districts.Count == 1);
        using var document = new StringWriter();
        ReportJson.Write(AllPacks.Evaluate(one, SmallCountry.Day), document);
        var expected = JObject.Parse(document.ToString())["assessments"]!.Where(a => (string?)a["kind"] is "violation" or "advisory").Select(a => a.ToString());

        var lines = (await Written([one])).TrimEnd('\n').Split('\n').Select(JObject.Parse).Select(line => line["assessment"]).Where(a => a is not null);

        Assert.That(lines.Select(a => a!.ToString()), Is.EquivalentTo(expected));
    }

    [Test]
    public async Task With_all_it_lists_every_assessment()
    {
        var whole = AllPacks.Evaluate(SmallCountry.Facts, SmallCountry.Day);

        var lines = (await Written(InOrder, new ReportLinesOptions { IncludeAll = true })).Split('\n');

        Assert.That(lines.Count(line => line.StartsWith("{\"assessment\":", StringComparison.Ordinal)), Is.EqualTo(whole.Totals.Total));
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(7)]
    [TestCase(64)]
    public async Task Partial_results_of_any_partition_merge_to_the_same_bytes(int partitions)
    {
        using var folder = new TemporaryFolder();
        var expected = await Written([SmallCountry.Facts]);
        var parts = Partition.Of(SmallCountry.Facts, area => area.Sum(c => c * 31) * 17 % partitions, partitions);
        var files = new List<string>();
        foreach (var part in parts)
        {
            // In reverse order of the districts: a partial result need not be sorted.
            files.Add(folder.Write($"{files.Count}.jsonl", await Written(Partition.ByArea(part).Reverse().DefaultIfEmpty(part), new ReportLinesOptions { Partial = true })));
        }

        Assert.That(await Merged(files.AsEnumerable().Reverse()), Is.EqualTo(expected));
        Assert.That(await Written(InOrder), Is.EqualTo(expected), "streamed");
    }

    [Test]
    public async Task Results_of_all_assessments_merge_too_and_may_stand_behind_each_other_in_one_file()
    {
        using var folder = new TemporaryFolder();
        var facts = ManySchools.Of(40);
        var all = new ReportLinesOptions { IncludeAll = true };
        var together = "";
        foreach (var part in Partition.ByArea(facts))
        {
            together += await Written([part], all with { Partial = true });
        }

        Assert.That(await Merged([folder.Write("all.jsonl", together)]), Is.EqualTo(await Written([facts], all)));
    }

    [Test]
    public async Task Districts_out_of_order_are_refused_with_the_way_out()
    {
        var invalid = (await Assert.ThrowsAsync<InvalidFactsException>(() => Written(Partition.ByArea(ManySchools.Of(40)).Reverse())))!;

        Assert.That(invalid.Faults.Single().Message.En, Does.Contain("'511102' comes after '511181'").And.Contain("--partial"));
    }

    [Test]
    public async Task A_district_in_two_files_is_refused_with_both_places()
    {
        using var folder = new TemporaryFolder();
        var result = await Written([Part("210102")], new ReportLinesOptions { Partial = true });

        var fault = await FaultOf([folder.Write("a.jsonl", result), folder.Write("b.jsonl", result)]);

        Assert.That(fault.ToString(), Does.Contain("b.jsonl: row").And.Contain("a.jsonl: row").And.Contain("'210102' appears twice"));
    }

    [Test]
    public async Task A_city_in_two_files_is_refused()
    {
        using var folder = new TemporaryFolder();
        var result = await Written([new FactSetBuilder().Add(new City { Code = "210100" }).Build()], new ReportLinesOptions { Partial = true });

        Assert.That((await FaultOf([folder.Write("a.jsonl", result), folder.Write("b.jsonl", result)])).ToString(), Does.Contain("'210100' appears twice"));
    }

    [Test]
    public async Task Results_of_different_days_packs_or_options_are_refused()
    {
        using var folder = new TemporaryFolder();
        var partial = new ReportLinesOptions { Partial = true };
        var first = folder.Write("a.jsonl", await Written([Part("210102")], partial));
        var otherDay = folder.Write("day.jsonl", await Written([Part("210103")], partial, new DateOnly(2025, 7, 1)));
        var otherPacks = folder.Write("packs.jsonl", await Written([Part("210103")], partial, packs: 1));
        var otherLists = folder.Write("all.jsonl", await Written([Part("210103")], partial with { IncludeAll = true }));

        Assert.That((await FaultOf([first, otherDay])).ToString(), Does.Contain("day.jsonl: row 1").And.Contain("2025-07-01").And.Contain("2025-06-30"));
        Assert.That((await FaultOf([first, otherPacks])).ToString(), Does.Contain("packs.jsonl: row 1").And.Contain("by the packs national, but"));
        Assert.That((await FaultOf([first, otherLists])).ToString(), Does.Contain("all.jsonl: row 1").And.Contain("--all"));
    }

    [Test]
    public async Task Wherever_a_partial_result_breaks_off_it_is_refused()
    {
        using var folder = new TemporaryFolder();
        var whole = await Written([Part("210102")], new ReportLinesOptions { Partial = true });
        for (var length = 0; length < whole.Length - 1; length += 1 + (whole.Length / 97))
        {
            var fault = await FaultOf([folder.Write("cut.jsonl", whole[..length])]);

            Assert.That(fault.Kind, Is.EqualTo(FactFaultKind.Unreadable), whole[..length]);
            Assert.That(fault.Message.En, Does.Contain(length == 0 ? "no partial result" : "breaks off"), whole[..length]);
        }
    }

    [TestCase("{\"district\":{}}", 1, "no partial result")]
    [TestCase("[]", 1, "no partial result")]
    [TestCase("no JSON\n", 1, "no valid JSON")]
    public async Task Other_files_are_refused(string text, int line, string says)
    {
        using var folder = new TemporaryFolder();

        var fault = await FaultOf([folder.Write("other.jsonl", text)]);

        Assert.That((fault.Place!.Row, fault.Message.En), Is.EqualTo((line, fault.Message.En)));
        Assert.That(fault.Message.En, Does.Contain(says));
    }

    [Test]
    public async Task A_whole_report_is_no_partial_result()
    {
        using var folder = new TemporaryFolder();

        Assert.That((await FaultOf([folder.Write("whole.jsonl", await Written([Part("210102")]))])).Message.En, Does.Contain("can not be merged"));
    }

    private static FactSet Part(string district) => new FactSetBuilder().Add(new District { Code = district })
        .Add(new School { Code = "S" + district, DistrictCode = district, Stage = SchoolStage.Primary, Students = 2001 }).Build();

    private static async Task<string> Written(IEnumerable<FactSet> parts, ReportLinesOptions? options = null, DateOnly? day = null, int? packs = null)
    {
        using var text = new StringWriter();
        var evaluator = packs is { } few ? ComplianceEvaluator.Create([.. AllPacks.Packs.Take(few)]) : AllPacks;
        await ReportLines.WriteAsync(evaluator, Partition.Stream(parts), day ?? SmallCountry.Day, text, options);
        return text.ToString();
    }

    private static async Task<string> Merged(IEnumerable<string> files)
    {
        using var text = new StringWriter();
        await (await PartialReports.OpenAsync([.. files])).MergeAsync(AllPacks, text);
        return text.ToString();
    }

    private static async Task<FactFault> FaultOf(IEnumerable<string> files) =>
        (await Assert.ThrowsAsync<InvalidFactsException>(() => Merged(files)))!.Faults.Single();
}
