using System.Globalization;

namespace Compliance.Quantities;

/// <summary>A length of service in years, with fractions where a return gives them. Never negative.</summary>
/// <example><code>Years limit = 12.Years();</code></example>
public readonly struct Years : IQuantity, IEquatable<Years>, IComparable<Years>
{
    /// <summary>Creates an amount.</summary>
    /// <param name="value">Years; zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative.</exception>
    public Years(decimal value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        Value = value;
    }

    /// <summary>The length in years.</summary>
    public decimal Value { get; }

    /// <inheritdoc/>
    public QuantityUnit Unit => QuantityUnit.Years;

    /// <inheritdoc/>
    public decimal? Amount => ExactArithmetic.Trim(Value);

    /// <summary>Whether both are the same amount.</summary>
    public static bool operator ==(Years left, Years right) => left.Value == right.Value;

    /// <summary>Whether the amounts differ.</summary>
    public static bool operator !=(Years left, Years right) => left.Value != right.Value;

    /// <summary>Whether the left is smaller.</summary>
    public static bool operator <(Years left, Years right) => left.Value < right.Value;

    /// <summary>Whether the left is smaller or the same.</summary>
    public static bool operator <=(Years left, Years right) => left.Value <= right.Value;

    /// <summary>Whether the left is larger.</summary>
    public static bool operator >(Years left, Years right) => left.Value > right.Value;

    /// <summary>Whether the left is larger or the same.</summary>
    public static bool operator >=(Years left, Years right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public int CompareTo(Years other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public bool Equals(Years other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Years other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>The number of years in plain digits, whatever the culture.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
