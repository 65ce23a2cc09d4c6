using System.Linq.Expressions;
using System.Reflection;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation.Compilation;

/// <summary>Emits the outcome of one sentence as a byte. Says the same as <see cref="SentenceModel.Judge"/>, without a call or an allocation for counts.</summary>
internal sealed class OutcomeEmitter(FactLocals locals)
{
    private static readonly MethodInfo CompareProducts = typeof(ExactArithmetic).GetMethod(nameof(ExactArithmetic.CompareProducts))!;
    private static readonly MethodInfo CompareShareChange = typeof(ExactArithmetic).GetMethod(nameof(ExactArithmetic.CompareShareChange))!;
    private static readonly MethodInfo CompareReduction = typeof(ExactArithmetic).GetMethod(nameof(ExactArithmetic.CompareReduction))!;
    private readonly NumberEmitter numbers = new(locals);

    private ConditionEmitter Conditions => new(locals, numbers);

    /// <summary>The outcome of a sentence for a subject that answers to its condition.</summary>
    public Expression Measured(SentenceModel model)
    {
        var outcome = OfMeasure(model);
        return model.Alternative is { } alternative ? OrWhere(Conditions.IsTrue(alternative), Conditions.IsFalse(alternative), outcome) : outcome;
    }

    /// <summary>What is done where a condition holds, and with which outcome where it does not or is not known.</summary>
    public Expression Behind(ConditionNode? condition, Expression inside, Func<Expression, Expression> otherwise)
    {
        if (condition is null)
        {
            return inside;
        }

        var outside = Expression.Variable(typeof(byte), "outside");
        return Expression.IfThenElse(
            Conditions.IsTrue(condition),
            inside,
            Expression.Block(
                [outside],
                Expression.Assign(
                    outside, Expression.Condition(Conditions.IsFalse(condition), Constant(Outcome.OutsideCondition), Constant(Outcome.Indeterminate))),
                otherwise(outside)));
    }

    /// <summary>What is done where a condition holds.</summary>
    public Expression Where(ConditionNode? condition, Expression inside) => condition is null ? inside : Expression.IfThen(Conditions.IsTrue(condition), inside);

    private static BlockExpression OrWhere(Expression isTrue, Expression isFalse, Expression measured)
    {
        var outcome = Expression.Variable(typeof(byte), "measured");
        var open = Expression.OrElse(Is(outcome, Outcome.NotMet), Is(outcome, Outcome.Indeterminate));
        return Expression.Block(
            [outcome],
            Expression.Assign(outcome, measured),
            Expression.Condition(
                open,
                Expression.Condition(isTrue, Constant(Outcome.Met), Expression.Condition(isFalse, outcome, Constant(Outcome.Indeterminate))),
                outcome));
    }

    private Expression OfMeasure(SentenceModel model) => model.Measure switch
    {
        NumberMeasure measure => Number(measure, model),
        RatioMeasure ratio => Fraction(ratio.Antecedent, ratio.Consequent, (Ratio)model.Threshold, model.Comparator),
        ShareMeasure share => Fraction(share.Part, share.Whole, (Share)model.Threshold, model.Comparator),
        ShareChangeMeasure change => Exact(
            model, CompareShareChange, [change.Now.Part, change.Now.Whole, change.Before.Part, change.Before.Whole], [change.Now.Whole, change.Before.Whole]),
        YearlyMeasure yearly => Yearly(yearly, model),
        ReductionMeasure reduction => Exact(
            model, CompareReduction, [reduction.Rise.Change, reduction.Rise.Years, reduction.Baseline], [reduction.Rise.Years, reduction.Baseline]),
        _ => throw new InvalidOperationException($"{model.Measure.GetType().Name} can not be emitted."),
    };

