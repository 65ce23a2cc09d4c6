using Compliance.Facts;
using Compliance.NRules.Rules;
using Compliance.NRules.Translation;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Resting;

namespace Compliance.NRules.Resting;

/// <summary>Counts the units below that meet a standard.</summary>
internal sealed class PassingJudge(MeasuredStandard standard, RestingOnPassing resting, StandardGraph all) : RestingJudge
{
    private readonly bool isKnown = all.Find(resting.Id) is not null;

    public override IReadOnlySet<string> Below { get; } = new HashSet<string>(StringComparer.Ordinal) { resting.Id };

    public override Outcome Judge(Subject subject, IEnumerable<DerivedVerdict> own, IEnumerable<DerivedVerdict> below)
    {
        var (met, notMet, open) = (0, 0, 0);
        foreach (var unit in below)
        {
            met += unit.Outcome == Outcome.Met ? 1 : 0;
            notMet += unit.Outcome == Outcome.NotMet ? 1 : 0;
            open += unit.Outcome == Outcome.Indeterminate ? 1 : 0;
        }

        var counted = met + notMet + open;
        return counted > 0 ? Between(met, met + open, Against, standard.Comparator) : isKnown ? Outcome.EmptyPopulation : Outcome.Indeterminate;

        Standing Against(int number) => resting.AsShare
            ? Judging.OfShare(number, counted, (Share)standard.Threshold)
            : Judging.OfNumber(number, standard.Threshold);
    }
}
