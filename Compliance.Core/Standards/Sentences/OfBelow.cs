using Compliance.Quantities;
using Compliance.Standards.Reading;

namespace Compliance.Standards.Sentences;

/// <summary>A measure of an area that looks below.</summary>
internal sealed class OfBelow<TQuantity>(DeterminationMeasure measure) : Determined<TQuantity>
    where TQuantity : struct, IQuantity
{
    internal override DeterminationMeasure Measure => measure;
}
