using Compliance.Facts;
using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation;

/// <summary>
/// Finds the smallest change that would meet a standard: more of what serves when a ratio is too high, more of the part when a share is too low, fewer of what is
/// limited. Whole where things are counted. A trend lacks or exceeds percentage points, which no single fact cures.
/// </summary>
internal static class ShortfallCalculator
{
    private const decimal Scale = 10_000;

    public static Shortfall? For(SentenceModel model, Subject subject) => model.Measure switch
    {
        NumberMeasure { Number: var number } measure => ForNumber(model, number, measure.Unit, number.Evaluate(subject)),
        RatioMeasure ratio when Terms(ratio.Antecedent, ratio.Consequent, subject) is var (a, b) => ForRatio(model, ratio, a, b),
        ShareMeasure share when Terms(share.Part, share.Whole, subject) is var (part, whole) => ForShare(model, share, part, whole),
        ShareChangeMeasure change => ForRate(model, change.Now.Part, change.Evaluate(subject)?.Amount),
        YearlyMeasure { Change: DifferenceNumber fall } yearly => ForRate(model, fall, yearly.Evaluate(subject)?.Amount),
        ReductionMeasure reduction => ForRate(model, reduction.Rise.Change, reduction.Evaluate(subject)?.Amount),
        _ => null,
    };

    private static Shortfall? ForNumber(SentenceModel model, NumberNode number, QuantityUnit unit, decimal? value)
    {
        if (value is not { } measured)
        {
            return null;
        }

        var threshold = model.Threshold.Amount!.Value;
        var isIncrease = IsIncrease(model.Comparator, measured < threshold);
        var distance = decimal.Abs(threshold - measured);
        return unit switch
        {
            QuantityUnit.Count => Change(number, Whole(distance, model.Comparator), unit, isIncrease),
            QuantityUnit.Percent => Change(number, distance, QuantityUnit.PercentagePoints, isIncrease),
            _ => Change(number, distance, unit, isIncrease),
        };
    }

    private static Shortfall? ForRatio(SentenceModel model, RatioMeasure ratio, decimal a, decimal b)
    {
        var limit = (Ratio)model.Threshold;
        return model.Comparator switch
        {
            Comparator.AtMost or Comparator.LessThan => MoreOf(ratio.Consequent, a, limit.Consequent, limit.Antecedent, b, model.Comparator),
            Comparator.AtLeast or Comparator.MoreThan when ratio.Antecedent is ScaledNumber { Factor: > 0 } scaled =>
                MoreOf(scaled.Inner, b, limit.Antecedent, limit.Consequent * scaled.Factor, a / scaled.Factor, model.Comparator),
            Comparator.AtLeast or Comparator.MoreThan => MoreOf(ratio.Antecedent, b, limit.Antecedent, limit.Consequent, a, model.Comparator),
            _ => null,
        };
    }

    /// <summary>More of what serves: whole where it is counted, to the thousandth of a square metre or the hundredth of a yuan where it is measured.</summary>
    private static Shortfall? MoreOf(NumberNode number, decimal amount, decimal factor, decimal divisor, decimal have, Comparator comparator)
    {
        var (unit, decimals) = IsMoney(number) ? (QuantityUnit.Yuan, 100m)
            : number.Leaves.All(leaf => leaf.Unit == QuantityUnit.SquareMetres) ? (QuantityUnit.SquareMetres, 1000m)
            : (QuantityUnit.Count, 1m);
        return Change(number, Smallest(amount * decimals, factor, divisor, have * decimals, IsStrict(comparator)) / decimals, unit, isIncrease: true);
    }

    private static Shortfall? ForShare(SentenceModel model, ShareMeasure share, decimal part, decimal whole)
    {
        var limit = (Share)model.Threshold;
        var order = ExactArithmetic.CompareProducts(part, limit.Whole, limit.Part, whole);
        if (IsMoney(share.Part))
        {
            // Pay is raised to the reference, or lowered to it, by so many yuan; above it, by any amount.
            var distance = (whole * limit.Part / limit.Whole) - part;
            return Change(share.Part, decimal.Abs(distance), QuantityUnit.Yuan, IsIncrease(model.Comparator, order < 0));
        }

        if (IsIncrease(model.Comparator, order < 0))
        {
            return Change(share.Part, Smallest(whole, limit.Part, limit.Whole, part, IsStrict(model.Comparator)), QuantityUnit.Count, isIncrease: true);
        }

        // The largest part that still fits, and everything above it has to go.
        var mayRemain = IsStrict(model.Comparator) ? -1 : 0;
        var excess = decimal.Max(1, decimal.Ceiling(part - (whole * limit.Part / limit.Whole)));
        while (excess > 1 && ExactArithmetic.CompareProducts(part - (excess - 1), limit.Whole, limit.Part, whole) <= mayRemain)
        {
            excess--;
        }

        while (ExactArithmetic.CompareProducts(part - excess, limit.Whole, limit.Part, whole) > mayRemain && excess < part)
        {
            excess++;
        }

        return Change(share.Part, excess, QuantityUnit.Count, isIncrease: false);
    }

