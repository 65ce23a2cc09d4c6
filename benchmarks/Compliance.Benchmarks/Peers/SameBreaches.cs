using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Standards.Reading;

namespace Compliance.Benchmarks.Peers;

/// <summary>Proves that all sides say the same of the same facts, before anything is timed: a ratio between different answers would mean nothing.</summary>
internal static class SameBreaches
{
    /// <exception cref="InvalidOperationException">Two sides differ; the message names both.</exception>
    public static void Prove(ComplianceEvaluator evaluator, FactSet facts, DateOnly asOf)
    {
        var report = evaluator.Evaluate(facts, asOf);
        var hand = new HandWrittenLoop(facts).Run();
        Same("the hand-written loop", report.OutcomesOf(SubjectLevel.City).SequenceEqual(hand.Cities)
            && report.OutcomesOf(SubjectLevel.District).SequenceEqual(hand.Districts)
            && report.OutcomesOf(SubjectLevel.School).SequenceEqual(hand.Schools)
            && report.OutcomesOf(SubjectLevel.Principal).SequenceEqual(hand.Principals));
        Same("the evaluation of violations alone", Told(evaluator.FindViolations(facts, asOf)).SequenceEqual(Told(report.Violations)));
        var breaches = Enum.GetValues<SubjectLevel>().SelectMany(level => Breaches(report, level)).ToHashSet();
        Same("the plain delegates", breaches.SetEquals(new PlainDelegates(facts).Run()));
        Same("FluentValidation", breaches.SetEquals(new FluentPeer(facts).Run()));
        if (NRulesPeer.Over(facts) is { } nrules)
        {
            Same("NRules", Told(report.Violations.Concat(report.Advisories)).Order().SequenceEqual(nrules().Order()));
        }
    }

    private static IEnumerable<(string, string)> Told(IEnumerable<Assessment> violations) =>
        violations.Select(violation => (violation.Standard.Id, violation.Subject.Code));

    /// <summary>What is not met, due and binding or not, as the peers find it, which know nothing of that.</summary>
    private static List<Breach> Breaches(ComplianceReport report, SubjectLevel level)
    {
        var outcomes = report.LevelOf(level);
        var breaches = new List<Breach>();
        for (var row = 0; row < outcomes.Facts.Count; row++)
        {
            for (var column = 0; column < outcomes.Standards.Count; column++)
            {
                if (outcomes[row, column] == Outcome.NotMet)
                {
                    breaches.Add(new Breach(level, column, outcomes.Facts.CodeOf(row)));
                }
            }
        }

        return breaches;
    }

    private static void Same(string who, bool same)
    {
        if (!same)
        {
            throw new InvalidOperationException($"The engine and {who} disagree; a ratio would mean nothing.");
        }
    }
}
