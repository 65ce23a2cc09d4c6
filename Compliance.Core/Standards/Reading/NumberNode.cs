using Compliance.Facts;

namespace Compliance.Standards.Reading;

/// <summary>A number in a sentence: never negative, since facts are not and sums only add.</summary>
internal abstract record NumberNode
{
    public abstract IEnumerable<Leaf> Leaves { get; }

    /// <summary>The number, or null when a part of it was not reported.</summary>
    public abstract decimal? Evaluate(Subject subject);

    /// <summary>The sum of what was reported: the number is at least this, whatever is missing.</summary>
    public abstract decimal Floor(Subject subject);
}

internal sealed record LeafNumber(Leaf Leaf) : NumberNode
{
    public override IEnumerable<Leaf> Leaves => [Leaf];

    public override decimal? Evaluate(Subject subject) => Leaf.NumberOf(subject);

    public override decimal Floor(Subject subject) => Leaf.NumberOf(subject) ?? 0;
}

internal sealed record ConstantNumber(decimal Value) : NumberNode
{
    public override IEnumerable<Leaf> Leaves => [];

    public override decimal? Evaluate(Subject subject) => Value;

    public override decimal Floor(Subject subject) => Value;
}

internal sealed record SumNumber(NumberNode Left, NumberNode Right) : NumberNode
{
    public override IEnumerable<Leaf> Leaves => Left.Leaves.Concat(Right.Leaves);

    public override decimal? Evaluate(Subject subject) => Left.Evaluate(subject) + Right.Evaluate(subject);

    public override decimal Floor(Subject subject) => Left.Floor(subject) + Right.Floor(subject);
}