    private Expression Number(NumberMeasure measure, SentenceModel model)
    {
        var threshold = new ConstantNumber(model.Threshold.Amount!.Value);
        var integer = NumberEmitter.IsInteger(measure.Number) && NumberEmitter.IsInteger(threshold);
        var scale = NumberEmitter.ScaleOf(measure.Number, threshold);
        var known = numbers.Known(measure.Number);
        var limit = Emit(threshold);
        var decided = Decided(Compared(Emit(measure.Number), limit, model.Comparator));
        if (!measure.Number.OnlyAdds || (measure.Number is LeafNumber && threshold.Value > 0))
        {
            return Expression.Condition(known, decided, Constant(Outcome.Indeterminate));
        }

        // The reported part of a sum is a floor of the whole: one that suffices, or is too much already, decides.
        var floor = numbers.Floor(measure.Number, Emit);
        var (decides, outcome) = model.Comparator switch
        {
            Comparator.AtLeast or Comparator.MoreThan => (Compared(floor, limit, model.Comparator), Outcome.Met),
            Comparator.LessThan => (Expression.GreaterThanOrEqual(floor, limit), Outcome.NotMet),
            _ => (Expression.GreaterThan(floor, limit), Outcome.NotMet),
        };
        return Expression.Condition(known, decided, Expression.Condition(decides, Constant(outcome), Constant(Outcome.Indeterminate)));

        Expression Emit(NumberNode node) => integer ? numbers.Integer(node, scale) : numbers.Decimal(node);
    }

    private Expression Fraction(NumberNode top, NumberNode bottom, Ratio threshold, Comparator comparator)
    {
        var (antecedent, consequent, met) = Crosswise(top, bottom, threshold.Antecedent, threshold.Consequent, comparator);
        var nobody = IsZero(consequent);
        return comparator.WantsMore()
            ? WhenKnown(top, bottom, nobody, met, WhenNone(bottom, consequent))
            : WhenKnown(top, bottom, Expression.AndAlso(nobody, IsZero(antecedent)), met, Constant(Outcome.Indeterminate));
    }

    private Expression Fraction(NumberNode part, NumberNode whole, Share threshold, Comparator comparator)
    {
        var (_, denominator, met) = Crosswise(part, whole, threshold.Part, threshold.Whole, comparator);
        return WhenKnown(part, whole, IsZero(denominator), met, WhenNone(whole, denominator));
    }

    private Expression Yearly(YearlyMeasure yearly, SentenceModel model)
    {
        var years = numbers.Decimal(yearly.Years);
        var order = Expression.Call(
            CompareProducts, numbers.Decimal(yearly.Change), Expression.Constant(1m), Expression.Constant(model.Threshold.Amount!.Value), years);
        return WhenKnown(
            yearly.Change, yearly.Years, IsZero(years), Compared(order, Expression.Constant(0), model.Comparator), WhenNone(yearly.Years, years));
    }

    /// <summary>A comparison that one call makes on all the terms and the threshold. A population that is nothing is empty whatever the other terms are.</summary>
    private Expression Exact(SentenceModel model, MethodInfo compare, NumberNode[] terms, NumberNode[] populations)
    {
        var order = Expression.Call(compare, [.. terms.Select(numbers.Decimal), Expression.Constant(model.Threshold.Amount!.Value)]);
        var empty = populations
            .Select(population => (Expression)Expression.AndAlso(numbers.Known(population), IsZero(numbers.Decimal(population))))
            .Aggregate((left, right) => Expression.OrElse(left, right));
        return Expression.Condition(
            empty,
            Constant(Outcome.EmptyPopulation),
            Expression.Condition(
                terms.Select(numbers.Known).Aggregate((left, right) => Expression.AndAlso(left, right)),
                Decided(Compared(order, Expression.Constant(0), model.Comparator)),
                Constant(Outcome.Indeterminate)));
    }

    private Expression WhenKnown(NumberNode top, NumberNode bottom, Expression empty, Expression met, Expression otherwise) => Expression.Condition(
        Expression.AndAlso(numbers.Known(top), numbers.Known(bottom)),
        Expression.Condition(empty, Constant(Outcome.EmptyPopulation), Decided(met)),
        otherwise);

