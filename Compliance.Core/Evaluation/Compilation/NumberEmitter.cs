using System.Linq.Expressions;
using Compliance.Facts.Describing;
using Compliance.Quantities;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation.Compilation;

/// <summary>
/// Emits numbers: in 64-bit integers at a common scale where every part is a fact, which is nearly always, else in decimals. Facts are limited to
/// 10^9 when they are accepted, so that the products below can not overflow.
/// </summary>
internal sealed class NumberEmitter(FactLocals locals)
{
    /// <summary>The largest constant factor that integer products are emitted with: 10^9 facts × 10^3 scale × 10^5 stays below 2^63 even for long sums.</summary>
    public const int LargestFactor = 100_000;

    public static bool IsInteger(NumberNode node) => node switch
    {
        LeafNumber leaf => leaf.Leaf is FactLeaf { Fact.Kind: FactKind.Count or FactKind.Posts or FactKind.Years },
        ConstantNumber constant => constant.Value <= LargestFactor && Thousandths.TryFrom(constant.Value, out _),
        SumNumber sum => IsInteger(sum.Left) && IsInteger(sum.Right),
        DifferenceNumber difference => IsInteger(difference.Left) && IsInteger(difference.Right),
        _ => false,
    };

    /// <summary>1, or 1000 where fractions may take part.</summary>
    public static int ScaleOf(params NumberNode[] nodes) => nodes.Any(NeedsThousandths) ? Thousandths.PerOne : 1;

    public Expression Known(NumberNode node) => node switch
    {
        LeafNumber leaf => locals[leaf.Leaf].Known,
        SumNumber sum => Expression.AndAlso(Known(sum.Left), Known(sum.Right)),
        DifferenceNumber difference => Expression.AndAlso(Known(difference.Left), Known(difference.Right)),
        _ => Expression.Constant(true),
    };

    /// <summary>The number as a long, multiplied by the scale. Meaningless unless <see cref="Known"/>.</summary>
    public Expression Integer(NumberNode node, int scale) => node switch
    {
        LeafNumber leaf => scale == 1 || InThousandths(leaf) ? locals[leaf.Leaf].Value : Times(locals[leaf.Leaf].Value, scale),
        ConstantNumber constant => Expression.Constant((long)(constant.Value * scale)),
        SumNumber sum => Expression.Add(Integer(sum.Left, scale), Integer(sum.Right, scale)),
        DifferenceNumber difference => Expression.Subtract(Integer(difference.Left, scale), Integer(difference.Right, scale)),
        _ => throw new InvalidOperationException($"{node.GetType().Name} can not be emitted."),
    };

    /// <summary>The number as a decimal. Meaningless unless <see cref="Known"/>.</summary>
    public Expression Decimal(NumberNode node) => node switch
    {
        LeafNumber leaf when !IsInteger(leaf) => locals[leaf.Leaf].Value,
        LeafNumber leaf when InThousandths(leaf) =>
            Expression.Divide(Expression.Convert(locals[leaf.Leaf].Value, typeof(decimal)), Expression.Constant((decimal)Thousandths.PerOne)),
        LeafNumber leaf => Expression.Convert(locals[leaf.Leaf].Value, typeof(decimal)),
        ConstantNumber constant => Expression.Constant(constant.Value),
        SumNumber sum => Expression.Add(Decimal(sum.Left), Decimal(sum.Right)),
        DifferenceNumber difference => Expression.Subtract(Decimal(difference.Left), Decimal(difference.Right)),
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
        return node is LeafNumber ? Expression.Condition(Known(node), value, Expression.Default(value.Type)) : value;
    }

    public static Expression Times(Expression value, long factor) =>
        factor == 1 ? value : Expression.Multiply(value, Expression.Constant(factor));

    private static bool NeedsThousandths(NumberNode node) => node switch
    {
        LeafNumber leaf => InThousandths(leaf),
        ConstantNumber constant => decimal.Truncate(constant.Value) != constant.Value,
        SumNumber sum => NeedsThousandths(sum.Left) || NeedsThousandths(sum.Right),
        DifferenceNumber difference => NeedsThousandths(difference.Left) || NeedsThousandths(difference.Right),
        _ => false,
    };

    private static bool InThousandths(LeafNumber leaf) => leaf.Leaf is FactLeaf { Fact.Kind: FactKind.Posts or FactKind.Years };
}
