using System.Globalization;

namespace Compliance.Quantities;

/// <summary>
/// So many of one thing for so many of another, kept as the two terms: 1,175 pupils to 1 teacher. Compared by
/// cross-multiplication, never by division.
/// </summary>
/// <remarks>
/// 0 : 0 is <see cref="IsUndefined">undefined</see>: it neither meets nor breaks a limit. <c>n</c> : 0 with <c>n</c> above zero is larger than
/// every finite ratio: nobody serves somebody. Ratios of equal value are equal: 2000:2 equals 1000:1.
/// </remarks>
/// <example><code>Ratio limit = 1000.To(1); bool? met = new Ratio(1001, 1).IsAtMost(limit); // false</code></example>
public readonly struct Ratio : IQuantity, IEquatable<Ratio>
{
    /// <summary>Creates a ratio from its terms.</summary>
    /// <param name="antecedent">The first term; zero or more.</param>
    /// <param name="consequent">The second term; zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A term is negative.</exception>
    public Ratio(decimal antecedent, decimal consequent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(antecedent);
        ArgumentOutOfRangeException.ThrowIfNegative(consequent);
        Antecedent = antecedent;
        Consequent = consequent;
    }

    /// <summary>The first term.</summary>
    public decimal Antecedent { get; }

    /// <summary>The second term.</summary>
    public decimal Consequent { get; }

    /// <summary>Whether both terms are zero.</summary>
    public bool IsUndefined => Antecedent == 0 && Consequent == 0;

    /// <inheritdoc/>
    public QuantityUnit Unit => QuantityUnit.Ratio;

    /// <inheritdoc/>
    public decimal? Amount => ExactArithmetic.Quotient(Antecedent, Consequent);

    /// <summary>Whether both stand for the same value.</summary>
    public static bool operator ==(Ratio left, Ratio right) => left.Equals(right);

    /// <summary>Whether the values differ.</summary>
    public static bool operator !=(Ratio left, Ratio right) => !left.Equals(right);

    /// <summary>Compares with another ratio.</summary>
    /// <param name="other">The ratio to compare with.</param>
    /// <returns>Below zero, zero or above zero; <see langword="null"/> when either ratio is 0 : 0.</returns>
    public int? CompareWith(Ratio other)
    {
        if (IsUndefined || other.IsUndefined)
        {
            return null;
        }

        return ExactArithmetic.CompareProducts(Antecedent, other.Consequent, other.Antecedent, Consequent);
    }

    /// <summary>Whether this is at most <paramref name="limit"/>, the limit itself included.</summary>
    /// <param name="limit">The highest ratio allowed.</param>
    /// <returns><see langword="null"/> when either ratio is 0 : 0.</returns>
    public bool? IsAtMost(Ratio limit) => CompareWith(limit) is { } order ? order <= 0 : null;

    /// <summary>Whether this is at least <paramref name="floor"/>, the floor itself included.</summary>
    /// <param name="floor">The lowest ratio allowed.</param>
    /// <returns><see langword="null"/> when either ratio is 0 : 0.</returns>
    public bool? IsAtLeast(Ratio floor) => CompareWith(floor) is { } order ? order >= 0 : null;

    /// <inheritdoc/>
    public bool Equals(Ratio other) => IsUndefined || other.IsUndefined ? IsUndefined && other.IsUndefined : CompareWith(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Ratio other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ExactArithmetic.HashFraction(Antecedent, Consequent);

    /// <summary>The two terms in plain digits, whatever the culture, such as <c>1000:1</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Antecedent}:{Consequent}");
}
