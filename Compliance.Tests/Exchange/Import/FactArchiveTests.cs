using System.Text;
using Compliance.Exchange.Import;
using Compliance.Exchange.Import.Guessing;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Tests.AuditHarness;
using NUnit.Framework;

namespace Compliance.Tests.Exchange.Import;

/// <summary>Archives may hold fact files, beside tables or alone; each is read by its own name.</summary>
[TestFixture]
public sealed class FactArchiveTests
{
    private const string Districts = """{"version":1,"title":"T","asOf":"2025-12-31","districts":[{"code":"210102","name":"甲区"}]}""";
    private const string Lines = "{\"version\":1,\"title\":\"L\"}\n{\"school\":{\"code\":\"S2\",\"students\":7}}\n{\"school\":{\"code\":\"S3\"}}\n";
    private const string Schools = "代码,区\nS1,210102\n";

    private readonly TableMapping mapping = TableMapping.Read(new StringReader("""{"version":1,"columns":{"code":"代码","district":"区"}}"""), "m.json");
    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public void Fact_files_are_read_beside_tables()
    {
        var builder = Elsewhere();

        var headers = TableImport.ReadInto(builder, Zip(("表/schools.csv", Schools), ("districts.json", Districts), ("more.JSONL", Lines)), mapping);

        var facts = builder.Build();
        Assert.That(facts.Schools.Select(school => (school.Code, school.DistrictCode, school.Students)), Is.EquivalentTo(new[] { ("S1", "210102", (int?)null), ("S2", null, 7), ("S3", null, null) }));
        Assert.That(facts.Districts.Single().Name, Is.EqualTo("甲区"));
        Assert.That(headers.Select(header => (header.Title, header.AsOf)), Is.EqualTo(new[] { ("T", (DateOnly?)new DateOnly(2025, 12, 31)), ("L", null) }));
    }

    [Test]
    public void An_import_that_goes_on_reads_them_too()
    {
        var result = TableImport.Read([Zip(("districts.json", Districts), ("schools.csv", Schools + "S2,210103\n"))], mapping);

        Assert.That(result.Facts.Schools.Select(school => school.Code), Is.EqualTo(new[] { "S1" }));
        Assert.That((result.Headers.Single().Title, result.CellsRead, result.Rejected.Count), Is.EqualTo(("T", 4, 2)));
    }

    [Test]
    public void An_import_that_goes_on_leaves_the_facts_given_with_it_as_they_are()
    {
        var others = Elsewhere();

        TableImport.Read([Zip(("districts.json", Districts), ("schools.csv", Schools))], mapping, others);

        Assert.That(others.Build().Count, Is.Zero);
    }

    [Test]
    public void An_archive_of_fact_files_needs_no_mapping()
    {
        var builder = Elsewhere();

        var headers = FactArchive.ReadInto(builder, Zip(("districts.json", Districts), ("a/more.jsonl", Lines)));

        Assert.That((builder.Build().Schools.Count, builder.Build().Districts.Count, headers.Count), Is.EqualTo((2, 1, 2)));
    }

    [Test]
    public void With_a_mapping_an_archive_need_not_hold_a_table()
    {
        var builder = Elsewhere();

        TableImport.ReadInto(builder, Zip(("districts.json", Districts)), mapping);

        Assert.That(builder.Build().Districts, Has.Count.EqualTo(1));
    }

    [TestCase("a.json", "{\"version\":1,\"schools\":[{\"code\":\"S\",\"students\":\"x\"}]}", "/a.json: row 1, schools[0].students")]
    [TestCase("d/a.json", "[", "/d/a.json: row 1")]
    [TestCase("a.jsonl", "{\"school\":{\"code\":\"S\"}}\n{\"school\":5}\n", "/a.jsonl: row 2, school")]
    public void What_is_wrong_in_a_fact_file_is_placed_in_the_archive(string name, string content, string place)
    {
        var path = Zip((name, content));

        var alone = FaultOf(builder => FactArchive.ReadInto(builder, path));
        var beside = FaultOf(builder => TableImport.ReadInto(builder, path, mapping));

        Assert.That((alone, beside), Is.EqualTo((path + place, path + place)));
    }

