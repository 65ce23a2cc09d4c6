using System.Security.Cryptography;
using System.Text;
using Compliance.Exchange.Collecting;
using Compliance.Exchange.Import;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Tests.AuditHarness;
using Compliance.Tests.Exchange.Import;
using Compliance.Tests.Json;
using NUnit.Framework;

namespace Compliance.Tests.Exchange.Collecting;

/// <summary>The mappings that workbooks carry.</summary>
internal sealed class CarriedMappingTests
{
    private static readonly SubjectLevel[] Levels = Enum.GetValues<SubjectLevel>();

    [TestCaseSource(nameof(Levels))]
    public void The_mapping_is_valid_by_the_schema_of_mappings(SubjectLevel level)
    {
        var mapping = JsonText.Of(writer => CollectionTemplate.WriteMapping(writer, level, new CollectionTemplateOptions { Title = "填报" }));

        Assert.That(new JsonSchema(JsonText.Read(JsonText.Of(TableMapping.WriteSchema))).Faults(JsonText.Read(mapping)), Is.Empty);
    }

    [Test]
    public void The_title_is_that_of_the_mapping()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("t.xlsx", FilledTemplate.Empty(SubjectLevel.City, new CollectionTemplateOptions { Title = "填报 \"2026\" _x0041_" }));

        Assert.That((TableMapping.CarriedBy(path)!.Title, TableMapping.CarriedBy(path)!.Level), Is.EqualTo(("填报 \"2026\" _x0041_", SubjectLevel.City)));
    }

    [Test]
    public void Other_files_carry_no_mapping()
    {
        using var folder = new TemporaryFolder();
        var workbook = folder.Write("a.xlsx", new XlsxFile().Sheet("S", ["代码"], ["A"]).ToBytes());
        var text = folder.Write("a.csv", "compliance-mapping-1\n{\"version\":1}\n");
        var archive = folder.Write("a.zip", XlsxFile.Zip(("a.csv", Encoding.UTF8.GetBytes("compliance-mapping-1\n{}\n"))));

        Assert.That(new[] { workbook, text, archive }.Select(TableMapping.CarriedBy), Is.All.Null);
    }

    [Test]
    public void A_mapping_that_is_none_is_a_fault_that_names_the_sheet()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.xlsx", new XlsxFile().Sheet("compliance-mapping-1", ["compliance-mapping-1"], ["{\"version\":1,"], ["\"columns\":{\"code\":\"代码\",\"pupils\":\"学生\"}}"]).ToBytes());

        Assert.That(
            () => TableMapping.CarriedBy(path),
            Throws.InstanceOf<InvalidFactsException>().With.Message.Contains("a.xlsx/compliance-mapping-1").And.Message.Contains("pupils"));
    }

    [TestCase(32, false)]
    [TestCase(33, true)]
    public void A_mapping_beyond_all_measure_is_refused(int words, bool isRefused)
    {
        // Each word takes 32,000 characters and a little; 33 of them are more than 1,048,576. They differ, for an archive that unpacks to hundreds of times its size is refused by itself.
        string[][] lines =
        [
            ["compliance-mapping-1"], ["{\"version\":1,\"columns\":{\"code\":\"a\",\"stage\":{\"column\":\"b\",\"values\":{"],
            .. Enumerable.Range(0, words).Select(i => new[] { $"\"{Word(i)}\":\"primary\"," }), ["\"z\":\"primary\"}}}}"],
        ];
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.xlsx", new XlsxFile().Sheet("compliance-mapping-1", lines).ToBytes());

        Assert.That(() => TableMapping.CarriedBy(path), isRefused ? Throws.InstanceOf<InvalidFactsException>().With.Message.Contains("too large") : Is.Not.Null);

        static string Word(int i) => string.Concat(Enumerable.Range(0, 500).Select(part => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{i} {part}")))));
    }

    [Test]
    public void A_file_that_is_not_there_is_a_fault() =>
        Assert.That(() => TableMapping.CarriedBy("/nowhere/returned.xlsx"), Throws.InstanceOf<InvalidFactsException>().With.Message.Contains("/nowhere/returned.xlsx"));
}
