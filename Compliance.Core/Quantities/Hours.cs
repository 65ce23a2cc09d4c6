using System.Globalization;

namespace Compliance.Quantities;

/// <summary>A length of time in hours of 60 minutes. Below zero only as a change, where it is shorter than before.</summary>
/// <example><code>Hours daily = 2.Hours();</code></example>
public readonly struct Hours : IQuantity, IEquatable<Hours>, IComparable<Hours>
{
    /// <summary>Creates an amount.</summary>
    /// <param name="value">Hours; below zero for how much shorter something became.</param>
    public Hours(decimal value)
    {
        Value = value;
    }

    /// <summary>The length in hours.</summary>
    public decimal Value { get; }

    /// <inheritdoc/>
    public QuantityUnit Unit => QuantityUnit.Hours;

    /// <inheritdoc/>
    public decimal? Amount => ExactArithmetic.Trim(Value);

    /// <summary>The difference of two lengths.</summary>
    public static Hours operator -(Hours left, Hours right) => new(left.Value - right.Value);

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

    /// <summary>The difference of two lengths, for languages without operators.</summary>
    /// <param name="other">The length to take away.</param>
    public Hours Subtract(Hours other) => this - other;

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
