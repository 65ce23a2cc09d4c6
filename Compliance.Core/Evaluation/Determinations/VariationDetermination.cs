namespace Compliance.Evaluation.Determinations;

/// <summary>A determination that looks at how far the units below differ.</summary>
public sealed class VariationDetermination : Determination
{
    internal VariationDetermination(IReadOnlyList<VariationOf> standards) => Standards = standards;

    /// <summary>The coefficient of each standard that it rests on; of one mostly.</summary>
    public IReadOnlyList<VariationOf> Standards { get; }
}
