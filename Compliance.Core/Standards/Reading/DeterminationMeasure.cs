using Compliance.Facts;
using Compliance.Quantities;

namespace Compliance.Standards.Reading;

/// <summary>
/// A measure that rests on the outcomes and values of other standards. The facts of one subject do not decide it: it is judged after them, from below to above.
/// </summary>
internal abstract record DeterminationMeasure : MeasureNode
{
    public override IEnumerable<Leaf> Leaves => [];

    /// <summary>The standards that it rests on, with their levels; null for the level of the sentence.</summary>
    public abstract IEnumerable<(SubjectLevel? Level, string Id)> Standards { get; }

    public sealed override IQuantity? Evaluate(Subject subject) => null;

    public sealed override Standing Against(IQuantity threshold, Subject subject) => Standing.Unknown;
}

/// <summary>A standard of units below that counts as one part.</summary>
internal sealed record PartBelow(SubjectLevel Level, string Id);

/// <summary>How many parts are met, or are not.</summary>
/// <param name="CountsMet">Whether it counts those that are met.</param>
/// <param name="Own">Standards of the subject itself.</param>
/// <param name="Below">Standards of units below.</param>
/// <param name="Vetoes">Standards of the subject of which one decides alone.</param>
/// <param name="Floor">The share of its threshold that a part which is not met must reach; null when nothing is asked of it.</param>
internal sealed record PartsMeasure(
    bool CountsMet, IReadOnlyList<string> Own, IReadOnlyList<PartBelow> Below, IReadOnlyList<string> Vetoes, Share? Floor) : DeterminationMeasure
{
    public override IEnumerable<(SubjectLevel? Level, string Id)> Standards =>
        [.. Own.Concat(Vetoes).Select(id => ((SubjectLevel?)null, id)), .. Below.Select(part => ((SubjectLevel?)part.Level, part.Id))];
}

/// <summary>How many units below meet a standard, or what share of them.</summary>
internal sealed record PassingMeasure(SubjectLevel Level, string Id, bool AsShare) : DeterminationMeasure
{
    public override IEnumerable<(SubjectLevel? Level, string Id)> Standards => [(Level, Id)];
}

/// <summary>The mean of the weighted coefficients of variation of some standards over the units below; of one standard mostly.</summary>
internal sealed record VariationMeasure(SubjectLevel Level, IReadOnlyList<string> Ids, NumberNode Weight) : DeterminationMeasure
{
    public override IEnumerable<(SubjectLevel? Level, string Id)> Standards => Ids.Select(id => ((SubjectLevel?)Level, id));
}
