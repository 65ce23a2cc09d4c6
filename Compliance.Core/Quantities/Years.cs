using System.Globalization;

namespace Compliance.Quantities;

/// <summary>A length of service in years, exact to a thousandth of a year, which is a third of a day. Never negative.</summary>
/// <example><code>Years limit = 12.Years();</code></example>
public readonly struct Years : IQuantity, IEquatable<Years>, IComparable<Years>
{
    /// <summary>Creates an amount from years with up to three decimals.</summary>
    /// <param name="value">Years; zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="value"/> is negative, has more than three decimals, or is too large.
    /// </exception>
    public Years(decimal value)
        : this(Quantities.Thousandths.TryFrom(value, out var thousandths) ? thousandths : Quantities.Thousandths.Reject(value, nameof(value)))
    {
    }

    private Years(long thousandths) => Thousandths = thousandths;

    /// <summary>The length in thousandths of a year.</summary>
    public long Thousandths { get; }

    /// <summary>The length in years.</summary>
    public decimal Value => Quantities.Thousandths.ToDecimal(Thousandths);

    /// <inheritdoc/>
    public QuantityUnit Unit => QuantityUnit.Years;

    /// <inheritdoc/>
    public decimal? Amount => Value;

    /// <summary>Whether both are the same amount.</summary>
    public static bool operator ==(Years left, Years right) => left.Thousandths == right.Thousandths;

    /// <summary>Whether the amounts differ.</summary>
    public static bool operator !=(Years left, Years right) => left.Thousandths != right.Thousandths;

    /// <summary>Whether the left is smaller.</summary>
    public static bool operator <(Years left, Years right) => left.Thousandths < right.Thousandths;

    /// <summary>Whether the left is smaller or the same.</summary>
    public static bool operator <=(Years left, Years right) => left.Thousandths <= right.Thousandths;

    /// <summary>Whether the left is larger.</summary>
    public static bool operator >(Years left, Years right) => left.Thousandths > right.Thousandths;

    /// <summary>Whether the left is larger or the same.</summary>
    public static bool operator >=(Years left, Years right) => left.Thousandths >= right.Thousandths;

    /// <inheritdoc/>
    public int CompareTo(Years other) => Thousandths.CompareTo(other.Thousandths);

    /// <inheritdoc/>
    public bool Equals(Years other) => Thousandths == other.Thousandths;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Years other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Thousandths.GetHashCode();

    /// <summary>The number of years in plain digits, whatever the culture.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
