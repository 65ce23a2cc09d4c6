using System.Globalization;

namespace Compliance.Quantities;

/// <summary>A number of things: pupils, classes, brands. Whole, unless a return counts halves; below zero only as a change, where there are fewer than before.</summary>
/// <example><code>Count limit = 2000;</code></example>
public readonly struct Count : IQuantity, IEquatable<Count>, IComparable<Count>
{
    /// <summary>Creates a count.</summary>
    /// <param name="value">How many; below zero for a fall.</param>
    public Count(decimal value)
    {
        Value = value;
    }

    /// <summary>How many.</summary>
    public decimal Value { get; }

    /// <inheritdoc/>
    public QuantityUnit Unit => QuantityUnit.Count;

    /// <inheritdoc/>
    public decimal? Amount => ExactArithmetic.Trim(Value);

    /// <summary>Converts a whole number.</summary>
    /// <param name="value">How many.</param>
    public static implicit operator Count(int value) => new(value);

    /// <summary>The sum of two numbers.</summary>
    public static Count operator +(Count left, Count right) => new(left.Value + right.Value);

    /// <summary>The difference of two numbers.</summary>
    public static Count operator -(Count left, Count right) => new(left.Value - right.Value);

    /// <summary>So many times a number.</summary>
    public static Count operator *(decimal factor, Count count) => new(factor * count.Value);

    /// <summary>Whether both are the same number.</summary>
    public static bool operator ==(Count left, Count right) => left.Value == right.Value;

    /// <summary>Whether the numbers differ.</summary>
    public static bool operator !=(Count left, Count right) => left.Value != right.Value;

    /// <summary>Whether the left is smaller.</summary>
    public static bool operator <(Count left, Count right) => left.Value < right.Value;

    /// <summary>Whether the left is smaller or the same.</summary>
    public static bool operator <=(Count left, Count right) => left.Value <= right.Value;

    /// <summary>Whether the left is larger.</summary>
    public static bool operator >(Count left, Count right) => left.Value > right.Value;

    /// <summary>Whether the left is larger or the same.</summary>
    public static bool operator >=(Count left, Count right) => left.Value >= right.Value;

    /// <summary>The sum of two numbers, for languages without operators.</summary>
    /// <param name="other">The number to add.</param>
    public Count Add(Count other) => this + other;

    /// <summary>The difference of two numbers, for languages without operators.</summary>
    /// <param name="other">The number to take away.</param>
    public Count Subtract(Count other) => this - other;

    /// <summary>So many times the number, for languages without operators.</summary>
    /// <param name="factor">How many times.</param>
    public Count Multiply(decimal factor) => factor * this;

    /// <inheritdoc/>
    public int CompareTo(Count other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public bool Equals(Count other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Count other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>The number in plain digits, whatever the culture.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
