using Compliance.Facts;
using Compliance.Quantities;

namespace Compliance.Standards.Reading;

/// <summary>What a sentence measures, with its unit.</summary>
internal abstract record MeasureNode
{
    public abstract IEnumerable<Leaf> Leaves { get; }

    /// <summary>The measured value; null when a part of it was not reported.</summary>
    public abstract IQuantity? Evaluate(Subject subject);
}

internal sealed record NumberMeasure(NumberNode Number, QuantityUnit Unit) : MeasureNode
{
    public override IEnumerable<Leaf> Leaves => Number.Leaves;

    public override IQuantity? Evaluate(Subject subject) => Number.Evaluate(subject) is { } value ? Quantity(value) : null;

    public IQuantity Quantity(decimal value) => Unit switch
    {
        QuantityUnit.Years => new Years(value),
        QuantityUnit.Yuan => new Money(value),
        QuantityUnit.PercentagePoints => new PercentagePoints(value),
        _ => new Count(value),
    };
}

internal sealed record RatioMeasure(NumberNode Antecedent, NumberNode Consequent) : MeasureNode
{
    public override IEnumerable<Leaf> Leaves => Antecedent.Leaves.Concat(Consequent.Leaves);

    public override IQuantity? Evaluate(Subject subject) =>
        Antecedent.Evaluate(subject) is { } antecedent && Consequent.Evaluate(subject) is { } consequent ? new Ratio(antecedent, consequent) : null;
}

internal sealed record ShareMeasure(NumberNode Part, NumberNode Whole) : MeasureNode
{
    public override IEnumerable<Leaf> Leaves => Part.Leaves.Concat(Whole.Leaves);

    public override IQuantity? Evaluate(Subject subject) =>
        Part.Evaluate(subject) is { } part && Whole.Evaluate(subject) is { } whole ? new Share(part, whole) : null;
}
