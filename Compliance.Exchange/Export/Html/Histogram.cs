using Compliance.Evaluation;
using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Standards;

namespace Compliance.Exchange.Export.Html;

/// <summary>
/// The measured values of a standard in bins of equal width, one end of which is the threshold, so that no bin mixes what meets it with what does not. The outermost
/// hundredth on each side falls into the bin at the end: one school with a hundred times the pupils would leave all others in one bin. Immutable.
/// </summary>
internal sealed class Histogram
{
    private const int MostBins = 24;
    private const int BinsAimedAt = 16;
    private readonly decimal threshold;
    private readonly decimal step;
    private readonly int first;
    private readonly bool endsIncluded;

    private Histogram(MeasuredStandard standard, decimal threshold, (decimal Amount, bool Met)[] values)
    {
        Standard = standard;
        this.threshold = threshold;
        // A value at the threshold belongs with those that meet it: at most 20 counts 20 with what is below, at least 20 with what is above.
        endsIncluded = standard.Comparator is Comparator.AtMost or Comparator.MoreThan;
        Least = values[0].Amount;
        Most = values[^1].Amount;
        Values = values.Length;
        NotMet = values.Count(value => !value.Met);
        var low = Math.Min(threshold, values[values.Length / 100].Amount);
        var high = Math.Max(threshold, values[values.Length - 1 - (values.Length / 100)].Amount);
        step = Step(high - low, standard.Threshold.Unit == QuantityUnit.Count ? 1 : 0.0001m);
        first = Index(low);
        var last = Math.Min(Index(high), first + MostBins - 1);
        var met = new int[last - first + 1];
        var notMet = new int[last - first + 1];
        foreach (var value in values)
        {
            (value.Met ? met : notMet)[Math.Clamp(Index(Math.Clamp(value.Amount, low, high)), first, last) - first]++;
        }

        Bins = [.. met.Select((count, i) => new Bin(i, count, notMet[i]))];
    }

    public MeasuredStandard Standard { get; }

    public IReadOnlyList<Bin> Bins { get; }

    /// <summary>How many values there are; n to nothing is none.</summary>
    public int Values { get; }

    public int NotMet { get; }

    public decimal Least { get; }

    public decimal Most { get; }

    /// <summary>How many bins lie before the threshold.</summary>
    public int BinsBelow => -first;

    /// <returns>Null when nothing was measured, or the values are too large to be drawn.</returns>
    public static Histogram? Of(MeasuredStandard standard, IEnumerable<Assessment> assessments)
    {
        // Far beyond any fact, and far from where sums of decimals end.
        const decimal Largest = 1_000_000_000_000m;
        if (standard.Threshold is not { Amount: { } threshold, Unit: not QuantityUnit.YesNo })
        {
            return null;
        }

        (decimal Amount, bool Met)[] values =
        [
            .. assessments.Where(assessment => assessment.Measured?.Amount is not null)
                .Select(assessment => (assessment.Measured!.Amount!.Value, assessment.Verdict == Verdict.Met))
                .OrderBy(value => value.Item1),
        ];
        return values.Length == 0 || threshold > Largest || values[^1].Amount > Largest || values[0].Amount < -Largest ? null : new Histogram(standard, threshold, values);
    }

    /// <summary>An amount in the terms of the threshold.</summary>
    public string Written(decimal amount)
    {
        var per = Standard.Threshold is Ratio { Consequent: > 0 and var consequent } ? consequent : 1;
        return HtmlWriter.Number(amount * per) + (Standard.Threshold.Unit == QuantityUnit.Percent ? "%" : Standard.Threshold is Ratio ? $":{HtmlWriter.Number(per)}" : "");
    }

    /// <summary>The range of a bin; those at the ends hold what lies beyond.</summary>
    public BilingualText Words(Bin bin)
    {
        var from = Written(threshold + ((first + bin.Index) * step));
        var to = Written(threshold + ((first + bin.Index + 1) * step));
        return (bin.Index == 0, bin.Index == Bins.Count - 1, endsIncluded) switch
        {
            (true, true, _) => new("全部", "all"),
            (true, _, true) => new($"≤ {to}", $"≤ {to}"),
            (true, _, false) => new($"< {to}", $"< {to}"),
            (_, true, true) => new($"> {from}", $"> {from}"),
            (_, true, false) => new($"≥ {from}", $"≥ {from}"),
            (_, _, true) => new($"> {from}, ≤ {to}", $"> {from}, ≤ {to}"),
            _ => new($"≥ {from}, < {to}", $"≥ {from}, < {to}"),
        };
    }

    private int Index(decimal amount)
    {
        var steps = (amount - threshold) / step;
        return (int)(endsIncluded ? decimal.Ceiling(steps) - 1 : decimal.Floor(steps));
    }

    /// <summary>1, 2 or 5 times a power of ten; whole where things are counted.</summary>
    private static decimal Step(decimal range, decimal least)
    {
        var step = least;
        for (var i = 0; step * BinsAimedAt < range; i++)
        {
            step *= i % 3 == 1 ? 2.5m : 2m;
        }

        return step;
    }

    /// <summary>The values of one bin.</summary>
    /// <param name="Index">Which bin, from the left.</param>
    /// <param name="Met">How many meet the standard.</param>
    /// <param name="NotMet">How many do not, now or yet.</param>
    public sealed record Bin(int Index, int Met, int NotMet);
}
