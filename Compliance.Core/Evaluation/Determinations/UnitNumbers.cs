using Compliance.Facts;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation.Determinations;

/// <summary>The units below an area that answer to a standard, with the terms of what it measures and their weights; not a number where it is not known.</summary>
internal sealed class UnitNumbers
{
    private UnitNumbers(List<int> rows, double[] tops, double[] bottoms, double[] weights)
    {
        Rows = rows;
        Tops = tops;
        Bottoms = bottoms;
        Weights = weights;
        for (var i = 0; i < tops.Length; i++)
        {
            IsOpen |= double.IsNaN(tops[i]) || double.IsNaN(bottoms[i]) || bottoms[i] == 0 || double.IsNaN(weights[i]);
        }
    }

    /// <summary>The rows of the units.</summary>
    public List<int> Rows { get; }

    public double[] Tops { get; }

    public double[] Bottoms { get; }

    public double[] Weights { get; }

    /// <summary>Whether a number is not known, or a unit has nothing to divide by.</summary>
    public bool IsOpen { get; }

    public static UnitNumbers Of(Outcomes outcomes, SubjectLevel level, int row, VariationMeasure measure, StandardColumn column)
    {
        var rows = new List<int>();
        foreach (var unit in outcomes.RowsBelow(level, row, measure.Level))
        {
            if (column.IsInForce && outcomes.Counts(measure.Level, unit, column))
            {
                rows.Add(unit);
            }
        }

        var ratio = (RatioMeasure)column.Model.Measure;
        var tops = outcomes.Numbers(measure.Level, ratio.Antecedent);
        var bottoms = outcomes.Numbers(measure.Level, ratio.Consequent);
        var weights = outcomes.Numbers(measure.Level, measure.Weight);
        return new UnitNumbers(rows, Pick(tops, rows), Pick(bottoms, rows), Pick(weights, rows));
    }

    /// <summary>The mean and the coefficient of variation.</summary>
    /// <param name="without">A position to leave out; -1 for none.</param>
    public (double Mean, double Coefficient) Variation(int without = -1) => Determinations.Variation.Of(Tops, Bottoms, Weights, without);

    private static double[] Pick(double[] all, List<int> rows)
    {
        var picked = new double[rows.Count];
        for (var i = 0; i < picked.Length; i++)
        {
            picked[i] = all[rows[i]];
        }

        return picked;
    }
}
