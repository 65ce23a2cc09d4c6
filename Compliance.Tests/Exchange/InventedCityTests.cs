using System.Globalization;
using CityGenerator;
using Compliance.Evaluation;
using Compliance.Exchange.Import;
using Compliance.Facts.Building;
using Compliance.Rules.Liaoning;
using Compliance.Rules.National;
using Compliance.Rules.Shenyang;
using NUnit.Framework;

namespace Compliance.Tests.Exchange;

/// <summary>
/// The invented city of samples/data: made again byte by byte, and audited, with every count also made by plain loops over the cells of the table.
/// </summary>
[TestFixture]
public sealed class InventedCityTests
{
    private static readonly string[] CompulsoryStages = ["小学", "初级中学", "九年一贯制学校", "完全中学", "十二年一贯制学校", "特殊教育学校"];

    private readonly List<Dictionary<string, string>> rows = [];
    private ComplianceReport report = null!;

    [OneTimeSetUp]
    public void Audit()
    {
        var lines = Repository.Text("samples/data/invented-city.csv").TrimEnd('\n').Split('\n');
        var headings = lines[0].Split(',');
        rows.AddRange(lines.Skip(1).Select(line => headings.Zip(line.Split(',')).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal)));

        var builder = new FactSetBuilder();
        var mapping = TableMapping.ReadFile(Repository.PathOf("samples/data/invented-city.mapping.json"));
        TableImport.ReadInto(builder, Repository.PathOf("samples/data/invented-city.csv"), mapping);
        report = ComplianceEvaluator.Create(ShenyangStandards.Pack, LiaoningStandards.Pack, NationalStandards.Pack).Evaluate(builder.Build(), mapping.AsOf!.Value);
    }

    [Test]
    public void The_generator_makes_the_committed_files_byte_by_byte()
    {
        Assert.That(CityFiles.Table(InventedCity.Of(InventedCity.DefaultSeed)), Is.EqualTo(File.ReadAllBytes(Repository.PathOf("samples/data/invented-city.csv"))));
        Assert.That(CityFiles.Mapping(InventedCity.DefaultSeed), Is.EqualTo(File.ReadAllBytes(Repository.PathOf("samples/data/invented-city.mapping.json"))));
    }

    [Test]
    public void The_generator_draws_the_published_numbers_of_SplitMix64()
    {
        // The first numbers of seed 0, as published with implementations of the algorithm.
        var chance = new SplitMix64(0);

        Assert.That(new[] { chance.Next(), chance.Next() }, Is.EqualTo(new[] { 0xE220A8397B1DCDAFul, 0x6E789E6AA1B965F4ul }));
    }

    [TestCase(0ul)]
    [TestCase(1ul)]
    [TestCase(ulong.MaxValue)]
    public void Any_seed_makes_13_districts_and_400_schools_without_fault(ulong seed)
    {
        var builder = new FactSetBuilder();
        using var table = new MemoryStream(CityFiles.Table(InventedCity.Of(seed)));
        using var mapping = new StreamReader(new MemoryStream(CityFiles.Mapping(seed)));

        TableImport.ReadInto(builder, table, "city.csv", TableMapping.Read(mapping, "city.mapping.json"));

        var facts = builder.Build();
        Assert.That((facts.Cities.Count, facts.Districts.Count, facts.Schools.Count), Is.EqualTo((1, 13, 400)));
    }

    [Test]
    public void The_city_has_13_districts_and_400_schools_which_call_themselves_invented()
    {
        Assert.That((report.Facts.Cities.Single().Code, report.Facts.Districts.Count, report.Facts.Schools.Count), Is.EqualTo(("210100", 13, 400)));
        Assert.That(report.Facts.Districts.Select(district => district.Name), Is.All.StartsWith("虚构"));
        Assert.That(report.Facts.Schools.Select(school => school.Name), Is.All.StartsWith("虚构"));
        Assert.That(report.Facts.Cities.Single().Name, Does.StartWith("虚构"));
    }

    [Test]
    public void Pupils_per_member_of_staff_are_counted_alike()
    {
        CheckRatio("CN-STAFF14-1", "小学", "在校生数", "教职工数", 19m);
        CheckRatio("CN-STAFF14-2", "初级中学", "在校生数", "教职工数", 13.5m);
        CheckRatio("CN-STAFF14-3", "高级中学", "在校生数", "教职工数", 12.5m);
    }

    [Test]
    public void Average_classes_are_counted_alike()
    {
        CheckRatio("CN-QB17-5-3", "小学", "在校生数", "班级数", 45m);
        CheckRatio("CN-QB17-5-4", "初级中学", "在校生数", "班级数", 50m);
    }

    [Test]
    public void Large_schools_are_counted_alike()
    {
        CheckMost("CN-QB17-4-1", ["小学", "初级中学"], row => Number(row, "在校生数"), 2000);
        CheckMost("CN-QB17-4-2", ["九年一贯制学校"], row => Number(row, "在校生数"), 2500);
        CheckMost("CN-QB17-4-3", ["十二年一贯制学校"], row => Number(row, "小学在校生数") + Number(row, "初中在校生数"), 2500);
    }

    [Test]
    public void Largest_classes_are_counted_alike()
    {
        CheckMost("CN-QB17-5-1", ["小学", "九年一贯制学校", "十二年一贯制学校"], row => Number(row, "小学最大班额"), 45);
        CheckMost("CN-QB17-5-2", ["初级中学", "九年一贯制学校", "完全中学", "十二年一贯制学校"], row => Number(row, "初中最大班额"), 50);
    }

    [Test]
    public void Schools_without_a_qualified_mental_health_teacher_are_counted_alike()
    {
        var (notMet, unknown) = (0, 0);
        foreach (var row in rows.Where(row => CompulsoryStages.Append("高级中学").Contains(row["办学类型"])))
        {
            notMet += Number(row, "其中有专业背景") < 1 ? 1 : 0;
            unknown += Number(row, "其中有专业背景") is null ? 1 : 0;
        }

        Check("LN23-3-10", notMet, unknown);
    }

    [Test]
    public void Districts_short_of_rotated_teachers_are_counted_alike()
    {
        var (notMet, unknown) = (0, 0);
        foreach (var district in rows.Where(row => CompulsoryStages.Contains(row["办学类型"])).GroupBy(row => row["区县代码"]))
        {
            decimal? eligible = 0, rotated = 0;
            foreach (var row in district)
            {
                eligible += Number(row, "符合交流条件教师数");
                rotated += Number(row, "本学年轮岗教师数");
            }

            notMet += 100 * rotated < 15 * eligible ? 1 : 0;
            unknown += rotated is null || eligible is null ? 1 : 0;
        }

        Check("SY23-16-3", notMet, unknown);
    }

    [Test]
    public void The_share_of_degrees_in_the_city_is_added_up_alike()
    {
        decimal teachers = 0, degrees = 0;
        foreach (var row in rows.Where(row => CompulsoryStages.Contains(row["办学类型"])))
        {
            teachers += Number(row, "义务教育专任教师数")!.Value;
            degrees += Number(row, "其中本科及以上学历")!.Value;
        }

        var assessment = report.Find("SY23-16-15", "210100")!;
        Assert.That(100 * degrees, Is.LessThan(85 * teachers));
        Assert.That(assessment.Verdict, Is.EqualTo(Verdict.NotMet));
        Assert.That(assessment.Facts.Select(reading => reading.Value?.ToString()), Is.EqualTo(new[] { Plain(degrees), Plain(teachers) }));
    }

    private void CheckRatio(string standard, string stage, string students, string others, decimal limit)
    {
        var (notMet, unknown) = (0, 0);
        foreach (var row in rows.Where(row => row["办学类型"] == stage))
        {
            notMet += Number(row, students) > limit * Number(row, others) ? 1 : 0;
            unknown += Number(row, students) is null || Number(row, others) is null ? 1 : 0;
        }

        Check(standard, notMet, unknown);
    }

    private void CheckMost(string standard, string[] stages, Func<Dictionary<string, string>, decimal?> measure, decimal limit)
    {
        var (notMet, unknown) = (0, 0);
        foreach (var row in rows.Where(row => stages.Contains(row["办学类型"])))
        {
            notMet += measure(row) > limit ? 1 : 0;
            unknown += measure(row) is null ? 1 : 0;
        }

        Check(standard, notMet, unknown);
    }

    private void Check(string standard, int notMet, int unknown)
    {
        var counts = report.CountsOf(report.Standards.Single(candidate => candidate.Id == standard));

        Assert.That((counts.NotMet, counts.Indeterminate), Is.EqualTo((notMet, unknown)), standard);
        Assert.That(notMet, Is.Positive, $"{standard} is broken nowhere, so that the sample does not show it.");
    }

    private static string Plain(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static decimal? Number(Dictionary<string, string> row, string heading) =>
        row[heading].Length == 0 ? null : decimal.Parse(row[heading], CultureInfo.InvariantCulture);
}
