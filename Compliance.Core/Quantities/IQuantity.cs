namespace Compliance.Quantities;

/// <summary>
/// An exact measured or required amount together with its unit. Implementations are immutable values;
/// none of them holds a binary floating-point number.
/// </summary>
public interface IQuantity
{
    /// <summary>The unit that <see cref="Amount"/> is expressed in.</summary>
    QuantityUnit Unit { get; }

    /// <summary>
    /// The amount in <see cref="Unit"/>, for display: percent for a share, the first term over the second for a ratio.
    /// Rounded to ten decimals where the exact value has no finite decimal form; verdicts never use it.
    /// <see langword="null"/> where no number exists: 0 of 0, or something per nothing.
    /// </summary>
    decimal? Amount { get; }
}
