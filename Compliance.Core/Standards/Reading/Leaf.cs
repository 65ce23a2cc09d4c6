using Compliance.Facts;
using Compliance.Facts.Describing;
using Compliance.Languages;
using Compliance.Quantities;

namespace Compliance.Standards.Reading;

/// <summary>Something that a sentence reads from a subject: a fact or an indicator. Equal when it is the same one.</summary>
internal abstract record Leaf
{
    public abstract string Name { get; }

    public abstract BilingualText Label { get; }

    /// <summary>The English label for one, where it is counted.</summary>
    public abstract string One { get; }

    public abstract string Counter { get; }

    /// <summary>The unit of its numbers.</summary>
    public abstract QuantityUnit Unit { get; }

    public abstract object? ValueOf(Subject subject);

    public abstract decimal? NumberOf(Subject subject);
}

/// <summary>A fact of the subject.</summary>
internal sealed record FactLeaf(Fact Fact) : Leaf
{
    public override string Name => Fact.Name;

    public override BilingualText Label => Fact.Label;

    public override string One => Fact.One;

    public override string Counter => Fact.Counter;

    public override QuantityUnit Unit => Fact.Kind switch
    {
        FactKind.Years => QuantityUnit.Years,
        FactKind.Percent => QuantityUnit.Percent,
        FactKind.PercentagePoints => QuantityUnit.PercentagePoints,
        FactKind.Money => QuantityUnit.Yuan,
        FactKind.SquareMetres => QuantityUnit.SquareMetres,
        _ => QuantityUnit.Count,
    };

    public override object? ValueOf(Subject subject) => Fact.ValueOf(subject);

    public override decimal? NumberOf(Subject subject) => Fact.NumberOf(subject);
}

/// <summary>An indicator of the subject.</summary>
internal sealed record IndicatorLeaf(IIndicator Indicator) : Leaf
{
    public override string Name => Indicator.Name;

    public override BilingualText Label => Indicator.Label;

    public override string One => Indicator.Label.En;

    public override string Counter => "";

    public override QuantityUnit Unit => Indicator.Unit;

    public override object? ValueOf(Subject subject) =>
        NumberOf(subject) is not { } value ? null
        : Unit == QuantityUnit.YesNo ? value != 0
        : NumberMeasure.Quantity(value, Unit);

    public override decimal? NumberOf(Subject subject) => subject.Indicators.ValueOf(Indicator.Name);
}
