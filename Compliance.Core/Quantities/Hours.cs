using System.Globalization;

namespace Compliance.Quantities;

/// <summary>A length of time in hours of 60 minutes. Never negative.</summary>
/// <example><code>Hours daily = 2.Hours();</code></example>
public readonly struct Hours : IQuantity, IEquatable<Hours>, IComparable<Hours>
{
    /// <summary>Creates an amount.</summary>
    /// <param name="value">Hours; zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative.</exception>
    public Hours(decimal value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        Value = value;
    }

    /// <summary>The length in hours.</summary>
    public decimal Value { get; }

    /// <inheritdoc/>
    public QuantityUnit Unit => QuantityUnit.Hours;

    /// <inheritdoc/>
    public decimal? Amount => ExactArithmetic.Trim(Value);

    /// <summary>Whether both are the same amount.</summary>
    public static bool operator ==(Hours left, Hours right) => left.Value == right.Value;

    /// <summary>Whether the amounts differ.</summary>
    public static bool operator !=(Hours left, Hours right) => left.Value != right.Value;

    /// <summary>Whether the left is smaller.</summary>
    public static bool operator <(Hours left, Hours right) => left.Value < right.Value;

    /// <summary>Whether the left is smaller or the same.</summary>
    public static bool operator <=(Hours left, Hours right) => left.Value <= right.Value;

    /// <summary>Whether the left is larger.</summary>
    public static bool operator >(Hours left, Hours right) => left.Value > right.Value;

    /// <summary>Whether the left is larger or the same.</summary>
    public static bool operator >=(Hours left, Hours right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public int CompareTo(Hours other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public bool Equals(Hours other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Hours other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>The number of hours in plain digits, whatever the culture.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
