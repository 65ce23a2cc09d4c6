using Compliance.Facts;

namespace Compliance.Evaluation.Determinations;

/// <summary>A unit in a coefficient of variation.</summary>
/// <param name="Subject">The unit.</param>
/// <param name="Value">Its value, in the terms of the standard's threshold; <see langword="null"/> when it is not known.</param>
/// <param name="Weight">Its weight; <see langword="null"/> when it is not known.</param>
/// <param name="CoefficientWithout">What the coefficient would be without it; <see langword="null"/> when that is not known or nothing would be left.</param>
public sealed record UnitValue(Subject Subject, decimal? Value, decimal? Weight, decimal? CoefficientWithout);
