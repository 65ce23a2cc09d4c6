using Compliance.Facts;
using Compliance.Facts.Columns;

namespace Compliance.Evaluation.RollUp;

/// <summary>One fact for all areas of a level, as reported or else summed.</summary>
/// <param name="Values">The column.</param>
/// <param name="Findings">Where both are known and differ, and where a sum is too large to be a fact; in the order of the areas.</param>
internal sealed record RolledUpColumn(Array Values, IReadOnlyList<Finding> Findings)
{
    /// <summary>Fills in what was not reported.</summary>
    /// <param name="rollUp">The fact.</param>
    /// <param name="level">The level of the areas.</param>
    /// <param name="table">What they reported.</param>
    /// <param name="sums">The sum of each; null where none is known, and what was reported stands as it is.</param>
    public static RolledUpColumn Of(RollUpFact rollUp, SubjectLevel level, FactTable table, long[]? sums)
    {
        var fact = rollUp.At(level);
        if (sums is null)
        {
            return new RolledUpColumn(table.Column(fact), []);
        }

        var (known, findings) = (rollUp.ReportedIn(table, level), new List<Finding>());
        for (var row = 0; row < known.Length; row++)
        {
            var sum = sums[row];
            if (sum > rollUp.Limit)
            {
                findings.Add(Finding.RollUpTooLarge(table[row], fact));
            }
            else if (known[row] < 0)
            {
                known[row] = sum;
            }
            else if (sum >= 0 && known[row] != sum && !rollUp.IsOfYearBefore)
            {
                findings.Add(Finding.RollUpMismatch(table[row], fact, rollUp.Value(sum)));
            }
        }

        return new RolledUpColumn(rollUp.Column(known), findings);
    }
}
