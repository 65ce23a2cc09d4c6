using System.Linq.Expressions;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.NRules.Translation;

/// <summary>Rewrites what a sentence measures into how it stands to a threshold, by exact numbers.</summary>
internal sealed class MeasureTranslator(string id, IQuantity threshold, Comparator comparator)
{
    private readonly KleeneTranslator kleene = new(id);

    /// <summary>How the measure stands to the threshold.</summary>
    public Expression Standing(Expression measure) => WordOf(measure) switch
    {
        (nameof(MeasureExtensions.Per) or nameof(MeasureExtensions.Times), _, _) when TermsOf(measure) is var (antecedent, consequent) =>
            Call(nameof(Judging.OfRatio), typeof(Ratio), antecedent, consequent),
        (nameof(MeasureExtensions.ShareOf), var part, var whole) => Call(nameof(Judging.OfShare), typeof(Share), kleene.Number(part), kleene.Number(whole)),
        (nameof(MeasureExtensions.PerYear), var change, var years) => Call(nameof(Judging.OfYearly), typeof(IQuantity), kleene.Number(change), kleene.Number(years)),
        (nameof(MeasureExtensions.ReductionFrom), var rise, var baseline) when WordOf(rise) is var (_, change, years) =>
            Call(nameof(Judging.OfReduction), typeof(IQuantity), kleene.Number(change), kleene.Number(years), kleene.Number(baseline)),
        _ when ChangeOfShare(measure) is var (now, before) => Call(
            nameof(Judging.OfShareChange), typeof(IQuantity), kleene.Number(now.Part), kleene.Number(now.Whole), kleene.Number(before.Part), kleene.Number(before.Whole)),
        _ => Call(nameof(Judging.OfNumber), typeof(IQuantity), kleene.Number(measure)),
    };

    /// <summary>The outcome by the measure alone.</summary>
    public Expression Outcome(Expression measure)
    {
        var standing = Standing(measure);
        return WordOf(measure) is null && ChangeOfShare(measure) is null && kleene.Floor(measure) is { } floor
            ? Expression.Call(
                typeof(Judging), nameof(Judging.OutcomeInPart), null, standing, floor, Expression.Constant(threshold, typeof(IQuantity)), Expression.Constant(comparator))
            : Expression.Call(typeof(Judging), nameof(Judging.OutcomeOf), null, standing, Expression.Constant(comparator));
    }

    /// <summary>The two terms of a ratio.</summary>
    public (Expression Antecedent, Expression Consequent) TermsOf(Expression ratio) => WordOf(ratio) switch
    {
        (nameof(MeasureExtensions.Per), var antecedent, var consequent) => (kleene.Number(antecedent), kleene.Number(consequent)),
        (nameof(MeasureExtensions.Times), var inner, var factor) when TermsOf(inner) is var (antecedent, consequent) =>
            (Expression.Multiply(kleene.Number(factor), antecedent), consequent),
        _ => throw kleene.Untranslatable(ratio),
    };

    private MethodCallExpression Call(string method, Type thresholdType, params Expression[] numbers) =>
        Expression.Call(typeof(Judging), method, null, [.. numbers, Expression.Constant(threshold, thresholdType)]);

    private static ((Expression Part, Expression Whole) Now, (Expression Part, Expression Whole) Before)? ChangeOfShare(Expression measure) =>
        Unconverted(measure) is BinaryExpression { NodeType: ExpressionType.Subtract or ExpressionType.SubtractChecked } difference
        && WordOf(difference.Left) is (nameof(MeasureExtensions.ShareOf), var part, var whole) && WordOf(difference.Right) is var (_, partThen, wholeThen)
            ? ((part, whole), (partThen, wholeThen))
            : null;

    /// <summary>A word of measures with its two arguments.</summary>
    private static (string Name, Expression Left, Expression Right)? WordOf(Expression expression) =>
        Unconverted(expression) is MethodCallExpression { Method: var method, Arguments: [var left, var right] } && method.DeclaringType == typeof(MeasureExtensions)
            ? (method.Name, left, right)
            : null;

    private static Expression Unconverted(Expression expression) =>
        expression is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } conversion ? Unconverted(conversion.Operand) : expression;
}
