using System.Globalization;

namespace Compliance.Quantities;

/// <summary>A percentage that a return gives as one number, such as a rate of 52.3 %, or that was worked out from several. Below zero where something grew that was to shrink; above 100 where a gross rate is.</summary>
/// <example><code>Percentage? rate = new Percentage(52.3m); // of pupils</code></example>
public readonly struct Percentage : IQuantity, IEquatable<Percentage>, IComparable<Percentage>
{
    /// <summary>Creates an amount.</summary>
    /// <param name="value">Hundredths: 52.3 for 52.3 %.</param>
    public Percentage(decimal value)
    {
        Value = value;
    }

    /// <summary>The number of hundredths.</summary>
    public decimal Value { get; }

    /// <inheritdoc/>
    public QuantityUnit Unit => QuantityUnit.Percent;

    /// <inheritdoc/>
    public decimal? Amount => ExactArithmetic.Trim(Value);

    /// <summary>Converts a share, so that <c>96.Percent()</c> can be the threshold of a rate.</summary>
    /// <param name="share">The share, of something.</param>
    /// <exception cref="ArgumentException">It is a share of nothing, or no percentage with at most ten decimals.</exception>
    public static implicit operator Percentage(Share share) => FromShare(share);

    /// <summary>The difference in percentage points.</summary>
    public static PercentagePoints operator -(Percentage left, Percentage right) => new(left.Value - right.Value);

    /// <summary>Whether both are the same amount.</summary>
    public static bool operator ==(Percentage left, Percentage right) => left.Value == right.Value;

    /// <summary>Whether the amounts differ.</summary>
    public static bool operator !=(Percentage left, Percentage right) => left.Value != right.Value;

    /// <summary>Whether the left is smaller.</summary>
    public static bool operator <(Percentage left, Percentage right) => left.Value < right.Value;

    /// <summary>Whether the left is smaller or the same.</summary>
    public static bool operator <=(Percentage left, Percentage right) => left.Value <= right.Value;

    /// <summary>Whether the left is larger.</summary>
    public static bool operator >(Percentage left, Percentage right) => left.Value > right.Value;

    /// <summary>Whether the left is larger or the same.</summary>
    public static bool operator >=(Percentage left, Percentage right) => left.Value >= right.Value;

    /// <summary>Converts a share, for languages without conversions.</summary>
    /// <param name="share">The share, of something.</param>
    /// <exception cref="ArgumentException">It is a share of nothing, or no percentage with at most ten decimals.</exception>
    public static Percentage FromShare(Share share) => share.Amount is { } amount && new Share(amount, 100) == share
        ? new Percentage(amount)
        : throw new ArgumentException($"{share} is no percentage with at most ten decimals. {share} 不是至多十位小数的百分数。", nameof(share));

    /// <summary>The difference in percentage points, for languages without operators.</summary>
    /// <param name="other">The percentage to take away.</param>
    public PercentagePoints Subtract(Percentage other) => this - other;

    /// <inheritdoc/>
    public int CompareTo(Percentage other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public bool Equals(Percentage other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Percentage other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>The number of hundredths in plain digits, whatever the culture.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
