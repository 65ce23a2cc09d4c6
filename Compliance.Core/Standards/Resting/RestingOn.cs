namespace Compliance.Standards.Resting;

/// <summary>
/// What a standard that rests on others looks at: <see cref="RestingOnParts"/>, <see cref="RestingOnPassing"/> or <see cref="RestingOnVariation"/>. For tools that
/// translate standards; what came of it for one subject is told by <see cref="Evaluation.Determinations.Determination"/>. Immutable.
/// </summary>
public abstract record RestingOn
{
    private protected RestingOn()
    {
    }
}
