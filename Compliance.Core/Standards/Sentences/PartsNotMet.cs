using Compliance.Facts;
using Compliance.Facts.Describing;
using Compliance.Quantities;
using Compliance.Standards.Reading;

namespace Compliance.Standards.Sentences;

/// <summary>How many of some standards are not met, by the subject itself or by units below it. Immutable.</summary>
public sealed class PartsNotMet : Determined<Count>
{
    private readonly IReadOnlyList<string> standards;
    private readonly IReadOnlyList<PartBelow> below;
    private readonly IReadOnlyList<string> vetoes;

    internal PartsNotMet(IReadOnlyList<string> standards, IReadOnlyList<PartBelow> below, IReadOnlyList<string> vetoes)
    {
        this.standards = standards;
        this.below = below;
        this.vetoes = vetoes;
    }

    internal override DeterminationMeasure Measure => new PartsMeasure(CountsMet: false, standards, below, vetoes, null);

    /// <summary>Adds standards of units below: each counts once as not met when one of the units that answer to it does not meet it.</summary>
    /// <typeparam name="TChild">The kind of unit below.</typeparam>
    /// <param name="ids">The ids of standards of that level.</param>
    public PartsNotMet Below<TChild>(params string[] ids)
        where TChild : Subject
    {
        var level = FactCatalog.LevelOf(typeof(TChild));
        return new PartsNotMet(standards, [.. below, .. PartsMet.Checked(ids).Select(id => new PartBelow(level, id))], vetoes);
    }

    /// <summary>Adds standards of the same level of which one alone, when it is not met, decides whatever else is met: a veto.</summary>
    /// <param name="ids">The ids.</param>
    public PartsNotMet Vetoes(params string[] ids) => new(standards, below, [.. vetoes, .. PartsMet.Checked(ids)]);
}
