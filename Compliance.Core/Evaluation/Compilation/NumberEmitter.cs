using System.Linq.Expressions;
using Compliance.Facts.Describing;
using Compliance.Quantities;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation.Compilation;

/// <summary>
/// Emits numbers: in 64-bit integers at a common scale where every part is a count, which is nearly always, else in decimals. Facts are limited to
/// 10^9 when they are accepted, so that the products below can not overflow.
/// </summary>
internal sealed class NumberEmitter(FactLocals locals)
{
    /// <summary>The largest constant factor that integer products are emitted with: 10^9 facts × 10^3 scale × 10^5 stays below 2^63 even for long sums.</summary>
    public const int LargestFactor = 100_000;

    public static bool IsInteger(NumberNode node) => node switch
    {
        LeafNumber { Leaf: FactLeaf { Fact.Kind: FactKind.Count or FactKind.Posts } } => true,
        ConstantNumber constant => constant.Value <= LargestFactor && IsWholeAt(constant.Value, Posts.ThousandthsPerPost),
        SumNumber sum => IsInteger(sum.Left) && IsInteger(sum.Right),
        _ => false,
    };

    /// <summary>1, or 1000 where posts or fractions of them take part.</summary>
    public static int ScaleOf(params NumberNode[] nodes) => nodes.Any(NeedsThousandths) ? Posts.ThousandthsPerPost : 1;

    public Expression Known(NumberNode node) => node switch
    {
        LeafNumber leaf => locals[leaf.Leaf].Known,
        SumNumber sum => Expression.AndAlso(Known(sum.Left), Known(sum.Right)),
        _ => Expression.Constant(true),
    };

    /// <summary>The number as a long, multiplied by the scale. What was not reported counts as nothing; ask <see cref="Known"/> first.</summary>
    public Expression Integer(NumberNode node, int scale) => node switch
    {
        LeafNumber { Leaf: FactLeaf { Fact.Kind: FactKind.Posts } } posts => locals[posts.Leaf].Value,
        LeafNumber leaf when scale == 1 => locals[leaf.Leaf].Value,
        LeafNumber leaf => Expression.Multiply(locals[leaf.Leaf].Value, Expression.Constant((long)scale)),
        ConstantNumber constant => Expression.Constant((long)(constant.Value * scale)),
        SumNumber sum => Expression.Add(Integer(sum.Left, scale), Integer(sum.Right, scale)),
        _ => throw new InvalidOperationException($"{node.GetType().Name} can not be emitted."),
    };

    /// <summary>The number as a decimal. What was not reported counts as nothing; ask <see cref="Known"/> first.</summary>
    public Expression Decimal(NumberNode node) => node switch
    {
        LeafNumber { Leaf: FactLeaf { Fact.Kind: FactKind.Posts } } posts =>
            Expression.Divide(Expression.Convert(locals[posts.Leaf].Value, typeof(decimal)), Expression.Constant((decimal)Posts.ThousandthsPerPost)),
        LeafNumber leaf when locals[leaf.Leaf].Value.Type == typeof(long) => Expression.Convert(locals[leaf.Leaf].Value, typeof(decimal)),
        LeafNumber leaf => locals[leaf.Leaf].Value,
        ConstantNumber constant => Expression.Constant(constant.Value),
        SumNumber sum => Expression.Add(Decimal(sum.Left), Decimal(sum.Right)),
        _ => throw new InvalidOperationException($"{node.GetType().Name} can not be emitted."),
    };

    private static bool NeedsThousandths(NumberNode node) => node switch
    {
        LeafNumber { Leaf: FactLeaf fact } => fact.Fact.Kind == FactKind.Posts,
        ConstantNumber constant => !IsWholeAt(constant.Value, 1),
        SumNumber sum => NeedsThousandths(sum.Left) || NeedsThousandths(sum.Right),
        _ => false,
    };

    private static bool IsWholeAt(decimal value, int scale) => decimal.Truncate(value * scale) == value * scale;
}
