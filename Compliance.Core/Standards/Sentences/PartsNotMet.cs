using Compliance.Facts;
using Compliance.Facts.Describing;
using Compliance.Quantities;
using Compliance.Standards.Reading;
using Compliance.Standards.Resting;

namespace Compliance.Standards.Sentences;

/// <summary>How many of some standards are not met, by the subject itself or by units below it. Immutable.</summary>
public sealed class PartsNotMet : Determined<Count>
{
    private readonly PartsMeasure measure;

    internal PartsNotMet(PartsMeasure measure) => this.measure = measure;

    internal override DeterminationMeasure Measure => measure;

    /// <summary>Adds standards of units below: each counts once as not met when one of the units that answer to it does not meet it.</summary>
    /// <typeparam name="TChild">The kind of unit below.</typeparam>
    /// <param name="ids">The ids of standards of that level.</param>
    public PartsNotMet Below<TChild>(params string[] ids)
        where TChild : Subject
    {
        var level = FactCatalog.LevelOf(typeof(TChild));
        return new PartsNotMet(measure with { Below = [.. measure.Below, .. PartsMet.Checked(ids).Select(id => new PartBelow(level, id))] });
    }

    /// <summary>Adds standards of the same level of which one alone, when it is not met, decides whatever else is met: a veto.</summary>
    /// <param name="ids">The ids.</param>
    public PartsNotMet Vetoes(params string[] ids) => new(measure with { Vetoes = [.. measure.Vetoes, .. PartsMet.Checked(ids)] });
}
