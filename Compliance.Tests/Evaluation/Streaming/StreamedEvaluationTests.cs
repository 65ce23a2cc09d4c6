using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Json;
using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;
using Compliance.Tests.Generators;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Compliance.Tests.Evaluation.Streaming;

/// <summary>Parts judged one by one say what everything judged at once says.</summary>
internal sealed class StreamedEvaluationTests
{
    private static readonly DateOnly Day = new(2025, 6, 30);
    private static readonly ComplianceEvaluator AllPacks = ManySchools.AllPacks(new EvaluatorOptions());
    private static readonly ComplianceEvaluator Compiled = ManySchools.AllPacks(new EvaluatorOptions { CompileFrom = 0, MaxDegreeOfParallelism = 1 });

    [Test]
    public void Generated_facts_give_the_same_assessments_and_findings_however_they_are_taken_apart()
    {
        var partitions = from facts in FactSets.All
                         from parts in Gen.Choose(1, 5)
                         from seed in Gen.Choose(0, 1000)
                         select (facts, parts, seed);
        For.All(partitions, one =>
        {
            var (facts, parts, seed) = one;
            var split = Partition.Of(facts, area => (area.Sum(c => c) + (seed * area.Length * (area + " ")[^1])) % parts, parts);
            return Same(AllPacks.Evaluate(facts, Day), AllPacks, split) && Same(Compiled.Evaluate(facts, Day), Compiled, split);
        }, times: 30);
    }

    [Test]
    public void Many_schools_give_the_same_assessments_and_findings()
    {
        var facts = ManySchools.Of(600);

        Assert.That(Same(AllPacks.Evaluate(facts, Day), AllPacks, Partition.ByArea(facts)), Is.True);
    }

    [Test]
    public async Task Reports_come_in_the_order_of_the_parts_and_that_on_cities_and_provinces_last()
    {
        var parts = Partition.ByArea(ManySchools.Of(60)).Reverse().ToArray();

        var reports = await Reports(AllPacks, parts);

        Assert.That(
            reports.Select(report => report.Facts.Districts.SingleOrDefault()?.Code),
            Is.EqualTo(new[] { "511181", "511102", null, "210283", "210202", null, "210103", "210102", null, null, null }));
        Assert.That(reports[^1].Facts.Cities.Select(city => city.Code), Is.EqualTo(new[] { "210100", "210200", "511100" }));
        Assert.That(reports[..^1].SelectMany(report => report.Facts.Cities), Is.Empty);
    }

    [Test]
    public async Task A_city_is_the_sum_of_districts_that_came_in_different_parts()
    {
        FactSet[] parts =
        [
            new FactSetBuilder().Add(new District { Code = "210102", Students = 100 }).Build(),
            new FactSetBuilder().Add(new City { Code = "210100" }).Add(new District { Code = "210103" })
                .Add(new School { Code = "A", DistrictCode = "210103", Students = 20 }).Add(new School { Code = "B", DistrictCode = "210103", Students = 3 }).Build(),
        ];
        var evaluator = ComplianceEvaluator.Create(MadeUpPack.Of(Every<City>.Must(c => c.Students).BeAtMost(122)));

        var last = (await Reports(evaluator, parts))[^1];

        Assert.That(last.Find("M-1", "210100")!.Measured, Is.EqualTo(new Count(123)), "100 and 20 and 3");
        Assert.That(last.Totals, Is.EqualTo(new VerdictCounts(0, 1, 0, 0, 0, 1)));
    }

    [Test]
    public async Task Verdicts_on_cities_name_the_districts_that_they_rest_on()
    {
        var pack = new MadeUpPack()
            .With(Every<District>.Must(d => d.Students).BeAtMost(50))
            .With(Every<City>.Must(Below<District>.ShareMeeting("M-1")).BeAtLeast(100.Percent()));
        FactSet[] parts =
        [
            new FactSetBuilder().Add(new City { Code = "210100" }).Build(),
            .. new[] { 50, 51, 52 }.Select((students, i) => new FactSetBuilder().Add(new District { Code = $"21010{i + 2}", Students = students }).Build()),
        ];

        var last = (await Reports(ComplianceEvaluator.Create(pack.Build()), parts))[^1];

        Assert.That(last.Find("M-2", "210100")!.Explain(Language.English), Has.Member("M-1: 1 meet it, 2 do not, 0 are undecided").And.Member("- not met: 210103 51, 210104 52"));
    }

    [Test]
    public async Task A_standard_of_cities_that_counts_schools_is_refused_by_name()
    {
        var pack = new MadeUpPack()
            .With(Every<School>.Must(s => s.Students).BeAtMost(50))
            .With(Every<City>.Must(Below<School>.ShareMeeting("M-1")).BeAtLeast(100.Percent()));
        var parts = new[] { new FactSetBuilder().Add(new City { Code = "210100" }).Add(new District { Code = "210102" }).Build() };

        var refused = (await Assert.ThrowsAsync<StandardDefinitionException>(() => Reports(ComplianceEvaluator.Create(pack.Build()), parts)))!;

        Assert.That(refused.Faults.Single().ToString(), Does.Contain("M-2").And.Contain("below districts"));
    }

