using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Json;
using Compliance.Languages;
using Compliance.Rules.Leshan;
using Compliance.Rules.National;
using Compliance.Rules.Shenyang;
using Microsoft.Extensions.DependencyInjection;

namespace Compliance.Tests.Docs;

/// <summary>
/// The code that docs/getting-started.md shows, with what it prints. A reader's program writes to the console; here a writer of that name takes its place.
/// </summary>
internal static class GettingStarted
{
    public static void ReadAndJudge(TextWriter Console)
    {
        var path = Repository.PathOf("samples/data/leshan.json");

        // snippet: read
        var builder = new FactSetBuilder();
        var header = FactFile.ReadFile(path, builder);
        var facts = builder.Build();

        var evaluator = ComplianceEvaluator.Create(NationalStandards.Pack, LeshanStandards.Pack);
        var report = evaluator.Evaluate(facts, header.AsOf ?? new DateOnly(2025, 12, 31));

        Console.WriteLine($"{report.Totals.Violations} violations, {report.Totals.Advisories} advisories, {report.Unattested} without attestation");
        foreach (var undecided in report.Undecided.Where(assessment => assessment.Subject is School).Take(3))
            Console.WriteLine(undecided.Describe(Language.English));
        // end snippet
    }

    public static void Explain(TextWriter Console)
    {
        var builder = new FactSetBuilder();
        FactFile.ReadFile(Repository.PathOf("samples/data/leshan.json"), builder);
        var report = ComplianceEvaluator.Create(LeshanStandards.Pack).Evaluate(builder.Build(), new DateOnly(2025, 12, 31));

        // snippet: explain
        var assessment = report.Find("LS21-2.4-1", "LS-05")!;
        foreach (var line in assessment.Explain(Language.English).Concat(assessment.Explain(Language.Chinese)))
            Console.WriteLine(line);
        // end snippet
    }

    public static void JudgeOnTwoDays(TextWriter Console)
    {
        var builder = new FactSetBuilder();
        FactFile.ReadFile(Repository.PathOf("samples/data/shenyang.json"), builder);
        var facts = builder.Build();
        var evaluator = ComplianceEvaluator.Create(ShenyangStandards.Pack);

        // snippet: due
        foreach (var day in new[] { new DateOnly(2025, 12, 30), new DateOnly(2025, 12, 31) })
            Console.WriteLine(evaluator.Evaluate(facts, asOf: day).Find("SY23-16-15", "210100"));
        // end snippet
    }

    public static void Change(TextWriter Console)
    {
        var builder = new FactSetBuilder();
        FactFile.ReadFile(Repository.PathOf("samples/data/leshan.json"), builder);
        var facts = builder.Build();
        var evaluator = ComplianceEvaluator.Create(LeshanStandards.Pack);

        // snippet: session
        var session = evaluator.OpenSession(facts, asOf: new DateOnly(2025, 12, 31));
        var school = (School)session.Current.Subject(SubjectLevel.School, "LS-05")!;
        var change = session.Update(school with { FullTimeMentalHealthTeachers = 2 });
        foreach (var one in change.Assessments)
            Console.WriteLine(one);
        // end snippet
    }

    public static void ListFaults(TextWriter Console)
    {
        // snippet: faults
        try
        {
            new FactSetBuilder()
                .Add(new District { Code = "511102" })
                .Add(new School { Code = "S-1", DistrictCode = "511102", Students = 900, PrimaryStudents = 950 })
                .Add(new School { Code = "S-2", DistrictCode = "511199", Classes = -1 })
                .Build();
        }
        catch (InvalidFactsException invalid)
        {
            foreach (var fault in invalid.Faults)
                Console.WriteLine(fault.Describe(Language.English));
        }

        // end snippet
    }

    public static void ListViolations(TextWriter Console)
    {
        var path = Repository.PathOf("samples/data/leshan.json");

        // snippet: package
        var builder = new FactSetBuilder();
        FactFile.ReadFile(path, builder);
        var report = ComplianceEvaluator.Create(NationalStandards.Pack).Evaluate(builder.Build(), asOf: new DateOnly(2025, 12, 31));
        foreach (var violation in report.Violations)
            Console.WriteLine(violation.Describe(Language.English));
        // end snippet
    }

    public static ComplianceEvaluator Resolve()
    {
        // snippet: services
        var services = new ServiceCollection();
        services.AddCompliance(options => options.AddNational().AddShenyang());
        // end snippet

        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<ComplianceEvaluator>();
    }

    public static FactSet Assume()
    {
        // snippet: assume
        var facts = new FactSetBuilder()
            .AssumeJurisdiction(AdministrativeCode.Parse("511100"))
            .Add(new School { Code = "S-1", Stage = SchoolStage.Primary, Locality = Locality.Urban, Students = 1001 })
            .Build();
        // end snippet
        return facts;
    }
}
