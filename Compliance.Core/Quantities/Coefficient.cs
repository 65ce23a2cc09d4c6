using System.Globalization;

namespace Compliance.Quantities;

/// <summary>
/// A plain number that measures how things differ, such as the coefficient of variation of a resource between schools: 0 where all are alike. Never negative.
/// </summary>
/// <example><code>Coefficient limit = 0.50m.Coefficient();</code></example>
public readonly struct Coefficient : IQuantity, IEquatable<Coefficient>, IComparable<Coefficient>
{
    /// <summary>Creates a coefficient.</summary>
    /// <param name="value">Zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative.</exception>
    public Coefficient(decimal value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        Value = value;
    }

    /// <summary>The number.</summary>
    public decimal Value { get; }

    /// <inheritdoc/>
    public QuantityUnit Unit => QuantityUnit.Coefficient;

    /// <inheritdoc/>
    public decimal? Amount => ExactArithmetic.Trim(Value);

    /// <summary>Whether both are the same.</summary>
    public static bool operator ==(Coefficient left, Coefficient right) => left.Value == right.Value;

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Coefficient left, Coefficient right) => left.Value != right.Value;

    /// <summary>Whether the left is smaller.</summary>
    public static bool operator <(Coefficient left, Coefficient right) => left.Value < right.Value;

    /// <summary>Whether the left is smaller or the same.</summary>
    public static bool operator <=(Coefficient left, Coefficient right) => left.Value <= right.Value;

    /// <summary>Whether the left is larger.</summary>
    public static bool operator >(Coefficient left, Coefficient right) => left.Value > right.Value;

    /// <summary>Whether the left is larger or the same.</summary>
    public static bool operator >=(Coefficient left, Coefficient right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public int CompareTo(Coefficient other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public bool Equals(Coefficient other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Coefficient other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>The number in plain digits, whatever the culture.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
