using Compliance.Exchange.Import;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Json;
using Compliance.Tests.AuditHarness;
using Compliance.Tests.Evaluation.Streaming;
using NUnit.Framework;

namespace Compliance.Tests.Exchange.Import;

/// <summary>Tables read district by district.</summary>
internal sealed class TableStreamTests
{
    private const string Headings = "code,district,students\n";

    private static readonly TableMapping Mapping = TableMapping.Read(
        new StringReader(
            """
            {"version":1,"schoolYear":"2024-2025","columns":{"code":"code","district":"district","students":"students"},"districts":{"code":"district"},"cities":[{"code":"210100"}]}
            """),
        "schools.mapping.json");

    [Test]
    public async Task The_parts_of_a_table_are_together_what_it_holds()
    {
        var mapping = TableMapping.ReadFile(Audit.Sample("invented-city.mapping.json"));
        var whole = new FactSetBuilder();
        TableImport.ReadInto(whole, Audit.Sample("invented-city.csv"), mapping);

        var parts = await All(TableImport.ReadAsync([Audit.Sample("invented-city.csv")], mapping));

        var together = new FactSetBuilder().ForSchoolYear(mapping.SchoolYear!.Value).AddRange(parts.SelectMany(Partition.All));
        Assert.That(Text(together.Build()), Is.EqualTo(Text(whole.Build())));
    }

    [Test]
    public async Task A_part_holds_whole_districts_and_the_last_one_what_lies_in_none()
    {
        using var folder = new TemporaryFolder();
        var rows = Enumerable.Range(0, 1500).Select(i => $"{i},{210101 + (i / 300)},1\n");

        var parts = await All(TableImport.ReadAsync([folder.Write("schools.csv", Headings + string.Concat(rows))], Mapping));

        Assert.That(parts.Select(part => (part.Districts.Count, part.Schools.Count, part.Cities.Count)), Is.EqualTo(new[] { (2, 600, 0), (2, 600, 0), (1, 300, 0), (0, 0, 1) }));
        Assert.That(parts.Select(part => part.SchoolYear), Is.All.EqualTo(new SchoolYear(2024)));
    }

    [Test]
    public async Task A_district_may_go_on_in_the_next_table()
    {
        using var folder = new TemporaryFolder();

        var parts = await All(TableImport.ReadAsync(
            [folder.Write("1.csv", Headings + "A,210101,1\nB,210102,1\n"), folder.Write("2.csv", Headings + "C,210102,1\n")], Mapping));

        Assert.That(parts[0].Schools.Select(school => school.Code), Is.EqualTo(new[] { "A", "B", "C" }));
    }

    [Test]
    public async Task Districts_that_the_mapping_lists_stand_with_their_schools()
    {
        using var folder = new TemporaryFolder();
        var mapping = TableMapping.Read(
            new StringReader("""{"version":1,"columns":{"code":"code","district":"district"},"districts":[{"code":"210101"},{"code":"210102","name":"乙"}]}"""), "mapping.json");

        var parts = await All(TableImport.ReadAsync([folder.Write("1.csv", Headings + "A,210102,1\n")], mapping));

        Assert.That(parts.Select(part => part.Districts.Single().Code), Is.EqualTo(new[] { "210102", "210101" }));
    }

    [Test]
    public async Task Schools_of_no_district_come_together_where_a_jurisdiction_is_assumed()
    {
        using var folder = new TemporaryFolder();

        var parts = await All(TableImport.ReadAsync(
            [folder.Write("1.csv", "code,students\nA,1\nB,2\n")],
            TableMapping.Read(new StringReader("""{"version":1,"columns":{"code":"code","students":"students"}}"""), "mapping.json"), AdministrativeCode.China));

        Assert.That(parts.Single().Schools.Select(school => school.Students), Is.EqualTo(new[] { 1, 2 }));
    }

    [TestCase("A,210101,1\nB,210102,1\nC,210101,1\n", "row 4", "do not stand together")]
    [TestCase("A,210101,1\nB,210101,x\n", "row 3, column \"students\"", "must be a whole number")]
    [TestCase("A,210101,1\nB,210101\n", "row 3", "cells")]
    [TestCase("", "schools.csv", "no row")]
    public async Task A_fault_names_file_and_row(string rows, string place, string says)
    {
        using var folder = new TemporaryFolder();

        var invalid = (await Assert.ThrowsAsync<InvalidFactsException>(() => All(TableImport.ReadAsync([folder.Write("schools.csv", Headings + rows)], Mapping))))!;

        Assert.That(invalid.Faults.Single().ToString(), Does.Contain("schools.csv").And.Contain(place).And.Contain(says));
    }

    [Test]
    public async Task A_table_that_can_not_be_opened_is_named()
    {
        var invalid = (await Assert.ThrowsAsync<InvalidFactsException>(() => All(TableImport.ReadAsync(["missing.csv"], Mapping))))!;

        Assert.That(invalid.Faults.Single().ToString(), Does.StartWith("missing.csv"));
    }

    [Test]
    public async Task The_command_gives_the_same_lines_for_a_table_as_for_the_facts_in_it()
    {
        using var folder = new TemporaryFolder();
        var mapping = TableMapping.ReadFile(Audit.Sample("invented-city.mapping.json"));
        var facts = new FactSetBuilder();
        TableImport.ReadInto(facts, Audit.Sample("invented-city.csv"), mapping);
        var file = folder.Write("city.json", Text(facts.Build(), mapping.AsOf));

        var table = await Audit.Run("audit", Audit.Sample("invented-city.csv"), "--mapping", Audit.Sample("invented-city.mapping.json"), "--format", "jsonl");

        Assert.That(table.ExitCode, Is.EqualTo(1), table.Error);
        Assert.That(table.Output, Is.EqualTo((await Audit.Run("audit", file, "--format", "jsonl")).Output));
    }

    private static string Text(FactSet facts, DateOnly? asOf = null)
    {
        using var text = new StringWriter();
        FactFile.Write(facts, text, new FactFile { AsOf = asOf });
        return text.ToString();
    }

    private static async Task<List<FactSet>> All(IAsyncEnumerable<FactSet> parts)
    {
        var all = new List<FactSet>();
        await foreach (var part in parts)
        {
            all.Add(part);
        }

        return all;
    }
}
