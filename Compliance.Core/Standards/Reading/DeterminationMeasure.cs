using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards.Resting;

namespace Compliance.Standards.Reading;

/// <summary>
/// A measure that rests on the outcomes and values of other standards. The facts of one subject do not decide it: it is judged after them, from below to above.
/// </summary>
internal abstract record DeterminationMeasure : MeasureNode
{
    public override IEnumerable<Leaf> Leaves => [];

    /// <summary>The standards that it rests on.</summary>
    public abstract IEnumerable<RestedOn> Standards { get; }

    /// <summary>The same for whoever translates standards.</summary>
    public abstract RestingOn Described { get; }

    public sealed override IQuantity? Evaluate(Subject subject) => null;

    public sealed override Standing Against(IQuantity threshold, Subject subject) => Standing.Unknown;
}

/// <summary>How many parts are met, or are not.</summary>
/// <param name="CountsMet">Whether it counts those that are met.</param>
/// <param name="Own">Standards of the subject itself.</param>
internal sealed record PartsMeasure(bool CountsMet, IReadOnlyList<string> Own) : DeterminationMeasure
{
    /// <summary>Standards of units below.</summary>
    public IReadOnlyList<PartBelow> Below { get; init; } = [];

    /// <summary>Standards of the subject of which one decides alone.</summary>
    public IReadOnlyList<string> Vetoes { get; init; } = [];

    /// <summary>The share of its threshold that a part which is not met must reach; null when nothing is asked of it.</summary>
    public Share? Floor { get; init; }

    /// <summary>The companions of the parts that are not met and must then reach their basic grade; null when nothing is asked of them.</summary>
    public IReadOnlyList<CompanionPart>? Companions { get; init; }

    /// <summary>Whether a part that does not apply counts as met.</summary>
    public bool CountsInapplicable { get; init; }

    /// <summary>Whether something is asked of the parts that are not met.</summary>
    public bool AsksOfTheRest => Floor is not null || Companions is not null;

    public override IEnumerable<RestedOn> Standards =>
    [
        .. Own.Concat(Vetoes).Concat(Companions?.Select(companion => companion.Id) ?? []).Select(id => new RestedOn(null, id)),
        .. Below.Select(part => new RestedOn(part.Level, part.Id)),
    ];

    public override RestingOn Described => new RestingOnParts
    {
        CountsMet = CountsMet,
        Own = Own,
        Below = Below,
        Vetoes = Vetoes,
        Floor = Floor,
        Companions = Companions,
        CountsWhatDoesNotApply = CountsInapplicable,
    };
}

/// <summary>How many units below meet a standard, or what share of them.</summary>
internal sealed record PassingMeasure(SubjectLevel Level, string Id, bool AsShare) : DeterminationMeasure
{
    public override IEnumerable<RestedOn> Standards => [new RestedOn(Level, Id)];

    public override RestingOn Described => new RestingOnPassing(Level, Id, AsShare);
}

/// <summary>The mean of the weighted coefficients of variation of some standards over the units below; of one standard mostly.</summary>
internal sealed record VariationMeasure(SubjectLevel Level, IReadOnlyList<string> Ids, NumberNode Weight) : DeterminationMeasure
{
    public override IEnumerable<RestedOn> Standards => Ids.Select(id => new RestedOn(Level, id));

    public override RestingOn Described => new RestingOnVariation(Level, Ids, Weight);
}
