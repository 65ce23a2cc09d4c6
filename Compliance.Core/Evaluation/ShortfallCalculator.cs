using Compliance.Facts;
using Compliance.Facts.Describing;
using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation;

/// <summary>
/// Finds the smallest whole change that would meet a standard: more of what serves when a ratio is too high, more of the part when a share is too
/// low, fewer of what is limited.
/// </summary>
internal static class ShortfallCalculator
{
    public static Shortfall? For(SentenceModel model, Subject subject) => model.Measure switch
    {
        NumberMeasure { Number: var number } measure => ForNumber(model, number, number.Evaluate(subject)),
        RatioMeasure ratio when Terms(ratio.Antecedent, ratio.Consequent, subject) is var (a, b) => ForRatio(model, ratio, a, b),
        ShareMeasure share when Terms(share.Part, share.Whole, subject) is var (part, whole) => ForShare(model, share, part, whole),
        _ => null,
    };

    private static Shortfall? ForNumber(SentenceModel model, NumberNode number, decimal? value)
    {
        if (value is not { } measured)
        {
            return null;
        }

        var isIncrease = model.Comparator == Comparator.AtLeast;
        var threshold = model.Threshold.Amount!.Value;
        return Change(number, isIncrease ? threshold - measured : measured - threshold, isIncrease);
    }

    private static Shortfall? ForRatio(SentenceModel model, RatioMeasure ratio, decimal a, decimal b)
    {
        var limit = (Ratio)model.Threshold;
        return model.Comparator == Comparator.AtMost
            ? Change(ratio.Consequent, Smallest(a, limit.Consequent, limit.Antecedent, b), isIncrease: true)
            : Change(ratio.Antecedent, Smallest(b, limit.Antecedent, limit.Consequent, a), isIncrease: true);
    }

    private static Shortfall? ForShare(SentenceModel model, ShareMeasure share, decimal part, decimal whole)
    {
        var limit = (Share)model.Threshold;
        if (model.Comparator == Comparator.AtLeast)
        {
            return Change(share.Part, Smallest(whole, limit.Part, limit.Whole, part), isIncrease: true);
        }

        // The largest part that still fits, and everything above it has to go.
        var excess = decimal.Max(1, decimal.Ceiling(part - (whole * limit.Part / limit.Whole)));
        while (excess > 1 && ExactArithmetic.CompareProducts(part - (excess - 1), limit.Whole, limit.Part, whole) <= 0)
        {
            excess--;
        }

        return Change(share.Part, excess, isIncrease: false);
    }

    /// <summary>The smallest whole k with <c>amount × factor ≤ divisor × (have + k)</c>; null when no k is large enough.</summary>
    private static decimal? Smallest(decimal amount, decimal factor, decimal divisor, decimal have)
    {
        if (divisor == 0)
        {
            return null;
        }

        // The quotient may be rounded in its last digit; the exact products settle it.
        var k = decimal.Max(1, decimal.Ceiling((amount * factor / divisor) - have));
        while (ExactArithmetic.CompareProducts(amount, factor, divisor, have + k) > 0)
        {
            k++;
        }

        while (k > 1 && ExactArithmetic.CompareProducts(amount, factor, divisor, have + k - 1) <= 0)
        {
            k--;
        }

        return k;
    }

    private static (decimal, decimal)? Terms(NumberNode top, NumberNode bottom, Subject subject) =>
        top.Evaluate(subject) is { } a && bottom.Evaluate(subject) is { } b ? (a, b) : null;

    private static Shortfall? Change(NumberNode number, decimal? change, bool isIncrease)
    {
        if (change is not { } distance || number.Leaves.FirstOrDefault() is not { } leaf)
        {
            return null;
        }

        var isTime = leaf is FactLeaf { Fact.Kind: FactKind.Years };
        var labels = number.Leaves.Select(each => each.Label).ToArray();
        var things = new BilingualText(
            string.Join("或", labels.Select(label => label.Zh)), string.Join(" or ", labels.Select(label => label.En)));
        return new Shortfall(distance, isIncrease, leaf.Name, things, string.Join(" or ", number.Leaves.Select(each => each.One)), leaf.Counter, isTime);
    }
}
