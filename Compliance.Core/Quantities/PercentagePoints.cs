using System.Globalization;

namespace Compliance.Quantities;

/// <summary>The difference between two percentages: from 52 % to 51.5 % is minus 0.5 percentage points.</summary>
/// <example><code>PercentagePoints fall = 0.5m.PercentagePoints();</code></example>
public readonly struct PercentagePoints : IQuantity, IEquatable<PercentagePoints>, IComparable<PercentagePoints>
{
    /// <summary>Creates an amount.</summary>
    /// <param name="value">Percentage points; negative for a fall.</param>
    public PercentagePoints(decimal value)
    {
        Value = value;
    }

    /// <summary>The difference in percentage points.</summary>
    public decimal Value { get; }

    /// <inheritdoc/>
    public QuantityUnit Unit => QuantityUnit.PercentagePoints;

    /// <inheritdoc/>
    public decimal? Amount => ExactArithmetic.Trim(Value);

    /// <summary>Whether both are the same amount.</summary>
    public static bool operator ==(PercentagePoints left, PercentagePoints right) => left.Value == right.Value;

    /// <summary>Whether the amounts differ.</summary>
    public static bool operator !=(PercentagePoints left, PercentagePoints right) => left.Value != right.Value;

    /// <summary>Whether the left is smaller.</summary>
    public static bool operator <(PercentagePoints left, PercentagePoints right) => left.Value < right.Value;

    /// <summary>Whether the left is smaller or the same.</summary>
    public static bool operator <=(PercentagePoints left, PercentagePoints right) => left.Value <= right.Value;

    /// <summary>Whether the left is larger.</summary>
    public static bool operator >(PercentagePoints left, PercentagePoints right) => left.Value > right.Value;

    /// <summary>Whether the left is larger or the same.</summary>
    public static bool operator >=(PercentagePoints left, PercentagePoints right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public int CompareTo(PercentagePoints other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public bool Equals(PercentagePoints other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PercentagePoints other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>The number of percentage points in plain digits, whatever the culture.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