    /// <summary>A share of nobody is empty even where its part was not reported.</summary>
    private Expression WhenNone(NumberNode whole, Expression value) => Expression.Condition(
        Expression.AndAlso(numbers.Known(whole), IsZero(value)), Constant(Outcome.EmptyPopulation), Constant(Outcome.Indeterminate));

    /// <summary>top : bottom against a : b as top × b against a × bottom.</summary>
    private (Expression Top, Expression Bottom, Expression Met) Crosswise(NumberNode top, NumberNode bottom, decimal a, decimal b, Comparator comparator)
    {
        // A factor of a term is one of the threshold: 1.1 x against 10.2 y is x against 10.2 / 1.1 y, which keeps whole numbers whole.
        while (top is ScaledNumber { Factor: > 0 } scaled)
        {
            (top, b) = (scaled.Inner, b * scaled.Factor);
        }

        if (NumberEmitter.IsInteger(top) && NumberEmitter.IsInteger(bottom) && IntegerTerms(a, b) is var (x, y))
        {
            var scale = NumberEmitter.ScaleOf(top, bottom);
            var antecedent = numbers.Integer(top, scale);
            var consequent = numbers.Integer(bottom, scale);
            return (antecedent, consequent, Compared(NumberEmitter.Times(antecedent, y), NumberEmitter.Times(consequent, x), comparator));
        }

        var (exactTop, topScale) = Scaled(top);
        var (exactBottom, bottomScale) = Scaled(bottom);
        var order = Expression.Call(CompareProducts, exactTop, Expression.Constant(b * bottomScale), Expression.Constant(a * topScale), exactBottom);
        return (exactTop, exactBottom, Compared(order, Expression.Constant(0), comparator));
    }

    /// <summary>A number as a decimal, in thousandths where that makes it whole: whole decimals are compared several times as fast.</summary>
    private (Expression Number, int Scale) Scaled(NumberNode number)
    {
        if (!NumberEmitter.IsInteger(number))
        {
            return (numbers.Decimal(number), 1);
        }

        var scale = NumberEmitter.ScaleOf(number);
        return (Expression.Convert(numbers.Integer(number, scale), typeof(decimal)), scale);
    }

    /// <summary>The terms of the threshold as the smallest whole numbers; null when they are too large for integer products.</summary>
    private static (long A, long B)? IntegerTerms(decimal a, decimal b)
    {
        for (var i = 0; decimal.Truncate(a) != a || decimal.Truncate(b) != b; i++)
        {
            if (i == 6)
            {
                return null;
            }

            a *= 10;
            b *= 10;
        }

        if (a > long.MaxValue || b > long.MaxValue)
        {
            return null;
        }

        var divisor = Math.Max(1, (long)System.Numerics.BigInteger.GreatestCommonDivisor((long)a, (long)b));
        var (x, y) = ((long)a / divisor, (long)b / divisor);
        return x <= NumberEmitter.LargestFactor && y <= NumberEmitter.LargestFactor ? (x, y) : null;
    }

    private static BinaryExpression Compared(Expression value, Expression threshold, Comparator comparator) => comparator switch
    {
        Comparator.AtLeast => Expression.GreaterThanOrEqual(value, threshold),
        Comparator.AtMost => Expression.LessThanOrEqual(value, threshold),
        Comparator.MoreThan => Expression.GreaterThan(value, threshold),
        Comparator.LessThan => Expression.LessThan(value, threshold),
        _ => Expression.Equal(value, threshold),
    };

    private static ConditionalExpression Decided(Expression met) => Expression.Condition(met, Constant(Outcome.Met), Constant(Outcome.NotMet));

    private static BinaryExpression Is(Expression value, Outcome outcome) => Expression.Equal(value, Constant(outcome));

    private static BinaryExpression IsZero(Expression value) => Expression.Equal(value, Expression.Default(value.Type));

    private static ConstantExpression Constant(Outcome outcome) => Expression.Constant((byte)outcome);
}
