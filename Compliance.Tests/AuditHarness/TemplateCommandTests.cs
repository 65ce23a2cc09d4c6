using Compliance.Facts;
using Compliance.Tests.Exchange;
using Compliance.Tests.Exchange.Collecting;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Compliance.Tests.AuditHarness;

/// <summary>template: what is sent out, and audit of what comes back.</summary>
internal sealed class TemplateCommandTests
{
    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public async Task A_returned_copy_is_audited_as_it_is()
    {
        await Written("--packs", "leshan", "--title", "2026年填报");
        var returned = Returned("template.xlsx", ("code", "007"), ("district", "511102"), ("stage", "小学"), ("locality", "城区"), ("students", 1750), ("fullTimeMentalHealthTeachers", 1));

        var audit = await Audit.Run("audit", returned, "--packs", "leshan", "--format", "json", "--as-of", "2025-12-31");

        // 1,750 pupils in town need two mental-health teachers at one for a thousand.
        Assert.That((audit.ExitCode, audit.Error), Is.EqualTo((1, "")));
        Assert.That(
            JObject.Parse(audit.Output)["assessments"]!.Where(each => (string)each["standard"]! == "LS21-2.4-1").Select(each => ((string)each["subject"]!["code"]!, (string)each["kind"]!)),
            Is.EqualTo(new[] { ("007", "violation") }));
        Assert.That((await Audit.Run("audit", returned, "--packs", "leshan", "--as-of", "2025-12-31")).Output, Does.Contain("2026年填报"));
    }

    [Test]
    public async Task Copies_of_two_levels_are_audited_together()
    {
        await Written("--packs", "shenyang", "--title", "2026年填报");
        var schools = Returned("template.xlsx", ("code", "A"), ("district", "210102"));
        await Audit.Run("template", "--level", "district", "--packs", "shenyang", "--title", "2026年填报", "--output", folder.PathOf("district.xlsx"));
        var districts = Returned("district.xlsx", ("code", "210102"), ("name", "和平区"), ("teachersEligibleForRotation", 100), ("rotatedTeachers", 14));

        var audit = await Audit.Run("audit", schools, districts, "--packs", "shenyang", "--format", "json", "--as-of", "2024-08-31");

        Assert.That((audit.ExitCode, audit.Error), Is.EqualTo((1, "")));
        Assert.That(
            JObject.Parse(audit.Output)["assessments"]!.Where(each => (string)each["standard"]! == "SY23-16-3").Select(each => ((string)each["subject"]!["name"]!, (string)each["kind"]!)),
            Is.EqualTo(new[] { ("和平区", "violation") }));
        var table = await Audit.Run("audit", schools, districts, "--packs", "shenyang", "--format", "csv", "--as-of", "2024-08-31");
        Assert.That(table.Output.Split('\n').Count(line => line.Contains("2026年填报", StringComparison.Ordinal)), Is.EqualTo(1), "the title that both have");
    }

    [TestCase("--format", "jsonl")]
    [TestCase("--rejects", "rejects.csv")]
    public async Task What_reads_one_form_of_table_refuses_two(string option, string value)
    {
        await Written("--facts", "students");
        await Audit.Run("template", "--facts", "staff", "--output", folder.PathOf("other.xlsx"));

        var audit = await Audit.Run("audit", folder.PathOf("template.xlsx"), folder.PathOf("other.xlsx"), option, value.EndsWith("csv", StringComparison.Ordinal) ? folder.PathOf(value) : value);

        Assert.That((audit.ExitCode, audit.Output), Is.EqualTo((2, "")));
        Assert.That(audit.Error, Does.Contain("copies of one template").And.Contain("other.xlsx"));
    }

