using System.Globalization;

namespace Compliance.Quantities;

/// <summary>
/// A part of a whole, kept as the two numbers: 30 of 200. Compared by cross-multiplication, never by division.
/// </summary>
/// <remarks>
/// A share of nothing is <see cref="IsUndefined">undefined</see>: it neither meets nor breaks a limit. A measured part may exceed its whole
/// (faulty returns do); a threshold is at most the whole.
/// </remarks>
/// <example><code>Share floor = 15.Percent(); bool? met = new Share(30, 200).IsAtLeast(floor); // true</code></example>
public readonly struct Share : IQuantity, IEquatable<Share>
{
    /// <summary>Creates a share.</summary>
    /// <param name="part">The part; zero or more.</param>
    /// <param name="whole">The whole; zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public Share(decimal part, decimal whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(part);
        ArgumentOutOfRangeException.ThrowIfNegative(whole);
        Part = part;
        Whole = whole;
    }

    /// <summary>The part.</summary>
    public decimal Part { get; }

    /// <summary>The whole.</summary>
    public decimal Whole { get; }

    /// <summary>Whether the whole is zero, so that there is nothing to have a share of.</summary>
    public bool IsUndefined => Whole == 0;

    /// <inheritdoc/>
    public QuantityUnit Unit => QuantityUnit.Percent;

    /// <inheritdoc/>
    public decimal? Amount => ExactArithmetic.Quotient(Part, Whole, 100);

    /// <summary>Whether both stand for the same value.</summary>
    public static bool operator ==(Share left, Share right) => left.Equals(right);

    /// <summary>Whether the values differ.</summary>
    public static bool operator !=(Share left, Share right) => !left.Equals(right);

    /// <summary>The difference in percentage points, rounded to ten decimals where it has no finite decimal form; standards compare it unrounded.</summary>
    /// <exception cref="InvalidOperationException">Either is a share of nothing.</exception>
    public static PercentagePoints operator -(Share left, Share right) => new(
        (left.Amount - right.Amount)
        ?? throw new InvalidOperationException("A share of nothing has no difference. 整体为零的占比不能相减。"));

    /// <summary>The difference in percentage points, for languages without operators.</summary>
    /// <param name="other">The share to take away.</param>
    /// <exception cref="InvalidOperationException">Either is a share of nothing.</exception>
    public PercentagePoints Subtract(Share other) => this - other;

    /// <summary>Compares with another share.</summary>
    /// <param name="other">The share to compare with.</param>
    /// <returns>Below zero, zero or above zero; <see langword="null"/> when either is a share of nothing.</returns>
    public int? CompareWith(Share other)
    {
        if (IsUndefined || other.IsUndefined)
        {
            return null;
        }

        return ExactArithmetic.CompareProducts(Part, other.Whole, other.Part, Whole);
    }

    /// <summary>Whether this is at most <paramref name="limit"/>, the limit itself included.</summary>
    /// <param name="limit">The highest share allowed.</param>
    /// <returns><see langword="null"/> when either is a share of nothing.</returns>
    public bool? IsAtMost(Share limit) => CompareWith(limit) is { } order ? order <= 0 : null;

    /// <summary>Whether this is at least <paramref name="floor"/>, the floor itself included.</summary>
    /// <param name="floor">The lowest share allowed.</param>
    /// <returns><see langword="null"/> when either is a share of nothing.</returns>
    public bool? IsAtLeast(Share floor) => CompareWith(floor) is { } order ? order >= 0 : null;

    /// <inheritdoc/>
    public bool Equals(Share other) => IsUndefined || other.IsUndefined ? IsUndefined && other.IsUndefined : CompareWith(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Share other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => IsUndefined ? 0 : ExactArithmetic.HashFraction(Part, Whole);

    /// <summary>Part and whole in plain digits, whatever the culture, such as <c>30/200</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Part}/{Whole}");
}
