using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;

namespace Compliance.Evaluation.Indications;

/// <summary>
/// The measure of a standard taken on a unit below the one that answers to it, so that one sees which district or school pulls a city down. It is information, never a
/// verdict: no violation follows from it.
/// </summary>
public sealed class IndicativeValue
{
    internal IndicativeValue(MeasuredStandard standard, Subject subject, IQuantity? measured, bool? reaches)
    {
        Standard = standard;
        Subject = subject;
        Measured = measured;
        Reaches = reaches;
    }

    /// <summary>The standard.</summary>
    public MeasuredStandard Standard { get; }

    /// <summary>The unit below.</summary>
    public Subject Subject { get; }

    /// <summary>The measured value; <see langword="null"/> when a fact was not reported or there is nothing to measure.</summary>
    public IQuantity? Measured { get; }

    /// <summary>
    /// Whether the value reaches the threshold of the unit above. <see langword="null"/> when it is not known, and for a number of things: what a district contributes
    /// to a city's three hundred schools is no three hundred.
    /// </summary>
    public bool? Reaches { get; }
}
