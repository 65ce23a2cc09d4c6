using Compliance.Facts;
using Compliance.Standards.Sentences;

namespace Compliance.Standards.Reading;

/// <summary>A number in a sentence. Facts are never negative and sums only add; a difference may be.</summary>
internal abstract record NumberNode
{
    public abstract IEnumerable<Leaf> Leaves { get; }

    /// <summary>Whether the number is a sum of what is never negative, so that a reported part of it is a floor of the whole.</summary>
    public abstract bool OnlyAdds { get; }

    /// <summary>The number, or null when a part of it was not reported.</summary>
    public abstract decimal? Evaluate(Subject subject);

    /// <summary>
    /// The sum of the terms that were reported. Where the number <see cref="OnlyAdds"/> it is at least this, whatever is missing. What is more than a term counts as a
    /// whole or not at all, so that the compiled form stays small.
    /// </summary>
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

/// <summary>So many times a number, such as a junior student who counts as 1.1 pupils.</summary>
internal sealed record ScaledNumber(decimal Factor, NumberNode Inner) : NumberNode
{
    public override IEnumerable<Leaf> Leaves => Inner.Leaves;

    public override bool OnlyAdds => Inner.OnlyAdds;

    public override decimal? Evaluate(Subject subject) => Factor * Inner.Evaluate(subject);

    public override decimal Floor(Subject subject) => Evaluate(subject) ?? 0;
}

/// <summary>One number or another. While the choice is unknown, both must agree.</summary>
internal sealed record ChoiceNumber(ConditionNode Choice, NumberNode Then, NumberNode Else) : NumberNode
{
    public override IEnumerable<Leaf> Leaves => Choice.Leaves.Concat(Then.Leaves).Concat(Else.Leaves);

    public override bool OnlyAdds => Then.OnlyAdds && Else.OnlyAdds;

    public override decimal? Evaluate(Subject subject) => Choice.Evaluate(subject) switch
    {
        true => Then.Evaluate(subject),
        false => Else.Evaluate(subject),
        null => Then.Evaluate(subject) is { } then && Else.Evaluate(subject) == then ? then : null,
    };

    public override decimal Floor(Subject subject) => Evaluate(subject) ?? 0;
}

/// <summary>The groups of a size that a number makes.</summary>
internal sealed record GroupsNumber(NumberNode Inner, int Size, Rounding Rounding) : NumberNode
{
    public override IEnumerable<Leaf> Leaves => Inner.Leaves;

    public override bool OnlyAdds => Inner.OnlyAdds;

    public override decimal? Evaluate(Subject subject) =>
        Inner.Evaluate(subject) is { } number ? MeasureExtensions.Groups(number, Size, Rounding) : null;

    public override decimal Floor(Subject subject) => Evaluate(subject) ?? 0;
}

/// <summary>A defined term.</summary>
internal sealed record TermNumber(ITerm Term, NumberNode Meaning) : NumberNode
{
    public override IEnumerable<Leaf> Leaves => Meaning.Leaves;

    public override bool OnlyAdds => Meaning.OnlyAdds;

    public override decimal? Evaluate(Subject subject) => Meaning.Evaluate(subject);

    public override decimal Floor(Subject subject) => Evaluate(subject) ?? 0;
}
