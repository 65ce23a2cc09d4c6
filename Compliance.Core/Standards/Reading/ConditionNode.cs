using Compliance.Facts;

namespace Compliance.Standards.Reading;

/// <summary>
/// A condition in a sentence, in three-valued (Kleene) logic: null is unknown. C# would make a comparison with a fact that was not reported
/// false, and a school without a reported enrolment would silently fall outside the standard.
/// </summary>
internal abstract record ConditionNode
{
    public abstract IEnumerable<Leaf> Leaves { get; }

    public abstract bool? Evaluate(Subject subject);
}

internal sealed record AndCondition(ConditionNode Left, ConditionNode Right) : ConditionNode
{
    public override IEnumerable<Leaf> Leaves => Left.Leaves.Concat(Right.Leaves);

    public override bool? Evaluate(Subject subject) => Left.Evaluate(subject) & Right.Evaluate(subject);
}

internal sealed record OrCondition(ConditionNode Left, ConditionNode Right) : ConditionNode
{
    public override IEnumerable<Leaf> Leaves => Left.Leaves.Concat(Right.Leaves);

    public override bool? Evaluate(Subject subject) => Left.Evaluate(subject) | Right.Evaluate(subject);
}

internal sealed record NotCondition(ConditionNode Inner) : ConditionNode
{
    public override IEnumerable<Leaf> Leaves => Inner.Leaves;

    public override bool? Evaluate(Subject subject) => !Inner.Evaluate(subject);
}

/// <summary>When the choice is unknown but both branches agree, the branches decide.</summary>
internal sealed record ChoiceCondition(ConditionNode Choice, ConditionNode Then, ConditionNode Else) : ConditionNode
{
    public override IEnumerable<Leaf> Leaves => Choice.Leaves.Concat(Then.Leaves).Concat(Else.Leaves);

    public override bool? Evaluate(Subject subject) => Choice.Evaluate(subject) switch
    {
        true => Then.Evaluate(subject),
        false => Else.Evaluate(subject),
        null => Then.Evaluate(subject) is { } then && Else.Evaluate(subject) == then ? then : null,
    };
}

internal enum Relation
{
    Less,
    LessOrEqual,
    Equal,
    NotEqual,
    GreaterOrEqual,
    Greater,
}

internal sealed record NumberCondition(NumberNode Left, Relation Relation, NumberNode Right) : ConditionNode
{
    public override IEnumerable<Leaf> Leaves => Left.Leaves.Concat(Right.Leaves);

    public override bool? Evaluate(Subject subject)
    {
        if (Left.Evaluate(subject) is not { } left || Right.Evaluate(subject) is not { } right)
        {
            return null;
        }

        return Relation switch
        {
            Relation.Less => left < right,
            Relation.LessOrEqual => left <= right,
            Relation.Equal => left == right,
            Relation.NotEqual => left != right,
            Relation.GreaterOrEqual => left >= right,
            _ => left > right,
        };
    }
}

/// <summary>A fact that is one of a list of names. The set is kept as a bit per value of the enumeration.</summary>
internal sealed record MembershipCondition(FactLeaf Leaf, ulong Members) : ConditionNode
{
    public override IEnumerable<Leaf> Leaves => [Leaf];

    public override bool? Evaluate(Subject subject) =>
        Leaf.Fact.UnitsOf(subject) is var value and >= 0 ? (Members >> (int)value & 1) == 1 : null;

    public static ulong Bit(Enum value) => 1ul << BitOf(value);

    public static int BitOf(Enum value) => Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>A yes or no: a flag among the facts, or an indicator that is one for yes.</summary>
internal sealed record FlagCondition(Leaf Leaf, bool Expected) : ConditionNode
{
    public override IEnumerable<Leaf> Leaves => [Leaf];

    public override bool? Evaluate(Subject subject) => Leaf.ValueOf(subject) is bool flag ? flag == Expected : null;
}

internal sealed record ConstantCondition(bool Value) : ConditionNode
{
    public override IEnumerable<Leaf> Leaves => [];

    public override bool? Evaluate(Subject subject) => Value;
}
