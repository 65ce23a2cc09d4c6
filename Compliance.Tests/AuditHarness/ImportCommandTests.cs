using NUnit.Framework;

namespace Compliance.Tests.AuditHarness;

/// <summary>Tables become a fact file, and what is wrong in them a list; or the mapping of a table is proposed.</summary>
[TestFixture]
internal sealed class ImportCommandTests
{
    private const string Mapping = """{"version":1,"title":"T","asOf":"2025-12-31","columns":{"code":"代码","stage":{"constant":"primary"},"students":"在校生"}}""";

    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public async Task Writes_a_fact_file_and_the_cells_that_were_rejected()
    {
        var import = await Import("代码,在校生\nA,100\nB,12人\n", "--output", folder.PathOf("facts.json"), "--rejects", folder.PathOf("rejects.csv"));

        Assert.That(import.ExitCode, Is.EqualTo(1));
        Assert.That(import.Error, Is.EqualTo("读取 4 个单元格,接受 3 个,拒绝 1 个。 4 cells read, 3 accepted, 1 rejected.\n"));
        Assert.That(await File.ReadAllTextAsync(folder.PathOf("facts.json")), Does.Contain("\"students\":100").And.Contain("\"B\"").And.Contain("2025-12-31"));
        Assert.That(await File.ReadAllTextAsync(folder.PathOf("rejects.csv")), Does.Contain(",3,在校生,12人,"));
        Assert.That(folder.Files, Is.EqualTo(new[] { "facts.json", "mapping.json", "rejects.csv", "schools.csv" }));
    }

    [Test]
    public async Task Shows_what_was_rejected_as_a_table()
    {
        var import = await Import("代码,在校生\nA,12人\n", "--output", folder.PathOf("facts.json"));

        var row = import.Output.Split('\n').Single(line => line.Contains("12人", StringComparison.Ordinal) && line.Contains("在校生", StringComparison.Ordinal));
        Assert.That(row.Split('│', StringSplitOptions.TrimEntries)[2..5], Is.EqualTo(new[] { "", "2", "在校生" }));
    }

    [Test]
    public async Task The_table_gives_way_where_the_facts_take_the_output()
    {
        var import = await Import("代码,在校生\nA,12人\n");

        Assert.That(import.Output, Does.StartWith("{").And.Not.Contain("12人"));
        Assert.That(import.Error, Does.Contain("12人"));
    }

    [TestCase(20, 20, "")]
    [TestCase(21, 20, "另有 1 个,见 ")]
    public async Task The_table_shows_twenty_cells_where_a_file_lists_all(int rejected, int shown, string more)
    {
        var import = await Import(
            "代码,在校生\n" + string.Concat(Enumerable.Range(0, rejected).Select(i => $"S{i},bad{i:00}\n")), "--output", folder.PathOf("facts.json"), "--rejects", folder.PathOf("rejects.csv"));

        Assert.That(Enumerable.Range(0, rejected).Count(i => import.Output.Contains($"│ bad{i:00} ", StringComparison.Ordinal)), Is.EqualTo(shown));
        Assert.That(import.ErrorLines[0], Does.StartWith(more.Length > 0 ? more : "读取"));
    }

    [Test]
    public async Task Without_a_rejects_file_the_table_lists_all()
    {
        var import = await Import("代码,在校生\n" + string.Concat(Enumerable.Range(0, 30).Select(i => $"S{i},bad{i:00}\n")), "--output", folder.PathOf("facts.json"));

        Assert.That(Enumerable.Range(0, 30).Count(i => import.Output.Contains($"│ bad{i:00} ", StringComparison.Ordinal)), Is.EqualTo(30));
    }

    [Test]
    public async Task Says_that_nothing_was_rejected_by_the_exit_code()
    {
        var import = await Import("代码,在校生\nA,100\n", "--output", folder.PathOf("facts.json"));

        Assert.That((import.ExitCode, import.Output), Is.EqualTo((0, "")));
        Assert.That(import.Error, Is.EqualTo("读取 2 个单元格,接受 2 个,拒绝 0 个。 2 cells read, 2 accepted, 0 rejected.\n"));
    }

    [Test]
    public async Task An_audit_of_the_fact_file_says_that_it_is_not_all()
    {
        await Import("代码,在校生\nA,2500\nB,12人\n,7\n", "--output", folder.PathOf("facts.json"));

        var audit = await Audit.Run("audit", folder.PathOf("facts.json"), "--packs", "national", "--assume-jurisdiction", "100000", "--lang", "en");

        Assert.That(audit.ExitCode, Is.EqualTo(1));
        Assert.That(audit.Output.ReplaceLineEndings(" "), Does.Contain("Incomplete data: cells rejected: 2, rows rejected whole: 1"));
    }