    private static Shortfall? ForRate(SentenceModel model, NumberNode changed, decimal? value)
    {
        if (value is not { } measured)
        {
            return null;
        }

        var threshold = model.Threshold.Amount!.Value;

        // Rates are shown to four decimals; what is missing is rounded up.
        var distance = decimal.Ceiling(decimal.Abs(threshold - measured) * Scale) / Scale;
        return Change(changed, distance, QuantityUnit.PercentagePoints, IsIncrease(model.Comparator, measured < threshold));
    }

    /// <summary>The smallest whole k with <c>amount × factor ≤ divisor × (have + k)</c>, or less where it is strict; null when no k is large enough.</summary>
    private static decimal? Smallest(decimal amount, decimal factor, decimal divisor, decimal have, bool strict)
    {
        if (divisor == 0)
        {
            return null;
        }

        // The quotient may be rounded in its last digit; the exact products settle it.
        var fits = strict ? -1 : 0;
        var k = decimal.Max(1, decimal.Ceiling((amount * factor / divisor) - have));
        while (ExactArithmetic.CompareProducts(amount, factor, divisor, have + k) > fits)
        {
            k++;
        }

        while (k > 1 && ExactArithmetic.CompareProducts(amount, factor, divisor, have + k - 1) <= fits)
        {
            k--;
        }

        return k;
    }

    private static bool IsStrict(Comparator comparator) => comparator is Comparator.MoreThan or Comparator.LessThan;

    private static bool IsIncrease(Comparator comparator, bool isBelow) => comparator == Comparator.Exactly ? isBelow : comparator.WantsMore();

    /// <summary>The next whole number of things that is far enough: one more than the distance where the threshold itself does not do.</summary>
    private static decimal Whole(decimal distance, Comparator comparator) =>
        IsStrict(comparator) ? decimal.Floor(distance) + 1 : decimal.Ceiling(distance);

    private static bool IsMoney(NumberNode number) => number.Leaves.All(leaf => leaf.Unit == QuantityUnit.Yuan);

    private static (decimal, decimal)? Terms(NumberNode top, NumberNode bottom, Subject subject) =>
        top.Evaluate(subject) is { } a && bottom.Evaluate(subject) is { } b ? (a, b) : null;

    /// <summary>Whether a number was measured earlier: last year, at the start of a plan, or in a year that its name ends with.</summary>
    private static bool IsPast(NumberNode number) => number.Leaves.All(leaf =>
        leaf.Name.EndsWith("LastYear", StringComparison.Ordinal) || leaf.Name.EndsWith("AtStart", StringComparison.Ordinal) || char.IsAsciiDigit(leaf.Name[^1]));

    private static Shortfall? Change(NumberNode number, decimal? change, QuantityUnit unit, bool isIncrease)
    {
        if (number is DifferenceNumber difference)
        {
            // Only what is measured now can still change: the second term, where the first is of an earlier time.
            return IsPast(difference.Left)
                ? Change(difference.Right, change, unit, !isIncrease)
                : Change(difference.Left, change, unit, isIncrease);
        }

        // A strict limit that is just reached lacks less than can be named.
        if (change is not > 0 || number.Leaves.FirstOrDefault() is not { } leaf)
        {
            return null;
        }

        Leaf[] changing = [.. number.Leaves];
        var things = new BilingualText(
            string.Join("或", changing.Select(each => each.Label.Zh)), string.Join(" or ", changing.Select(each => each.Label.En)));
        return new Shortfall(change.Value, unit, isIncrease, leaf.Name, things, string.Join(" or ", changing.Select(each => each.One)), leaf.Counter);
    }
}
