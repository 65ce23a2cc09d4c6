using System.Globalization;

namespace Compliance.Quantities;

/// <summary>The speed of a network connection in megabits per second. Never negative.</summary>
/// <example><code>Bandwidth line = 1000.Mbps();</code></example>
public readonly struct Bandwidth : IQuantity, IEquatable<Bandwidth>, IComparable<Bandwidth>
{
    /// <summary>Creates an amount.</summary>
    /// <param name="value">Megabits per second; zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative.</exception>
    public Bandwidth(decimal value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        Value = value;
    }

    /// <summary>The speed in megabits per second.</summary>
    public decimal Value { get; }

    /// <inheritdoc/>
    public QuantityUnit Unit => QuantityUnit.Mbps;

    /// <inheritdoc/>
    public decimal? Amount => ExactArithmetic.Trim(Value);

    /// <summary>Whether both are the same amount.</summary>
    public static bool operator ==(Bandwidth left, Bandwidth right) => left.Value == right.Value;

    /// <summary>Whether the amounts differ.</summary>
    public static bool operator !=(Bandwidth left, Bandwidth right) => left.Value != right.Value;

    /// <summary>Whether the left is smaller.</summary>
    public static bool operator <(Bandwidth left, Bandwidth right) => left.Value < right.Value;

    /// <summary>Whether the left is smaller or the same.</summary>
    public static bool operator <=(Bandwidth left, Bandwidth right) => left.Value <= right.Value;

    /// <summary>Whether the left is larger.</summary>
    public static bool operator >(Bandwidth left, Bandwidth right) => left.Value > right.Value;

    /// <summary>Whether the left is larger or the same.</summary>
    public static bool operator >=(Bandwidth left, Bandwidth right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public int CompareTo(Bandwidth other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public bool Equals(Bandwidth other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Bandwidth other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>The number of megabits per second in plain digits, whatever the culture.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
