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
    private readonly NumberEmitter numbers = new(locals);

    public Expression Emit(SentenceModel model)
    {
        var measured = Measured(model);
        if (model.Condition is not { } condition)
        {
            return measured;
        }

        var conditions = new ConditionEmitter(locals, numbers);
        return Expression.Condition(
            conditions.IsTrue(condition),
            measured,
            Expression.Condition(conditions.IsFalse(condition), Constant(Outcome.OutsideCondition), Constant(Outcome.Indeterminate)));
    }

    private Expression Measured(SentenceModel model) => model.Measure switch
    {
        NumberMeasure measure => Number(measure, model),
        RatioMeasure ratio => Fraction(ratio.Antecedent, ratio.Consequent, (Ratio)model.Threshold, model.Comparator),
        ShareMeasure share => Fraction(share.Part, share.Whole, (Share)model.Threshold, model.Comparator),
        _ => throw new InvalidOperationException($"{model.Measure.GetType().Name} can not be emitted."),
    };

    private Expression Number(NumberMeasure measure, SentenceModel model)
    {
        var threshold = new ConstantNumber(model.Threshold.Amount!.Value);
        var integer = NumberEmitter.IsInteger(measure.Number) && NumberEmitter.IsInteger(threshold);
        var scale = NumberEmitter.ScaleOf(measure.Number, threshold);
        var known = numbers.Known(measure.Number);
        var limit = Emit(threshold);
        if (measure.Number is LeafNumber && threshold.Value > 0)
        {
            return Expression.Condition(known, Decided(Compared(Emit(measure.Number), limit, model.Comparator)), Constant(Outcome.Indeterminate));
        }

        // The reported part of a sum is a floor of the whole: one that suffices, or is too much already, decides.
        var met = Compared(numbers.Floor(measure.Number, Emit), limit, model.Comparator);
        return model.Comparator == Comparator.AtLeast
            ? Expression.Condition(met, Constant(Outcome.Met), Expression.Condition(known, Constant(Outcome.NotMet), Constant(Outcome.Indeterminate)))
            : Expression.Condition(met, Expression.Condition(known, Constant(Outcome.Met), Constant(Outcome.Indeterminate)), Constant(Outcome.NotMet));

        Expression Emit(NumberNode node) => integer ? numbers.Integer(node, scale) : numbers.Decimal(node);
    }

    private Expression Fraction(NumberNode top, NumberNode bottom, Ratio threshold, Comparator comparator)
    {
        var (antecedent, consequent, met) = Crosswise(top, bottom, threshold.Antecedent, threshold.Consequent, comparator);
        var nobody = IsZero(consequent);
        return comparator == Comparator.AtLeast
            ? WhenKnown(top, bottom, nobody, met, WhenNone(bottom, consequent))
            : WhenKnown(top, bottom, Expression.AndAlso(nobody, IsZero(antecedent)), met, Constant(Outcome.Indeterminate));
    }

    private Expression Fraction(NumberNode part, NumberNode whole, Share threshold, Comparator comparator)
    {
        var (_, denominator, met) = Crosswise(part, whole, threshold.Part, threshold.Whole, comparator);
        return WhenKnown(part, whole, IsZero(denominator), met, WhenNone(whole, denominator));
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
        if (NumberEmitter.IsInteger(top) && NumberEmitter.IsInteger(bottom) && IntegerTerms(a, b) is var (x, y))
        {
            var scale = NumberEmitter.ScaleOf(top, bottom);
            var antecedent = numbers.Integer(top, scale);
            var consequent = numbers.Integer(bottom, scale);
            return (antecedent, consequent, Compared(NumberEmitter.Times(antecedent, y), NumberEmitter.Times(consequent, x), comparator));
        }

        var exactTop = numbers.Decimal(top);
        var exactBottom = numbers.Decimal(bottom);
        var order = Expression.Call(CompareProducts, exactTop, Expression.Constant(b), Expression.Constant(a), exactBottom);
        return (exactTop, exactBottom, Compared(order, Expression.Constant(0), comparator));
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

    private static BinaryExpression Compared(Expression value, Expression threshold, Comparator comparator) =>
        comparator == Comparator.AtLeast ? Expression.GreaterThanOrEqual(value, threshold) : Expression.LessThanOrEqual(value, threshold);

    private static ConditionalExpression Decided(Expression met) => Expression.Condition(met, Constant(Outcome.Met), Constant(Outcome.NotMet));

    private static BinaryExpression IsZero(Expression value) => Expression.Equal(value, Expression.Default(value.Type));

    private static ConstantExpression Constant(Outcome outcome) => Expression.Constant((byte)outcome);
}
