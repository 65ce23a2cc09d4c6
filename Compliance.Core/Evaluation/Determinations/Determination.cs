namespace Compliance.Evaluation.Determinations;

/// <summary>
/// How a standard that rests on others came to its verdict: a <see cref="PartsDetermination"/>, a <see cref="PassingDetermination"/> or a
/// <see cref="VariationDetermination"/>. Immutable.
/// </summary>
public abstract class Determination
{
    private protected Determination()
    {
    }
}
