using System.Text;
using NUnit.Framework;

namespace Compliance.Tests.AuditHarness;

/// <summary>Bad input ends with exit code 2, nothing on the output, and one line that names the place.</summary>
internal sealed class BadInputTests
{
    private const string Mapping = """
        {"version":1,"encoding":"utf-8","columns":{"code":"代码","name":"名称","stage":{"constant":"primary"},"students":"在校生","staff":"教职工"}}
        """;

    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public async Task A_truncated_document_is_named_with_its_line() =>
        await RefusesFacts("{\"version\":1,\n \"schools\":[\n  {\"code\":\"A\",", "facts.json", "row 3");

    [Test]
    public async Task A_number_beyond_all_measure_is_named_with_its_path() =>
        await RefusesFacts(School("\"students\":1e308"), "facts.json", "schools[0].students");

    [Test]
    public async Task Full_width_digits_are_no_number() =>
        await RefusesFacts(School("\"students\":\"１２３\""), "facts.json", "schools[0].students", "１２３");

    [Test]
    public async Task A_school_code_that_stands_twice_is_named() =>
        await RefusesFacts(
            "{\"version\":1,\"districts\":[{\"code\":\"511102\"}],\n\"schools\":[{\"code\":\"A\",\"district\":\"511102\"},\n{\"code\":\"A\",\"district\":\"511102\"}]}",
            "facts.json", "row 3", "schools[1]", "'A'");

    [Test]
    public async Task A_school_whose_district_is_not_among_the_data_is_named() =>
        await RefusesFacts("{\"version\":1,\"schools\":[{\"code\":\"A\",\"district\":\"511102\"}]}", "facts.json", "schools[0]", "511102");

    [Test]
    public async Task A_school_that_names_no_district_is_named() =>
        await RefusesFacts("{\"version\":1,\"schools\":[{\"code\":\"A\"}]}", "facts.json", "schools[0]", "'A'", "district");

    [Test]
    public async Task A_file_that_is_not_there_is_named()
    {
        var audit = await Audit.Run("audit", folder.PathOf("missing.json"));

        Refused(audit, "missing.json");
    }

    [Test]
    public async Task A_column_that_the_table_lacks_is_named() =>
        await RefusesTable(Encoding.UTF8.GetBytes("代码,名称,学生,教职工\nA,甲,100,10\n"), "schools.csv", "row 1", "在校生");

    [Test]
    public async Task A_table_in_another_encoding_than_said_is_named() =>
        await RefusesTable(CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes("代码,名称,在校生,教职工\nA,甲,100,10\n"), "schools.csv", "gb18030");

    [TestCase("1e308")]
    [TestCase("12人")]
    [TestCase("-5")]
    [TestCase("12.5")]
    public async Task A_cell_that_is_no_count_is_named_by_row_and_column(string cell) =>
        await RefusesTable(Encoding.UTF8.GetBytes($"代码,名称,在校生,教职工\nA,甲,100,10\nB,乙,{cell},10\n"), "schools.csv", "row 3", "在校生");

    [Test]
    public async Task A_code_that_stands_twice_in_a_table_is_named() =>
        await RefusesTable(Encoding.UTF8.GetBytes("代码,名称,在校生,教职工\nA,甲,100,10\nA,乙,100,10\n"), "schools.csv", "row 3", "'A'");

    [Test]
    public async Task Every_fault_is_reported_at_once()
    {
        var facts = folder.Write("facts.json", School("\"students\":-1,\"staff\":\"x\",\"pupils\":3"));

        var audit = await Audit.Run("audit", facts);

        Assert.That(audit.ExitCode, Is.EqualTo(2));
        Assert.That(audit.ErrorLines, Has.Length.EqualTo(3));
    }

    private static string School(string facts) =>
        $$"""{"version":1,"districts":[{"code":"511102"}],"schools":[{"code":"A","district":"511102",{{facts}}}]}""";

    private async Task RefusesFacts(string facts, params string[] place) => Refused(await Audit.Run("audit", folder.Write("facts.json", facts)), place);

    private async Task RefusesTable(byte[] table, params string[] place) => Refused(
        await Audit.Run(
            "audit", folder.Write("schools.csv", table), "--mapping", folder.Write("mapping.json", Mapping), "--assume-jurisdiction", "100000"),
        place);

    private static void Refused(Audit audit, params string[] place)
    {
        Assert.That(audit.ExitCode, Is.EqualTo(2), audit.Error);
        Assert.That(audit.Output, Is.Empty);
        Assert.That(audit.ErrorLines, Has.Length.EqualTo(1), audit.Error);
        foreach (var part in place)
        {
            Assert.That(audit.Error, Does.Contain(part));
        }
    }
}
