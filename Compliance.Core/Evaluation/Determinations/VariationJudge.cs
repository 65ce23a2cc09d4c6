using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation.Determinations;

/// <summary>
/// Measures how far the units below differ. Binary numbers decide far from the threshold; near it whole numbers do, so that no verdict rests on rounding.
/// </summary>
internal sealed class VariationJudge : DeterminationJudge
{
    private const int DisplayDecimals = 10;

    private readonly VariationMeasure measure;
    private readonly StandardSlot slot;
    private readonly SentenceModel model;
    private readonly SubjectLevel level;
    private readonly Outcomes outcomes;
    private readonly StandardColumn?[] columns;

    /// <summary>Of each column the first terms, the second terms and the weights of all units.</summary>
    private readonly Lazy<Series>[] numbers;

    public VariationJudge(VariationMeasure measure, StandardSlot slot, Outcomes outcomes)
    {
        this.measure = measure;
        this.slot = slot;
        this.outcomes = outcomes;
        model = slot.Measured.Model;
        level = slot.Clause.Level;
        columns = [.. measure.Ids.Select(id => outcomes.Find(id, measure.Level))];
        numbers = Array.ConvertAll(columns, column => new Lazy<Series>(() =>
        {
            var ratio = (RatioMeasure)column!.Model.Measure;
            return new Series(outcomes.Numbers(measure.Level, ratio.Antecedent), outcomes.Numbers(measure.Level, ratio.Consequent), outcomes.Numbers(measure.Level, measure.Weight));
        }));
        Require(measure.Level > level, slot, "只能取决于下级对象的标准。", "It can rest on standards of units below only.");
        Require(
            Array.TrueForAll(columns, column => column is null || (!column.Slot.IsAttested && column.Model.Measure is RatioMeasure)), slot,
            "差异系数只能取自以比值计量的标准。", "A coefficient of variation needs standards that measure a ratio.");
    }

    public override Outcome Judge(int row)
    {
        var sum = 0.0;
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i] is not { } column)
            {
                return Outcome.Indeterminate;
            }

            var (units, mean, coefficient) = Quick(column, numbers[i].Value, row);
            if (units == 0 || (!double.IsNaN(mean) && mean <= 0))
            {
                return Outcome.EmptyPopulation;
            }

            // A unit that nobody serves has no value, and then there is none for all.
            if (!double.IsFinite(mean))
            {
                return Outcome.Indeterminate;
            }

            sum += coefficient;
        }

        var value = sum / columns.Length;
        var threshold = model.Threshold.Amount!.Value;
        var distance = value - (double)threshold;
        var order = Math.Abs(distance) > Variation.Trust * Math.Max(1, value) ? Math.Sign(distance) : ExactOrder(row, threshold);
        return model.Comparator.Meets(StandingOf.Order(order)) ? Outcome.Met : Outcome.NotMet;
    }

    /// <summary>
    /// The same as <see cref="UnitNumbers.Variation"/> in one pass over the columns: sums of distances from the first value, which keeps them small. What it loses in digits is far
    /// less than <see cref="Variation.Trust"/>.
    /// </summary>
    private (int Units, double Mean, double Coefficient) Quick(StandardColumn column, Series all, int row)
    {
        if (!column.IsInForce)
        {
            return default;
        }

        var (tops, bottoms, weights) = all;
        var children = outcomes.Of(measure.Level);
        var (units, origin) = (0, 0.0);
        double weight = 0, sum = 0, squares = 0;
        foreach (var unit in outcomes.RowsBelow(level, row, measure.Level))
        {
            if (children[unit, column.Index] is Outcome.OutsideCondition or Outcome.EmptyPopulation or Outcome.OutsideJurisdiction)
            {
                continue;
            }

            var value = tops[unit] / bottoms[unit];
            if (units++ == 0)
            {
                origin = value;
            }

            var distance = value - origin;
            var weighted = weights[unit] * distance;
            weight += weights[unit];
            sum += weighted;
            squares += weighted * distance;
        }

        var shift = sum / weight;
        var mean = origin + shift;
        var variance = (squares / weight) - (shift * shift);
        return (units, mean, Math.Sqrt(Math.Max(0, variance)) / mean);
    }

    public override IQuantity? Measure(int row)
    {
        var coefficients = Array.ConvertAll(columns, column => column is null ? null : CoefficientOf(Units(column, row)));
        return Array.TrueForAll(coefficients, coefficient => coefficient is not null)
            ? new Coefficient(decimal.Round(coefficients.Sum()!.Value / coefficients.Length, DisplayDecimals))
            : null;
    }

    public override Determination Explain(int row) => new VariationDetermination(
        [.. columns.Select((column, i) => column is null ? new VariationOf(measure.Ids[i], null, null, null, null, []) : Explain(column, row))]);

    public override IReadOnlyList<string> Missing(int row) =>
        [.. measure.Ids.Where((_, i) => columns[i] is not { } column || Units(column, row).IsOpen)];

    private static decimal? CoefficientOf(UnitNumbers units) =>
        units.Rows.Count > 0 && !units.IsOpen && units.Variation() is { Mean: > 0 } known ? decimal.Round((decimal)known.Coefficient, DisplayDecimals) : null;

    private VariationOf Explain(StandardColumn column, int row)
    {
        var units = Units(column, row);
        var facts = outcomes.Facts(measure.Level);
        var per = (column.Model.Threshold as Ratio?)?.Consequent ?? 1;
        var coefficient = CoefficientOf(units);
        decimal? mean = coefficient is null ? null : decimal.Round((decimal)units.Variation().Mean * per, DisplayDecimals);
        var values = new List<UnitValue>();
        for (var i = 0; i < units.Rows.Count; i++)
        {
            var without = coefficient is null || units.Rows.Count < 2 ? double.NaN : units.Variation(i).Coefficient;
            values.Add(new UnitValue(
                facts[units.Rows[i]],
                !double.IsFinite(units.Tops[i] / units.Bottoms[i]) ? null : decimal.Round((decimal)(units.Tops[i] / units.Bottoms[i]) * per, DisplayDecimals),
                double.IsNaN(units.Weights[i]) ? null : decimal.Round((decimal)units.Weights[i], DisplayDecimals),
                double.IsFinite(without) ? decimal.Round((decimal)without, DisplayDecimals) : null));
        }

        return new VariationOf(
            column.Slot.Clause.Id, mean, coefficient, Publication.Round(mean, column.Slot.Clause.Decimals), Publication.Round(coefficient, slot.Clause.Decimals),
            values);
    }

    private UnitNumbers Units(StandardColumn column, int row) => UnitNumbers.Of(outcomes, level, row, measure, column);

    private int ExactOrder(int row, decimal threshold)
    {
        var facts = outcomes.Facts(measure.Level);
        var exact = Array.ConvertAll(columns, column =>
        {
            var ratio = (RatioMeasure)column!.Model.Measure;
            return ExactVariation.Of(
                [.. Units(column, row).Rows.Select(unit => facts[unit]).Select(unit =>
                    (ratio.Antecedent.Evaluate(unit)!.Value, ratio.Consequent.Evaluate(unit)!.Value, measure.Weight.Evaluate(unit)!.Value))]);
        });
        return exact.Length == 1 ? exact[0].CompareTo(threshold) : ExactVariation.CompareMean(exact, threshold);
    }

    private sealed record Series(double[] Tops, double[] Bottoms, double[] Weights);
}
