namespace Compliance.Evaluation.Determinations;

/// <summary>How far the units below differ in what one standard measures.</summary>
public sealed class VariationOf
{
    internal VariationOf(string standard, decimal? mean, decimal? coefficient, decimal? publishedMean, decimal? publishedCoefficient, IReadOnlyList<UnitValue> units)
    {
        Standard = standard;
        Mean = mean;
        Coefficient = coefficient;
        PublishedMean = publishedMean;
        PublishedCoefficient = publishedCoefficient;
        Units = units;
    }

    /// <summary>The id of the standard of the units.</summary>
    public string Standard { get; }

    /// <summary>The weighted mean of the units, in the terms of the standard's threshold (per hundred where that is per hundred); <see langword="null"/> when it is not known.</summary>
    public decimal? Mean { get; }

    /// <summary>The coefficient of variation, to ten decimals; <see langword="null"/> when a value is missing or there is nothing to measure.</summary>
    public decimal? Coefficient { get; }

    /// <summary>The mean as official forms give it; <see langword="null"/> when they do not say.</summary>
    public decimal? PublishedMean { get; }

    /// <summary>The coefficient as official forms give it; <see langword="null"/> when they do not say.</summary>
    public decimal? PublishedCoefficient { get; }

    /// <summary>The units that count, in the order of the facts.</summary>
    public IReadOnlyList<UnitValue> Units { get; }

    /// <summary>The units without which the coefficient would fall, the one that raises it most first.</summary>
    public IEnumerable<UnitValue> Causes => Units.Where(unit => unit.CoefficientWithout < Coefficient).OrderBy(unit => unit.CoefficientWithout);
}
