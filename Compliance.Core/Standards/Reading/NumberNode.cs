using Compliance.Facts;

namespace Compliance.Standards.Reading;

/// <summary>A number in a sentence. Facts are never negative and sums only add; a difference may be.</summary>
internal abstract record NumberNode
{
    public abstract IEnumerable<Leaf> Leaves { get; }

    /// <summary>Whether the number is a sum of what is never negative, so that a reported part of it is a floor of the whole.</summary>
    public abstract bool OnlyAdds { get; }

    /// <summary>The number, or null when a part of it was not reported.</summary>
    public abstract decimal? Evaluate(Subject subject);

    /// <summary>The sum of what was reported. Where the number <see cref="OnlyAdds"/> it is at least this, whatever is missing.</summary>
    public abstract decimal Floor(Subject subject);
}

internal sealed record LeafNumber(Leaf Leaf) : NumberNode
{
    public override IEnumerable<Leaf> Leaves => [Leaf];

    public override bool OnlyAdds => true;

    public override decimal? Evaluate(Subject subject) => Leaf.NumberOf(subject);

    public override decimal Floor(Subject subject) => Leaf.NumberOf(subject) ?? 0;
}

internal sealed record ConstantNumber(decimal Value) : NumberNode
{
    public override IEnumerable<Leaf> Leaves => [];

    public override bool OnlyAdds => true;

    public override decimal? Evaluate(Subject subject) => Value;

    public override decimal Floor(Subject subject) => Value;
}

internal sealed record SumNumber(NumberNode Left, NumberNode Right) : NumberNode
{
    public override IEnumerable<Leaf> Leaves => Left.Leaves.Concat(Right.Leaves);

    public override bool OnlyAdds => Left.OnlyAdds && Right.OnlyAdds;

    public override decimal? Evaluate(Subject subject) => Left.Evaluate(subject) + Right.Evaluate(subject);

    public override decimal Floor(Subject subject) => Left.Floor(subject) + Right.Floor(subject);
}

internal sealed record DifferenceNumber(NumberNode Left, NumberNode Right) : NumberNode
{
    public override IEnumerable<Leaf> Leaves => Left.Leaves.Concat(Right.Leaves);

    public override bool OnlyAdds => false;

    public override decimal? Evaluate(Subject subject) => Left.Evaluate(subject) - Right.Evaluate(subject);

    public override decimal Floor(Subject subject) => Left.Floor(subject) - Right.Floor(subject);
}
