using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards.Reading;
using Compliance.Standards.Resting;

namespace Compliance.Standards.Sentences;

/// <summary>How many of some standards are met. Immutable.</summary>
public sealed class PartsMet : Determined<Count>
{
    private readonly PartsMeasure measure;

    internal PartsMet(PartsMeasure measure) => this.measure = measure;

    internal override DeterminationMeasure Measure => measure;

    /// <summary>Adds that those which are not met are near: at least at a share of their own threshold. One that is further below breaks the sentence by itself.</summary>
    /// <param name="share">The share of its threshold that the measure must reach.</param>
    /// <returns>The measure. Every part must then measure and ask for at least so much.</returns>
    public PartsMet TheRestAtLeast(Share share) => new(measure with { Floor = share });

    /// <summary>
    /// Adds that those which are not met reach their basic grade: an attested part is attested to (<see cref="AttestedState.Basic"/>), a measured one meets a companion that asks for
    /// less. One that does not breaks the sentence by itself.
    /// </summary>
    /// <param name="companions">The ids of measured parts, each with the id of its companion; a part that is neither graded nor named here has no basic grade.</param>
    public PartsMet TheRestAtBasicGrade(params (string Part, string Companion)[] companions)
    {
        ArgumentNullException.ThrowIfNull(companions);
        return new PartsMet(measure with { Companions = [.. companions.Select(each => new CompanionPart(each.Part, each.Companion))] });
    }

    /// <summary>Counts a part that does not apply as met: where there is no such thing, nothing is missing.</summary>
    public PartsMet CountingWhatDoesNotApply() => new(measure with { CountsInapplicable = true });

    /// <summary>Adds standards of the same level of which one alone, when it is not met, decides whatever else is met: a veto.</summary>
    /// <param name="ids">The ids.</param>
    public PartsMet Vetoes(params string[] ids) => new(measure with { Vetoes = [.. measure.Vetoes, .. Checked(ids)] });

    internal static IReadOnlyList<string> Checked(string[] standards)
    {
        ArgumentNullException.ThrowIfNull(standards);
        if (standards.Length == 0 || standards.Distinct(StringComparer.Ordinal).Count() < standards.Length)
        {
            throw new ArgumentException("Name at least one standard, and each once. 至少列出一条标准,且不得重复。", nameof(standards));
        }

        return [.. standards];
    }
}
