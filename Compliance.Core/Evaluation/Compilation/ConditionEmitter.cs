using System.Linq.Expressions;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation.Compilation;

/// <summary>
/// Emits a three-valued condition as two plain ones: when it is certainly true, and when it is certainly false. It is unknown when neither holds.
/// </summary>
internal sealed class ConditionEmitter(FactLocals locals, NumberEmitter numbers)
{
    public Expression IsTrue(ConditionNode node) => node switch
    {
        AndCondition and => Expression.AndAlso(IsTrue(and.Left), IsTrue(and.Right)),
        OrCondition or => Expression.OrElse(IsTrue(or.Left), IsTrue(or.Right)),
        NotCondition not => IsFalse(not.Inner),
        ChoiceCondition choice => Decided(choice, IsTrue(choice.Then), IsTrue(choice.Else)),
        NumberCondition number => WhenKnown(number, Compare(number, number.Relation)),
        MembershipCondition membership => Expression.AndAlso(locals[membership.Leaf].Known, Contains(membership)),
        FlagCondition flag => Expression.AndAlso(locals[flag.Leaf].Known, Is(flag, flag.Expected)),
        ConstantCondition constant => Expression.Constant(constant.Value),
        _ => throw new InvalidOperationException($"{node.GetType().Name} can not be emitted."),
    };

    public Expression IsFalse(ConditionNode node) => node switch
    {
        AndCondition and => Expression.OrElse(IsFalse(and.Left), IsFalse(and.Right)),
        OrCondition or => Expression.AndAlso(IsFalse(or.Left), IsFalse(or.Right)),
        NotCondition not => IsTrue(not.Inner),
        ChoiceCondition choice => Decided(choice, IsFalse(choice.Then), IsFalse(choice.Else)),
        NumberCondition number => WhenKnown(number, Compare(number, Negated(number.Relation))),
        MembershipCondition membership => Expression.AndAlso(locals[membership.Leaf].Known, Expression.Not(Contains(membership))),
        FlagCondition flag => Expression.AndAlso(locals[flag.Leaf].Known, Is(flag, !flag.Expected)),
        ConstantCondition constant => Expression.Constant(!constant.Value),
        _ => throw new InvalidOperationException($"{node.GetType().Name} can not be emitted."),
    };

    /// <summary>Known choices take their branch; while the choice is unknown, both branches must agree.</summary>
    private Expression Decided(ChoiceCondition choice, Expression then, Expression otherwise) => Expression.Condition(
        IsTrue(choice.Choice), then, Expression.AndAlso(otherwise, Expression.OrElse(IsFalse(choice.Choice), then)));

    private Expression WhenKnown(NumberCondition number, Expression comparison) =>
        Expression.AndAlso(Expression.AndAlso(numbers.Known(number.Left), numbers.Known(number.Right)), comparison);

    private Expression Compare(NumberCondition number, Relation relation)
    {
        if (NumberEmitter.IsInteger(number.Left) && NumberEmitter.IsInteger(number.Right))
        {
            var scale = NumberEmitter.ScaleOf(number.Left, number.Right);
            return Related(numbers.Integer(number.Left, scale), relation, numbers.Integer(number.Right, scale));
        }

        return Related(numbers.Decimal(number.Left), relation, numbers.Decimal(number.Right));
    }

    private BinaryExpression Contains(MembershipCondition membership) => Expression.NotEqual(
        Expression.And(
            Expression.LeftShift(Expression.Constant(1ul), locals[membership.Leaf].Value),
            Expression.Constant(membership.Members)),
        Expression.Constant(0ul));

    /// <summary>Facts hold one for yes; indicators hold anything but zero.</summary>
    private BinaryExpression Is(FlagCondition flag, bool expected)
    {
        var value = locals[flag.Leaf].Value;
        var none = Expression.Default(value.Type);
        return expected ? Expression.NotEqual(value, none) : Expression.Equal(value, none);
    }

    private static BinaryExpression Related(Expression left, Relation relation, Expression right) => relation switch
    {
        Relation.Less => Expression.LessThan(left, right),
        Relation.LessOrEqual => Expression.LessThanOrEqual(left, right),
        Relation.Equal => Expression.Equal(left, right),
        Relation.NotEqual => Expression.NotEqual(left, right),
        Relation.GreaterOrEqual => Expression.GreaterThanOrEqual(left, right),
        _ => Expression.GreaterThan(left, right),
    };

    private static Relation Negated(Relation relation) => relation switch
    {
        Relation.Less => Relation.GreaterOrEqual,
        Relation.LessOrEqual => Relation.Greater,
        Relation.Equal => Relation.NotEqual,
        Relation.NotEqual => Relation.Equal,
        Relation.GreaterOrEqual => Relation.Less,
        _ => Relation.LessOrEqual,
    };
}
