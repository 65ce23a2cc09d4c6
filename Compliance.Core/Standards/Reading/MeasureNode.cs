using Compliance.Facts;
using Compliance.Quantities;

namespace Compliance.Standards.Reading;

/// <summary>What a sentence measures, with its unit.</summary>
internal abstract record MeasureNode
{
    public abstract IEnumerable<Leaf> Leaves { get; }

    /// <summary>The measured value for display; null when a part of it was not reported or there is nothing to measure.</summary>
    public abstract IQuantity? Evaluate(Subject subject);

    /// <summary>How the exact value stands to a threshold.</summary>
    public abstract Standing Against(IQuantity threshold, Subject subject);
}

/// <summary>A number of things, years, yuan, hours or hundredths, or how much it changed.</summary>
internal sealed record NumberMeasure(NumberNode Number, QuantityUnit Unit) : MeasureNode
{
    public override IEnumerable<Leaf> Leaves => Number.Leaves;

    public override IQuantity? Evaluate(Subject subject) => Number.Evaluate(subject) is { } value ? Quantity(value) : null;

    public override Standing Against(IQuantity threshold, Subject subject) => Number.Evaluate(subject) is { } value
        ? StandingOf.Order(value.CompareTo(threshold.Amount!.Value))
        : Standing.Unknown;

    public IQuantity Quantity(decimal value) => Quantity(value, Unit);

    public static IQuantity Quantity(decimal value, QuantityUnit unit) => unit switch
    {
        QuantityUnit.Years => new Years(value),
        QuantityUnit.Yuan => new Money(value),
        QuantityUnit.Percent => new Percentage(value),
        QuantityUnit.PercentagePoints => new PercentagePoints(value),
        QuantityUnit.Hours => new Hours(value),
        QuantityUnit.Mbps => new Bandwidth(value),
        QuantityUnit.SquareMetres => SquareMetres.FromDecimal(value),
        QuantityUnit.Coefficient => new Coefficient(value),
        _ => new Count(value),
    };
}

internal sealed record RatioMeasure(NumberNode Antecedent, NumberNode Consequent) : MeasureNode
{
    public override IEnumerable<Leaf> Leaves => Antecedent.Leaves.Concat(Consequent.Leaves);

    public override IQuantity? Evaluate(Subject subject) =>
        Antecedent.Evaluate(subject) is { } antecedent && Consequent.Evaluate(subject) is { } consequent ? new Ratio(antecedent, consequent) : null;

    public override Standing Against(IQuantity threshold, Subject subject)
    {
        var limit = (Ratio)threshold;
        return (Antecedent.Evaluate(subject), Consequent.Evaluate(subject)) switch
        {
            (0, 0) => Standing.Empty,
            (null, 0) => Standing.PerhapsServedByNobody,
            (_, 0) => Standing.ServedByNobody,
            ({ } antecedent, { } consequent) =>
                StandingOf.Order(ExactArithmetic.CompareProducts(antecedent, limit.Consequent, limit.Antecedent, consequent)),
            _ => Standing.Unknown,
        };
    }
}

internal sealed record ShareMeasure(NumberNode Part, NumberNode Whole) : MeasureNode
{
    public override IEnumerable<Leaf> Leaves => Part.Leaves.Concat(Whole.Leaves);

    public override IQuantity? Evaluate(Subject subject) =>
        Part.Evaluate(subject) is { } part && Whole.Evaluate(subject) is { } whole ? new Share(part, whole) : null;

    public override Standing Against(IQuantity threshold, Subject subject)
    {
        var limit = (Share)threshold;
        return (Part.Evaluate(subject), Whole.Evaluate(subject)) switch
        {
            (_, 0) => Standing.Empty,
            ({ } part, { } whole) => StandingOf.Order(ExactArithmetic.CompareProducts(part, limit.Whole, limit.Part, whole)),
            _ => Standing.Unknown,
        };
    }
}

/// <summary>By how many percentage points a share is above what it was.</summary>
internal sealed record ShareChangeMeasure(ShareMeasure Now, ShareMeasure Before) : MeasureNode
{
    public override IEnumerable<Leaf> Leaves => Now.Leaves.Concat(Before.Leaves);

    public override IQuantity? Evaluate(Subject subject) =>
        Now.Evaluate(subject) is Share { IsUndefined: false } now && Before.Evaluate(subject) is Share { IsUndefined: false } before ? now - before : null;

    public override Standing Against(IQuantity threshold, Subject subject) =>
        (Now.Part.Evaluate(subject), Now.Whole.Evaluate(subject), Before.Part.Evaluate(subject), Before.Whole.Evaluate(subject)) switch
        {
            (_, 0, _, _) or (_, _, _, 0) => Standing.Empty,
            ({ } part, { } whole, { } partThen, { } wholeThen) =>
                StandingOf.Order(ExactArithmetic.CompareShareChange(part, whole, partThen, wholeThen, threshold.Amount!.Value)),
            _ => Standing.Unknown,
        };
}

/// <summary>A change in percentage points, on average per year.</summary>
internal sealed record YearlyMeasure(NumberNode Change, NumberNode Years) : MeasureNode
{
    public override IEnumerable<Leaf> Leaves => Change.Leaves.Concat(Years.Leaves);

    public override IQuantity? Evaluate(Subject subject) =>
        Change.Evaluate(subject) is { } change && Years.Evaluate(subject) is { } years && years > 0
            ? new PercentagePoints(ExactArithmetic.Rounded(change / years))
            : null;

    public override Standing Against(IQuantity threshold, Subject subject) => (Change.Evaluate(subject), Years.Evaluate(subject)) switch
    {
        (_, 0) => Standing.Empty,
        ({ } change, { } years) => StandingOf.Order(ExactArithmetic.CompareProducts(change, 1, threshold.Amount!.Value, years)),
        _ => Standing.Unknown,
    };
}

/// <summary>By what percentage a yearly rise is smaller than a baseline. A baseline of zero leaves nothing to reduce.</summary>
internal sealed record ReductionMeasure(YearlyMeasure Rise, NumberNode Baseline) : MeasureNode
{
    public override IEnumerable<Leaf> Leaves => Rise.Leaves.Concat(Baseline.Leaves);

    public override IQuantity? Evaluate(Subject subject) =>
        Rise.Change.Evaluate(subject) is { } change && Rise.Years.Evaluate(subject) is { } years && Baseline.Evaluate(subject) is { } baseline
        && years > 0 && baseline > 0
            ? new Percentage(ExactArithmetic.Rounded((baseline - (change / years)) / baseline * 100))
            : null;

    public override Standing Against(IQuantity threshold, Subject subject) =>
        (Rise.Change.Evaluate(subject), Rise.Years.Evaluate(subject), Baseline.Evaluate(subject)) switch
        {
            (_, 0, _) or (_, _, 0) => Standing.Empty,
            ({ } change, { } years, { } baseline) =>
                StandingOf.Order(ExactArithmetic.CompareReduction(change, years, baseline, threshold.Amount!.Value)),
            _ => Standing.Unknown,
        };
}