    [Test]
    public async Task An_audit_goes_on_without_what_is_wrong_only_when_it_is_asked_to()
    {
        string[] arguments =
        [
            "audit", folder.Write("schools.csv", "代码,在校生\nA,2500\nB,12人\n"), "--mapping", folder.Write("mapping.json", Mapping), "--assume-jurisdiction", "100000", "--packs", "national",
        ];

        var refused = await Audit.Run(arguments);
        var audit = await Audit.Run([.. arguments, "--rejects", folder.PathOf("rejects.csv")]);

        Assert.That((refused.ExitCode, audit.ExitCode), Is.EqualTo((2, 1)));
        Assert.That(refused.Output, Is.Empty);
        Assert.That(await File.ReadAllTextAsync(folder.PathOf("rejects.csv")), Does.Contain(",3,在校生,12人,"));
        Assert.That(audit.Output, Does.Contain("Incomplete data: cells rejected: 1, rows rejected whole: 0"));
        Assert.That(audit.Error, Does.Contain("4 cells read, 3 accepted, 1 rejected."));
    }

    [Test]
    public async Task A_table_may_name_what_a_fact_file_holds()
    {
        var schools = folder.Write("schools.json", """{"version":1,"schools":[{"code":"S","stage":"primary"}]}""");
        var teachers = folder.Write("teachers.csv", "编号,校\nT,S\n");

        var import = await Audit.Run(
            "import", teachers, schools, "--mapping", folder.Write("m.json", """{"version":1,"level":"teacher","columns":{"code":"编号","school":"校"}}"""), "--assume-jurisdiction", "100000");

        Assert.That((import.ExitCode, import.Output), Is.EqualTo((0, import.Output)));
        Assert.That(import.Output, Does.Contain("\"T\"").And.Contain("\"S\""));
    }

    [Test]
    public async Task Proposes_a_mapping_and_says_how_sure_each_column_is()
    {
        var table = folder.Write("schools.csv", "学校代码,在校生数,备注\n1,10,x\n");

        var import = await Audit.Run("import", table, "--guess", "--output", folder.PathOf("mapping.json"));

        Assert.That((import.ExitCode, import.Error), Is.EqualTo((0, "")));
        Assert.That(import.Output, Does.Match("学校代码 +│ code +│ 确定").And.Match("在校生数 +│ students +│ 确定").And.Match("备注 +│ \\(不用\\) +│ 不确定"));
        Assert.That(import.Output, Does.Match("certain +│ it is called").And.Match("\\(not used\\) +│ unsure +│ no fact has a name like it"));
        Assert.That(
            (await File.ReadAllTextAsync(folder.PathOf("mapping.json"))).Replace(" ", "", StringComparison.Ordinal).ReplaceLineEndings(""),
            Is.EqualTo("""{"version":1,"columns":{"code":"学校代码","students":"在校生数"}}"""));
    }

    [Test]
    public async Task A_mapping_that_was_proposed_reads_the_table()
    {
        var table = folder.Write("districts.csv", "区县代码,在校生数\n210102,10\n");

        var guess = await Audit.Run("import", table, "--guess", "--level", "district");
        var import = await Audit.Run("import", table, "--mapping", folder.Write("mapping.json", guess.Output));

        Assert.That(guess.Output, Does.Contain("\"level\": \"district\""));
        Assert.That((import.ExitCode, import.Error), Is.EqualTo((0, "读取 2 个单元格,接受 2 个,拒绝 0 个。 2 cells read, 2 accepted, 0 rejected.\n")));
    }

    [TestCase("schools.csv", "needs --mapping")]
    [TestCase("schools.csv --level school", "--level goes with --guess only")]
    [TestCase("schools.csv schools.csv --guess", "--guess takes one table")]
    [TestCase("mapping.json --guess", "--guess takes one table")]
    [TestCase("schools.csv --guess --mapping mapping.json", "goes neither with --mapping")]
    [TestCase("schools.csv --guess --rejects r.csv", "nor with --rejects")]
    [TestCase("schools.csv --mapping mapping.json --rejects x --output x", "can not be one file")]
    [TestCase("facts.json", "There is no table to import")]
    [TestCase("schools.csv --guess --level school2", "school2")]
    public async Task What_does_not_go_together_is_refused(string arguments, string says)
    {
        folder.Write("schools.csv", "代码,在校生\nA,12人\n");
        folder.Write("mapping.json", Mapping);
        folder.Write("facts.json", """{"version":1}""");

        var import = await Audit.Run(["import", .. arguments.Split(' ').Select(word => word.Contains('.', StringComparison.Ordinal) || word == "x" ? folder.PathOf(word) : word)]);

        Assert.That((import.ExitCode, import.Output), Is.EqualTo((2, "")));
        Assert.That(import.Error, Does.Contain(says));
        Assert.That(folder.Files, Has.Length.EqualTo(3));
    }

    [Test]
    public async Task Lines_are_judged_as_they_come_and_go_without_rejects()
    {
        var audit = await Audit.Run("audit", "-", "--format", "jsonl", "--rejects", folder.PathOf("r.csv"));

        Assert.That(audit.ExitCode, Is.EqualTo(2));
        Assert.That(audit.Error, Does.Contain("--rejects does not go with --format jsonl."));
    }

    private Task<Audit> Import(string table, params string[] more) => Audit.Run(
        ["import", folder.Write("schools.csv", table), "--mapping", folder.Write("mapping.json", Mapping), "--assume-jurisdiction", "100000", .. more]);
}
