using System.Linq.Expressions;
using Compliance.Facts;
using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.NRules.Translation;

/// <summary>
/// Rewrites the expressions of a sentence, in which C# takes an unreported fact in a comparison for no, so that unknown stays unknown: conditions become three-valued,
/// numbers become decimals that are null where they are not known. What a sentence can not hold was refused when the standard was defined.
/// </summary>
internal sealed class KleeneTranslator(string id)
{
    /// <summary>A condition as a <c>bool?</c>.</summary>
    public Expression Condition(Expression expression) => expression switch
    {
        BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.And } and => Expression.And(Condition(and.Left), Condition(and.Right)),
        BinaryExpression { NodeType: ExpressionType.OrElse or ExpressionType.Or } or => Expression.Or(Condition(or.Left), Condition(or.Right)),
        UnaryExpression { NodeType: ExpressionType.Not } not => Expression.Not(Condition(not.Operand)),
        ConditionalExpression choice => Choose(typeof(bool), Condition(choice.Test), Condition(choice.IfTrue), Condition(choice.IfFalse)),
        MethodCallExpression { Method.Name: nameof(ConditionExtensions.IsOneOf), Arguments: [var value, _] } membership =>
            Expression.Condition(Expression.Equal(value, Expression.Constant(null, value.Type)), Expression.Constant(null, typeof(bool?)), Known(membership)),
        BinaryExpression comparison when IsNumber(comparison.Left) || IsNumber(comparison.Right) =>
            Expression.MakeBinary(comparison.NodeType, Number(comparison.Left), Number(comparison.Right), liftToNull: true, null),
        BinaryExpression comparison => Known(Expression.MakeBinary(comparison.NodeType, comparison.Left, comparison.Right, liftToNull: true, comparison.Method)),
        _ when expression.Type == typeof(bool) => Known(expression),
        _ => throw Untranslatable(expression),
    };

    /// <summary>A number as a <c>decimal?</c>.</summary>
    public Expression Number(Expression expression) => expression switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } conversion => Number(conversion.Operand),
        BinaryExpression { NodeType: ExpressionType.Add or ExpressionType.AddChecked } sum => Expression.Add(Number(sum.Left), Number(sum.Right)),
        BinaryExpression { NodeType: ExpressionType.Subtract or ExpressionType.SubtractChecked } difference =>
            Expression.Subtract(Number(difference.Left), Number(difference.Right)),
        BinaryExpression { NodeType: ExpressionType.Multiply or ExpressionType.MultiplyChecked } product =>
            Expression.Multiply(Number(product.Left), Number(product.Right)),
        ConditionalExpression choice => Choose(typeof(decimal), Condition(choice.Test), Number(choice.IfTrue), Number(choice.IfFalse)),
        MethodCallExpression { Method.Name: nameof(MeasureExtensions.InGroupsOf), Arguments: [var number, var size, var rounding] } =>
            Expression.Call(typeof(Judging), nameof(Judging.Groups), null, Number(number), size, rounding),
        MethodCallExpression { Object: { } term } call when MeaningOf(term) is { } meaning => Number(Substitution.Into(meaning, call.Arguments[0])),
        _ when Nullable.GetUnderlyingType(expression.Type) is var type && (type ?? expression.Type) is var value => value switch
        {
            _ when value == typeof(int) || value == typeof(long) || value == typeof(decimal) => Expression.Convert(expression, typeof(decimal?)),
            _ when value.IsAssignableTo(typeof(IQuantity)) => Expression.Call(
                typeof(Judging), nameof(Judging.AmountOf), [value], type is null ? Expression.Convert(expression, typeof(Nullable<>).MakeGenericType(value)) : expression),
            _ => throw Untranslatable(expression),
        },
        _ => throw Untranslatable(expression),
    };

    /// <summary>The sum of the terms of a number that are known, as a <c>decimal</c>; null for a number that also takes away, of which a part says nothing.</summary>
    public Expression? Floor(Expression expression) => AddsOnly(expression) ? FloorOf(expression) : null;

    public StandardDefinitionException Untranslatable(Expression part) => new(
        [new DefinitionFault(id, new BilingualText($"无法为 NRules 翻译“{part}”。", $"'{part}' can not be translated for NRules."))]);

    private Expression FloorOf(Expression expression) => expression switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } conversion => FloorOf(conversion.Operand),
        BinaryExpression { NodeType: ExpressionType.Add or ExpressionType.AddChecked } sum => Expression.Add(FloorOf(sum.Left), FloorOf(sum.Right)),
        _ => Expression.Coalesce(Number(expression), Expression.Constant(0m)),
    };

    private static bool AddsOnly(Expression expression) => expression switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } conversion => AddsOnly(conversion.Operand),
        BinaryExpression { NodeType: ExpressionType.Subtract or ExpressionType.SubtractChecked } => false,
        BinaryExpression both => AddsOnly(both.Left) && AddsOnly(both.Right),
        ConditionalExpression choice => AddsOnly(choice.IfTrue) && AddsOnly(choice.IfFalse),
        MethodCallExpression { Method.Name: nameof(MeasureExtensions.InGroupsOf) } groups => AddsOnly(groups.Arguments[0]),
        MethodCallExpression { Object: { } term } when MeaningOf(term) is { } meaning => AddsOnly(meaning.Body),
        _ => true,
    };

    private static Expression Choose(Type type, Expression choice, Expression then, Expression otherwise) =>
        Expression.Call(typeof(Judging), nameof(Judging.Choose), [type], choice, then, otherwise);

    private static Expression Known(Expression condition) => condition.Type == typeof(bool?) ? condition : Expression.Convert(condition, typeof(bool?));

    /// <summary>Whether what stands behind conversions is a number, and not a flag or a choice.</summary>
    private static bool IsNumber(Expression expression)
    {
        while (expression is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } conversion)
        {
            expression = conversion.Operand;
        }

        var type = Nullable.GetUnderlyingType(expression.Type) ?? expression.Type;
        return type != typeof(bool) && !type.IsEnum && expression is not ConstantExpression;
    }

    /// <summary>What a defined term means; null for anything else.</summary>
    private static LambdaExpression? MeaningOf(Expression expression) =>
        expression.Type is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Term<>)
            ? (LambdaExpression)type.GetProperty(nameof(Term<School>.Meaning))!.GetValue(
                Expression.Lambda<Func<object>>(expression).Compile(preferInterpretation: true)())!
            : null;
}
