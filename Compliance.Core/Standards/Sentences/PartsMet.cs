using Compliance.Quantities;
using Compliance.Standards.Reading;

namespace Compliance.Standards.Sentences;

/// <summary>How many of some standards are met. Immutable.</summary>
public sealed class PartsMet : Determined<Count>
{
    private readonly IReadOnlyList<string> standards;
    private readonly Share? floor;

    internal PartsMet(IReadOnlyList<string> standards, Share? floor)
    {
        this.standards = standards;
        this.floor = floor;
    }

    internal override DeterminationMeasure Measure => new PartsMeasure(CountsMet: true, standards, [], [], floor);

    /// <summary>Adds that those which are not met are near: at least at a share of their own threshold. One that is further below breaks the sentence by itself.</summary>
    /// <param name="share">The share of its threshold that the measure must reach.</param>
    /// <returns>The measure. Every part must then measure and ask for at least so much.</returns>
    public PartsMet TheRestAtLeast(Share share) => new(standards, share);

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
