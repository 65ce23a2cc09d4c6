using System.Globalization;

namespace Compliance.Quantities;

/// <summary>An amount of money in Chinese yuan. May be negative, as a balance is.</summary>
/// <example><code>Money perPupil = new Money(8000m);</code></example>
public readonly struct Money : IQuantity, IEquatable<Money>, IComparable<Money>
{
    /// <summary>Creates an amount.</summary>
    /// <param name="value">Yuan.</param>
    public Money(decimal value)
    {
        Value = value;
    }

    /// <summary>The amount in yuan.</summary>
    public decimal Value { get; }

    /// <inheritdoc/>
    public QuantityUnit Unit => QuantityUnit.Yuan;

    /// <inheritdoc/>
    public decimal? Amount => ExactArithmetic.Trim(Value);

    /// <summary>The difference of two amounts.</summary>
    public static Money operator -(Money left, Money right) => new(left.Value - right.Value);

    /// <summary>Whether both are the same amount.</summary>
    public static bool operator ==(Money left, Money right) => left.Value == right.Value;

    /// <summary>Whether the amounts differ.</summary>
    public static bool operator !=(Money left, Money right) => left.Value != right.Value;

    /// <summary>Whether the left is smaller.</summary>
    public static bool operator <(Money left, Money right) => left.Value < right.Value;

    /// <summary>Whether the left is smaller or the same.</summary>
    public static bool operator <=(Money left, Money right) => left.Value <= right.Value;

    /// <summary>Whether the left is larger.</summary>
    public static bool operator >(Money left, Money right) => left.Value > right.Value;

    /// <summary>Whether the left is larger or the same.</summary>
    public static bool operator >=(Money left, Money right) => left.Value >= right.Value;

    /// <summary>The difference of two amounts, for languages without operators.</summary>
    /// <param name="other">The amount to take away.</param>
    public Money Subtract(Money other) => this - other;

    /// <inheritdoc/>
    public int CompareTo(Money other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public bool Equals(Money other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Money other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>The amount in yuan in plain digits, whatever the culture.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
