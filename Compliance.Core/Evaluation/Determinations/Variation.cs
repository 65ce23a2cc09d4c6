namespace Compliance.Evaluation.Determinations;

/// <summary>
/// The weighted coefficient of variation: the square root of Σ(p/P)(x − x̄)², divided by x̄. In two passes, which keeps the sums of small distances exact to about
/// twelve digits; whoever needs more near a threshold asks <see cref="ExactVariation"/>.
/// </summary>
internal static class Variation
{
    /// <summary>How far from a threshold, relatively, the value is trusted to lie on the side that it shows.</summary>
    public const double Trust = 1e-9;

    /// <summary>The mean and the coefficient; not a number when there is no weight or the mean is nothing.</summary>
    /// <param name="tops">First terms.</param>
    /// <param name="bottoms">Second terms.</param>
    /// <param name="weights">Weights.</param>
    /// <param name="without">A position to leave out; -1 for none.</param>
    public static (double Mean, double Coefficient) Of(
        ReadOnlySpan<double> tops, ReadOnlySpan<double> bottoms, ReadOnlySpan<double> weights, int without = -1)
    {
        double weight = 0, sum = 0;
        for (var i = 0; i < tops.Length; i++)
        {
            if (i != without)
            {
                weight += weights[i];
                sum += weights[i] * (tops[i] / bottoms[i]);
            }
        }

        var mean = sum / weight;
        var squares = 0.0;
        for (var i = 0; i < tops.Length; i++)
        {
            if (i != without)
            {
                var distance = (tops[i] / bottoms[i]) - mean;
                squares += weights[i] * distance * distance;
            }
        }

        return (mean, Math.Sqrt(squares / weight) / mean);
    }
}
