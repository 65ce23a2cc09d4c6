using System.Linq.Expressions;
using System.Reflection;
using Compliance.Facts.Describing;
using Compliance.Quantities;
using Compliance.Standards.Reading;
using Compliance.Standards.Sentences;

namespace Compliance.Evaluation.Compilation;

/// <summary>
/// Emits numbers: in 64-bit integers at a common scale where every part is a fact, which is nearly always, else in decimals. Facts are limited to
/// 10^9 when they are accepted, so that the products below can not overflow.
/// </summary>
internal sealed class NumberEmitter(FactLocals locals)
{
    /// <summary>The largest constant factor that integer products are emitted with: 10^9 facts × 10^3 scale × 10^5 stays below 2^63 even for long sums.</summary>
    public const int LargestFactor = 100_000;

    /// <summary>The largest factor of a term in a sum, such as 1.32 for a senior student, that stays within the same bounds.</summary>
    private const int LargestWeight = 10;

    private static readonly MethodInfo FromThousandths = typeof(Thousandths).GetMethod(nameof(Thousandths.ToExactDecimal))!;

    private static readonly MethodInfo Groups = typeof(MeasureExtensions).GetMethod(
        nameof(MeasureExtensions.Groups), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static bool IsInteger(NumberNode node) => node switch
    {
        LeafNumber leaf => leaf.Leaf is FactLeaf { Fact.Kind: FactKind.Count or FactKind.Posts or FactKind.Years or FactKind.SquareMetres },
        ConstantNumber constant => constant.Value <= LargestFactor && Thousandths.TryFrom(constant.Value, out _),
        SumNumber sum => IsInteger(sum.Left) && IsInteger(sum.Right),
        DifferenceNumber difference => IsInteger(difference.Left) && IsInteger(difference.Right),
        ScaledNumber scaled => Weight(scaled) <= LargestWeight && Thousandths.TryFrom(scaled.Factor, out _)
            && IsInteger(scaled.Inner) && (!NeedsThousandths(scaled.Inner) || IsWhole(scaled.Factor)),
        ChoiceNumber choice => IsInteger(choice.Then) && IsInteger(choice.Else),
        GroupsNumber groups => IsInteger(groups.Inner),
        TermNumber term => IsInteger(term.Meaning),
        _ => false,
    };

    /// <summary>1, or 1000 where fractions may take part.</summary>
    public static int ScaleOf(params NumberNode[] nodes) => nodes.Any(NeedsThousandths) ? Thousandths.PerOne : 1;

    public static Expression Times(Expression value, long factor) =>
        factor == 1 ? value : Expression.Multiply(value, Expression.Constant(factor));

    public Expression Known(NumberNode node) => node switch
    {
        LeafNumber leaf => locals[leaf.Leaf].Known,
        SumNumber sum => Expression.AndAlso(Known(sum.Left), Known(sum.Right)),
        DifferenceNumber difference => Expression.AndAlso(Known(difference.Left), Known(difference.Right)),
        ScaledNumber scaled => Known(scaled.Inner),
        ChoiceNumber choice => Known(choice),
        GroupsNumber groups => Known(groups.Inner),
        TermNumber term => Local(term).Known,
        _ => Expression.Constant(true),
    };

    /// <summary>The number as a long, multiplied by the scale. Meaningless unless <see cref="Known(NumberNode)"/>.</summary>
    public Expression Integer(NumberNode node, int scale) => node switch
    {
        LeafNumber leaf => scale == 1 || InThousandths(leaf) ? locals[leaf.Leaf].Value : Times(locals[leaf.Leaf].Value, scale),
        ConstantNumber constant => Expression.Constant((long)(constant.Value * scale)),
        SumNumber sum => Expression.Add(Integer(sum.Left, scale), Integer(sum.Right, scale)),
        DifferenceNumber difference => Expression.Subtract(Integer(difference.Left, scale), Integer(difference.Right, scale)),
        ScaledNumber scaled when IsWhole(scaled.Factor) => Times(Integer(scaled.Inner, scale), (long)scaled.Factor),
        ScaledNumber scaled => Times(Integer(scaled.Inner, 1), (long)(scaled.Factor * scale)),
        ChoiceNumber choice => Expression.Condition(Conditions.IsTrue(choice.Choice), Integer(choice.Then, scale), Integer(choice.Else, scale)),
        GroupsNumber groups => Times(InGroups(groups), scale),
        TermNumber term => Times(Local(term).Value, scale / ScaleOf(term.Meaning)),
        _ => throw new InvalidOperationException($"{node.GetType().Name} can not be emitted."),
    };

    /// <summary>The number as a decimal. Meaningless unless <see cref="Known(NumberNode)"/>.</summary>
    public Expression Decimal(NumberNode node) => node switch
    {
        LeafNumber leaf when !IsInteger(leaf) => locals[leaf.Leaf].Value,
        LeafNumber leaf => FromScale(locals[leaf.Leaf].Value, InThousandths(leaf) ? Thousandths.PerOne : 1),
        ConstantNumber constant => Expression.Constant(constant.Value),
        SumNumber sum => Expression.Add(Decimal(sum.Left), Decimal(sum.Right)),
        DifferenceNumber difference => Expression.Subtract(Decimal(difference.Left), Decimal(difference.Right)),
        ScaledNumber scaled => Expression.Multiply(Expression.Constant(scaled.Factor), Decimal(scaled.Inner)),
        ChoiceNumber choice => Expression.Condition(Conditions.IsTrue(choice.Choice), Decimal(choice.Then), Decimal(choice.Else)),
        GroupsNumber groups => Expression.Call(Groups, Decimal(groups.Inner), Expression.Constant(groups.Size), Expression.Constant(groups.Rounding)),
        TermNumber term when IsInteger(term.Meaning) => FromScale(Local(term).Value, ScaleOf(term.Meaning)),
        TermNumber term => Local(term).Value,
        _ => throw new InvalidOperationException($"{node.GetType().Name} can not be emitted."),
    };

    /// <summary>The part of the number that was reported, as <paramref name="emit"/> writes each part; what is missing counts as nothing.</summary>
    public Expression Floor(NumberNode node, Func<NumberNode, Expression> emit)
    {
        if (node is SumNumber sum)
        {
            return Expression.Add(Floor(sum.Left, emit), Floor(sum.Right, emit));
        }

        var value = emit(node);
        return node is ConstantNumber ? value : Expression.Condition(Known(node), value, Expression.Default(value.Type));
    }

    private ConditionEmitter Conditions => new(locals, this);

    private static bool NeedsThousandths(NumberNode node) => node switch
    {
        LeafNumber leaf => InThousandths(leaf),
        ConstantNumber constant => !IsWhole(constant.Value),
        SumNumber sum => NeedsThousandths(sum.Left) || NeedsThousandths(sum.Right),
        DifferenceNumber difference => NeedsThousandths(difference.Left) || NeedsThousandths(difference.Right),
        ScaledNumber scaled => NeedsThousandths(scaled.Inner) || !IsWhole(scaled.Factor),
        ChoiceNumber choice => NeedsThousandths(choice.Then) || NeedsThousandths(choice.Else),
        TermNumber term => NeedsThousandths(term.Meaning),
        _ => false,
    };

    private static bool InThousandths(LeafNumber leaf) => leaf.Leaf is FactLeaf { Fact.Kind: FactKind.Posts or FactKind.Years or FactKind.SquareMetres };

    /// <summary>By how much factors may enlarge a fact, one inside the other.</summary>
    private static decimal Weight(NumberNode node) => node switch
    {
        SumNumber sum => decimal.Max(Weight(sum.Left), Weight(sum.Right)),
        DifferenceNumber difference => decimal.Max(Weight(difference.Left), Weight(difference.Right)),
        ScaledNumber scaled => decimal.Max(1, scaled.Factor) * Weight(scaled.Inner),
        ChoiceNumber choice => decimal.Max(Weight(choice.Then), Weight(choice.Else)),
        TermNumber term => Weight(term.Meaning),
        _ => 1,
    };

    private static bool IsWhole(decimal value) => decimal.Truncate(value) == value;

    private static Expression FromScale(Expression value, int scale) =>
        scale == 1 ? Expression.Convert(value, typeof(decimal)) : Expression.Call(FromThousandths, value);

    /// <summary>A known choice takes its branch; while it is unknown, both branches must be known and the same.</summary>
    private Expression Known(ChoiceNumber choice)
    {
        var same = IsInteger(choice)
            ? Expression.Equal(Integer(choice.Then, ScaleOf(choice)), Integer(choice.Else, ScaleOf(choice)))
            : Expression.Equal(Decimal(choice.Then), Decimal(choice.Else));
        return Expression.Condition(
            Conditions.IsTrue(choice.Choice),
            Known(choice.Then),
            Expression.AndAlso(
                Known(choice.Else),
                Expression.OrElse(Conditions.IsFalse(choice.Choice), Expression.AndAlso(Known(choice.Then), same))));
    }

    private Expression InGroups(GroupsNumber groups)
    {
        var scale = ScaleOf(groups.Inner);
        var number = Integer(groups.Inner, scale);
        var full = (long)groups.Size * scale;
        return Expression.Divide(
            groups.Rounding == Rounding.Up ? Expression.Add(number, Expression.Constant(full - 1)) : number,
            Expression.Constant(full));
    }

    /// <summary>The locals of a term, computed once for all sentences that use it.</summary>
    private FactLocals.Slot Local(TermNumber term) => locals.Term(term.Term, () =>
        (Known(term.Meaning), IsInteger(term.Meaning) ? Integer(term.Meaning, ScaleOf(term.Meaning)) : Decimal(term.Meaning)));
}
