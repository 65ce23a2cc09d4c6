using Compliance.Facts;
using Compliance.Facts.Columns;
using Compliance.Standards;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation;

/// <summary>The outcomes of one level: a row per subject, a column per standard, one byte each.</summary>
internal sealed class LevelOutcomes(SubjectLevel level, FactTable facts, IReadOnlyList<Standard> standards, byte[] outcomes)
{
    public SubjectLevel Level => level;

    public FactTable Facts => facts;

    public IReadOnlyList<Standard> Standards => standards;

    public ReadOnlySpan<byte> Bytes => outcomes;

    public Outcome this[int row, int column] => (Outcome)outcomes[(row * standards.Count) + column];

    public IEnumerable<Assessment> Assessments(DateOnly asOf, Func<Verdict, Modality, bool> wanted)
    {
        for (var row = 0; row < facts.Count; row++)
        {
            for (var column = 0; column < standards.Count; column++)
            {
                var outcome = this[row, column];
                if (wanted(VerdictRule.Of(outcome, standards[column], asOf), standards[column].Modality))
                {
                    yield return new Assessment(standards[column], facts[row], outcome, asOf);
                }
            }
        }
    }

    public VerdictCounts CountColumn(int column, DateOnly asOf)
    {
        var byOutcome = new long[(int)Outcome.OutsideJurisdiction + 1];
        for (var row = 0; row < facts.Count; row++)
        {
            byOutcome[(int)this[row, column]]++;
        }

        var counts = default(VerdictCounts);
        for (var outcome = 0; outcome < byOutcome.Length; outcome++)
        {
            counts += Count(VerdictRule.Of((Outcome)outcome, standards[column], asOf), standards[column].Modality, byOutcome[outcome]);
        }

        return counts;
    }

    public VerdictCounts CountRow(int row, DateOnly asOf)
    {
        var counts = default(VerdictCounts);
        for (var column = 0; column < standards.Count; column++)
        {
            counts += Count(VerdictRule.Of(this[row, column], standards[column], asOf), standards[column].Modality, 1);
        }

        return counts;
    }

    private static VerdictCounts Count(Verdict verdict, Modality modality, long many) => verdict switch
    {
        Verdict.Met => new VerdictCounts(many, 0, 0, 0, 0, 0),
        Verdict.NotMet => new VerdictCounts(0, many, 0, 0, 0, VerdictRule.KindOf(modality) == BreachKind.Violation ? many : 0),
        Verdict.NotYetDue => new VerdictCounts(0, 0, many, 0, 0, 0),
        Verdict.NotApplicable => new VerdictCounts(0, 0, 0, many, 0, 0),
        _ => new VerdictCounts(0, 0, 0, 0, many, 0),
    };
}