    [Test]
    public async Task Copies_of_one_template_are_read_as_one_also_where_what_is_wrong_is_left_out()
    {
        await Written("--facts", "students");
        var first = Returned("template.xlsx", ("code", "A"), ("district", "210102"), ("students", "12人"));
        var second = folder.Write("second.xlsx", new FilledTemplate(await File.ReadAllBytesAsync(folder.PathOf("template.xlsx"))).Row(("code", "B"), ("district", "210102"), ("students", 5)).ToBytes());

        var import = await Audit.Run("import", first, second, "--rejects", folder.PathOf("rejects.csv"), "--output", folder.PathOf("facts.json"));

        Assert.That(import.ExitCode, Is.EqualTo(1));
        Assert.That(await File.ReadAllTextAsync(folder.PathOf("rejects.csv")), Does.Contain("12人"));
        var facts = JObject.Parse(await File.ReadAllTextAsync(folder.PathOf("facts.json")));
        Assert.That(facts["schools"]!.Select(school => (int?)school["students"]), Is.EqualTo(new int?[] { null, 5 }));
    }

    [Test]
    public async Task A_mapping_that_is_given_goes_before_the_one_that_is_carried()
    {
        await Written("--facts", "students,staff");
        var returned = Returned("template.xlsx", ("code", "A"), ("students", 5), ("staff", 7));
        var mapping = folder.Write("mapping.json", """{"version":1,"columns":{"code":"学校代码(必填) school code (required)","students":"教职工(名) staff members (number)"}}""");

        var import = await Audit.Run("import", returned, "--mapping", mapping, "--assume-jurisdiction", "100000");

        Assert.That((int)JObject.Parse(import.Output)["schools"]![0]!["students"]!, Is.EqualTo(7));
    }

    [Test]
    public async Task The_mapping_is_written_beside_it_when_asked_for()
    {
        await Written("--level", "city", "--facts", "students", "--mapping-output", folder.PathOf("mapping.json"));

        Assert.That(folder.Files, Is.EqualTo(new[] { "mapping.json", "template.xlsx" }));
        Assert.That(await File.ReadAllTextAsync(folder.PathOf("mapping.json")), Is.EqualTo(
            """
            {
              "version": 1,
              "level": "city",
              "columns": {
                "code": "市代码(必填,六位代码) city code (required, six digits)",
                "name": "市名称(选填) city name (optional)",
                "students": "在校生(名) enrolled students (number)"
              }
            }

            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public async Task One_language_and_facts_in_an_order_may_be_asked_for()
    {
        await Written("--facts", "staff, students,staff", "--lang", "zh");

        Assert.That(
            WorkbookCells.Of(await File.ReadAllBytesAsync(folder.PathOf("template.xlsx")))[0].Rows[0],
            Is.EqualTo(new[] { "学校代码(必填)", "学校名称(选填)", "所属区县代码(必填,六位代码)", "教职工(名)", "在校生(名)" }));
    }

    [TestCase("--output")]
    [TestCase("'pupils' is no fact of a school", "--facts", "students,pupils", "--output", "t.xlsx")]
    [TestCase("No standard of these packs reads facts of a province", "--level", "province", "--packs", "leshan", "--output", "t.xlsx")]
    [TestCase("street", "--level", "street", "--output", "t.xlsx")]
    [TestCase("255", "--title", "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789"
        + "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789", "--output", "t.xlsx")]
    public async Task What_no_template_can_be_made_of_is_refused(string words, params string[] options)
    {
        var template = await Audit.Run(["template", .. options.Select(option => option == "t.xlsx" ? folder.PathOf(option) : option)]);

        Assert.That((template.ExitCode, template.Output), Is.EqualTo((2, "")));
        Assert.That(template.Error, Does.Contain(words));
        Assert.That(folder.Files, Is.Empty);
    }

    [Test]
    public async Task Every_level_has_a_name()
    {
        foreach (var level in Enum.GetNames<SubjectLevel>())
        {
            var template = await Audit.Run("template", "--level", level.ToLowerInvariant(), "--output", folder.PathOf("t.xlsx"));
            Assert.That((template.ExitCode, template.Output, template.Error), Is.EqualTo((0, "", "")), level);
        }
    }

    private async Task Written(params string[] options)
    {
        var template = await Audit.Run(["template", .. options, "--output", folder.PathOf("template.xlsx")]);
        Assert.That((template.ExitCode, template.Output, template.Error), Is.EqualTo((0, "", "")));
    }

    /// <summary>The template filled in, beside it.</summary>
    private string Returned(string template, params (string, object?)[] cells) =>
        folder.Write("returned-" + template, new FilledTemplate(File.ReadAllBytes(folder.PathOf(template))).Row(cells).ToBytes());
}
