using Compliance.Facts;
using Compliance.Languages;

namespace Compliance.Evaluation.Sessions;

/// <summary>Compares what a session made of its changes with an evaluation of everything.</summary>
internal static class SessionVerification
{
    /// <exception cref="InvalidOperationException">They differ: the session has a fault, and the change was not made.</exception>
    public static void Check(ComplianceEvaluator evaluator, SessionSnapshot snapshot)
    {
        var (kept, full) = (snapshot.Report, evaluator.Evaluate(snapshot.Facts, snapshot.AsOf));
        foreach (var level in Enum.GetValues<SubjectLevel>())
        {
            var (left, right) = (kept.LevelOf(level), full.LevelOf(level));
            Require(left.Standards.Count == right.Standards.Count, $"{level}: {left.Standards.Count} columns, {right.Standards.Count} when evaluated anew");
            for (var row = 0; row < left.Facts.Count; row++)
            {
                for (var column = 0; column < left.Standards.Count; column++)
                {
                    Require(
                        left[row, column] == right[row, column],
                        $"{left.Standards[column].Clause.Id} {left.Facts.CodeOf(row)}: {left[row, column]}, {right[row, column]} when evaluated anew");
                }
            }
        }

        Require(snapshot.Totals == full.Totals, $"{snapshot.Totals}, {full.Totals} when evaluated anew");
        Require(
            kept.Findings.Select(finding => finding.Describe(Language.English)).SequenceEqual(full.Findings.Select(finding => finding.Describe(Language.English))),
            "other findings when evaluated anew");
    }

    private static void Require(bool agrees, string what)
    {
        if (!agrees)
        {
            throw new InvalidOperationException($"The session went astray: {what}. Please report it. 会话与完整评估不一致,请反馈。");
        }
    }
}
