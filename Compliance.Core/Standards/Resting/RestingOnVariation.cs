using Compliance.Facts;
using Compliance.Standards.Reading;

namespace Compliance.Standards.Resting;

/// <summary>
/// How far the units below differ in what some standards measure: the mean of the weighted coefficients of variation over the units that answer to each; of one standard mostly.
/// </summary>
public sealed record RestingOnVariation : RestingOn
{
    private readonly NumberNode weight;

    internal RestingOnVariation(SubjectLevel level, IReadOnlyList<string> ids, NumberNode weight)
    {
        Level = level;
        Ids = ids;
        this.weight = weight;
    }

    /// <summary>The level of the units.</summary>
    public SubjectLevel Level { get; }

    /// <summary>The ids of the standards; each measures a ratio.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>The weight of a unit.</summary>
    /// <param name="unit">A subject of that level.</param>
    /// <returns>Zero or more; <see langword="null"/> where a fact that decides it was not reported.</returns>
    public decimal? WeightOf(Subject unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return weight.Evaluate(unit);
    }
}
