using System.Linq.Expressions;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation.Compilation;

/// <summary>Turns the computation of an outcome into the question whether it is a certain one, which most often has its answer before the outcome is known.</summary>
internal static class OutcomeTest
{
    public static Expression Is(Outcome wanted, Expression outcome) => outcome switch
    {
        ConstantExpression constant => Expression.Constant((byte)constant.Value! == (byte)wanted),
        ConditionalExpression choice => Choice(choice.Test, Is(wanted, choice.IfTrue), Is(wanted, choice.IfFalse)),
        _ => Expression.Equal(outcome, Expression.Constant((byte)wanted)),
    };

    private static Expression Choice(Expression test, Expression yes, Expression no) => (Known(yes), Known(no)) switch
    {
        (true, true) or (false, false) => yes,
        (true, false) => test,
        (false, true) => Expression.Not(test),
        (true, null) => Expression.OrElse(test, no),
        (false, null) => Expression.AndAlso(Expression.Not(test), no),
        (null, true) => Expression.OrElse(Expression.Not(test), yes),
        (null, false) => Expression.AndAlso(test, yes),
        _ => Expression.Condition(test, yes, no),
    };

    private static bool? Known(Expression answer) => (answer as ConstantExpression)?.Value as bool?;
}