    [Test]
    public void A_fact_file_in_another_encoding_is_refused_at_its_line()
    {
        var path = folder.Write("x.zip", XlsxFile.Zip(("a.json", [.. "{\"version\":1,\n\"title\":\""u8, 0xBC, 0xD7, .. "\"}"u8])));

        Assert.That(FaultOf(builder => FactArchive.ReadInto(builder, path)), Is.EqualTo(path + "/a.json: row 2"));
    }

    [TestCase("a.json", "b/c.jsonl", true)]
    [TestCase("a.json", "b.csv", false)]
    [TestCase("a.json.txt", "b.json", false)]
    public void An_archive_tells_whether_it_holds_fact_files_only(string one, string other, bool isOfFacts) =>
        Assert.That(FactArchive.Is(Zip((one, Districts), (other, Lines))), Is.EqualTo(isOfFacts));

    [TestCase("schools.csv")]
    [TestCase("schools.xlsx")]
    public void A_table_needs_a_mapping(string name)
    {
        var path = Zip((name, Schools), ("districts.json", Districts));

        Assert.That(
            Assert.Throws<InvalidFactsException>(() => FactArchive.ReadInto(Elsewhere(), path))!.Message,
            Does.StartWith($"{path}/{name}: This entry of the archive is no fact file"));
    }

    [Test]
    public void A_name_that_leads_out_of_the_archive_is_refused() =>
        Assert.That(
            Assert.Throws<InvalidFactsException>(() => FactArchive.ReadInto(Elsewhere(), Zip(("../a.json", Districts))))!.Message, Does.Contain("leads out of the archive"));

    [Test]
    public void What_is_no_archive_or_not_there_is_refused()
    {
        Assert.That(
            Assert.Throws<InvalidFactsException>(() => FactArchive.ReadInto(Elsewhere(), folder.Write("x.zip", Districts)))!.Message, Does.Contain("The file is damaged"));
        Assert.That(
            Assert.Throws<InvalidFactsException>(() => FactArchive.ReadInto(Elsewhere(), folder.PathOf("none.zip")))!.Message, Does.Contain("There is no such file"));
    }

    [Test]
    public void Fact_files_in_an_archive_are_not_read_in_parts()
    {
        var parts = TableImport.ReadAsync([Zip(("districts.json", Districts), ("schools.csv", Schools))], mapping).ToBlockingEnumerable();

        Assert.That(() => parts.ToList(), Throws.TypeOf<InvalidFactsException>().With.Message.Contains("can not be read district by district"));
    }

    [Test]
    public void A_guess_looks_at_the_table() =>
        Assert.That(MappingGuess.Of(Zip(("a.json", Districts), ("schools.csv", "学校代码,在校生数\n1,2\n"))).Columns.Select(column => column.Name), Is.EqualTo(new[] { "code", "students" }));

    [Test]
    public async Task An_archive_of_fact_files_is_audited_for_the_day_that_they_name()
    {
        var path = Zip(("a.json", """{"version":1,"title":"T","asOf":"2024-12-31","schools":[{"code":"S","stage":"primary","students":2500}]}"""));

        var audit = await Audit.Run("audit", path, "--packs", "national", "--assume-jurisdiction", "100000", "--lang", "en");

        Assert.That(audit.ExitCode, Is.EqualTo(1));
        Assert.That(audit.Output, Does.Contain("2024-12-31"));
    }

    private static FactSetBuilder Elsewhere() => new FactSetBuilder().AssumeJurisdiction(AdministrativeCode.China);

    /// <summary>The place of the one thing that is wrong, thrown at once or found in the end.</summary>
    private static string FaultOf(Action<FactSetBuilder> read)
    {
        var builder = Elsewhere();
        try
        {
            read(builder);
        }
        catch (InvalidFactsException refused)
        {
            return refused.Faults.Single().Place!.ToString();
        }

        builder.TryBuild(out _, out var faults);
        return faults.Single().Place!.ToString();
    }

    private string Zip(params (string Name, string Content)[] entries) =>
        folder.Write("x.zip", XlsxFile.Zip([.. entries.Select(entry => (entry.Name, Encoding.UTF8.GetBytes(entry.Content)))]));
}