    [TestCase("210102", "district")]
    [TestCase("210100", "city")]
    [TestCase("210000", "province")]
    public async Task An_area_that_comes_twice_is_refused(string code, string level)
    {
        Subject area = level switch { "district" => new District { Code = code }, "city" => new City { Code = code }, _ => new Province { Code = code } };
        var part = new FactSetBuilder().Add(area).Build();

        var refused = (await Assert.ThrowsAsync<InvalidFactsException>(() => Reports(AllPacks, [part, part])))!;

        Assert.That(refused.Faults.Single().Kind, Is.EqualTo(FactFaultKind.DuplicateCode));
        Assert.That(refused.Message, Does.Contain(level).And.Contain(code));
    }

    [Test]
    public async Task Parts_of_different_years_are_refused()
    {
        FactSet[] parts = [new FactSetBuilder().ForCalendarYear(2024).Build(), new FactSetBuilder().ForCalendarYear(2025).Build()];

        var refused = (await Assert.ThrowsAsync<InvalidFactsException>(() => Reports(AllPacks, parts)))!;

        Assert.That(refused.Faults.Single().Kind, Is.EqualTo(FactFaultKind.PartsDoNotFit));
    }

    [Test]
    public async Task No_more_parts_are_taken_than_are_under_way()
    {
        const int Threads = 2;
        const int MostInFlight = 2 * Threads;
        var evaluator = ManySchools.AllPacks(new EvaluatorOptions { MaxDegreeOfParallelism = Threads });
        var (taken, given, most) = (0, 0, 0);

        await foreach (var report in evaluator.EvaluateAsync(Count(Partition.ByArea(ManySchools.Of(90))), Day))
        {
            given++;
        }

        Assert.That((taken, given), Is.EqualTo((10, 11)), "six districts, three cities and a province, and the report on those");
        Assert.That(most, Is.LessThanOrEqualTo(MostInFlight + 1), "the part just taken, and those under way");

        async IAsyncEnumerable<FactSet> Count(IEnumerable<FactSet> parts)
        {
            foreach (var part in parts)
            {
                await Task.Yield();
                most = Math.Max(most, ++taken - given);
                yield return part;
            }
        }
    }

    [Test]
    public async Task It_stops_when_it_is_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        await Assert.ThrowsAsync(Is.InstanceOf<OperationCanceledException>(), async () =>
        {
            await foreach (var report in AllPacks.EvaluateAsync(Partition.Stream(Partition.ByArea(ManySchools.Of(60))), Day, cancelled.Token))
            {
                await cancelled.CancelAsync();
            }
        });
    }

    private static async Task<ComplianceReport[]> Reports(ComplianceEvaluator evaluator, IEnumerable<FactSet> parts)
    {
        var reports = new List<ComplianceReport>();
        await foreach (var report in evaluator.EvaluateAsync(Partition.Stream(parts), Day))
        {
            reports.Add(report);
        }

        return [.. reports];
    }

    private static bool Same(ComplianceReport whole, ComplianceEvaluator evaluator, FactSet[] parts)
    {
        var reports = Reports(evaluator, parts).GetAwaiter().GetResult();
        string[] expected = [.. Words([whole])];
        string[] actual = [.. Words(reports)];
        string[] differences = [.. expected.Except(actual).Select(line => $"missing: {line}"), .. actual.Except(expected).Select(line => $"instead: {line}")];
        return differences.Length == 0 && expected.Length == actual.Length
            ? true
            : throw new InvalidOperationException($"{expected.Length} lines, {actual.Length} in parts\n{string.Join('\n', differences.Take(20))}");
    }

    /// <summary>Everything that is said of everybody, each line with the one whom it is about.</summary>
    private static IEnumerable<string> Words(ComplianceReport[] reports) =>
        reports.SelectMany(report => report.Assessments.Select(Words).Concat(report.Findings.Select(Words)))
            .Append(reports.Aggregate(default(VerdictCounts), (sum, report) => sum + report.Totals).ToString());

    private static string Words(Assessment a)
    {
        using var determination = new StringWriter();
        JsonOutput.Write(determination, indented: false, json => DeterminationJson.Write(json, a.Determination));

        // The last report names the districts that a verdict rests on; what those rest on themselves stands in their own report.
        var steps = a.Determination is not null && a.Subject.Level < SubjectLevel.District ? [a.Describe(Language.English)] : a.Explain(Language.English);
        return $"{a.Subject.Level} {a.Subject.Code} {a.Kind} {a.Reason} {a.Measured} {string.Join('|', steps)} {string.Join(' ', a.Missing)} {determination}";
    }

    private static string Words(Finding finding) => $"{finding.Kind} {finding.Subject.Level} {finding.Subject.Code} {finding.Describe(Language.English)}";
}
