using System.Collections.Concurrent;
using System.Globalization;
using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Standards;

namespace Compliance.Tests.Rules;

/// <summary>One clause, judged through the evaluator on subjects that a test describes, and its verdict told in words that tests compare.</summary>
/// <param name="Pack">The pack that holds the clause.</param>
/// <param name="Id">The id of the clause.</param>
/// <param name="District">The district in which subjects lie.</param>
/// <param name="AsOf">The day.</param>
internal sealed record ClauseUnderTest(StandardPack Pack, string Id, string District, DateOnly AsOf)
{
    private static readonly ConcurrentDictionary<StandardPack, ComplianceEvaluator> Evaluators = new();

    public ClauseUnderTest On(string day) => this with { AsOf = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) };

    public ClauseUnderTest In(string district) => this with { District = district };

    /// <summary>The stages of school that the condition of the clause admits.</summary>
    public IEnumerable<SchoolStage> StagesReached(Func<SchoolStage, Subject> subjectOf) =>
        Enum.GetValues<SchoolStage>().Where(stage => Judge(subjectOf(stage)).Reason != NotApplicableReason.OutsideCondition);

    /// <summary>The verdict in words, such as <c>violation: 1 more staff</c>.</summary>
    public string Says(Subject subject) => InWords(Judge(subject));

    public Assessment Judge(Subject subject)
    {
        var district = AdministrativeCode.Parse(District);
        var facts = new FactSetBuilder();
        switch (subject)
        {
            case School school:
                facts.Add(new District { Code = District }).Add(school with { DistrictCode = District });
                break;
            case Principal principal:
                facts.Add(new District { Code = District })
                    .Add(new School { Code = "S", DistrictCode = District })
                    .Add(principal with { SchoolCode = "S" });
                break;
            case Teacher teacher:
                facts.Add(new District { Code = District })
                    .Add(new School { Code = "S", DistrictCode = District })
                    .Add(teacher with { SchoolCode = "S" });
                break;
            case Institution institution:
                facts.Add(institution with { AreaCode = District });
                break;
            case City city:
                facts.Add(city with { Code = district.Parent.ToString()! });
                break;
            case Province province:
                facts.Add(province with { Code = district.Parent?.Parent.ToString()! });
                break;
            default:
                facts.Add(subject with { Code = District });
                break;
        }

        var report = Evaluators.GetOrAdd(Pack, pack => ComplianceEvaluator.Create(pack)).Evaluate(facts.Build(), AsOf);
        return report.Assessments.Single(assessment => assessment.Standard.Id == Id && assessment.Subject.Level == subject.Level);
    }

    public static string InWords(Assessment assessment) => assessment.Verdict switch
    {
        Verdict.Met => "met",
        Verdict.NotMet => assessment.Kind switch
        {
            BreachKind.Violation => "violation",
            BreachKind.Component => "part not met",
            _ => "advisory",
        } + Cure(assessment),
        Verdict.NotYetDue => "not yet due" + Cure(assessment),
        Verdict.NotApplicable => "not applicable: " + assessment.Reason,
        _ => "undecided: " + string.Join(", ", assessment.Missing),
    };

    private static string Cure(Assessment assessment) => assessment.Shortfall is { } cure
        ? string.Create(CultureInfo.InvariantCulture, $": {cure.Amount} {(cure.IsIncrease ? "more" : "fewer")} {cure.Fact}")
        : "";
}
