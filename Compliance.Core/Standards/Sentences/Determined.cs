using Compliance.Quantities;
using Compliance.Standards.Reading;

namespace Compliance.Standards.Sentences;

/// <summary>
/// A measure that rests on other standards: how many of them are met, what share of the units below meets one, how far those units differ. It stands in a sentence where
/// the lambda of a measure stands. Made by <see cref="Parts"/> and <see cref="Below{TChild}"/>. Immutable.
/// </summary>
/// <typeparam name="TQuantity">The kind of quantity; the threshold is of the same kind.</typeparam>
public abstract class Determined<TQuantity>
    where TQuantity : struct, IQuantity
{
    private protected Determined()
    {
    }

    internal abstract DeterminationMeasure Measure { get; }
}
