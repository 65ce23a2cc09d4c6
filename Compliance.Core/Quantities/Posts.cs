using System.Globalization;

namespace Compliance.Quantities;

/// <summary>
/// A number of staff posts, exact to a thousandth of a post, so that a teacher shared by two schools counts half in each.
/// Never negative.
/// </summary>
/// <example><code>Posts staff = 12; Posts half = Posts.FromDecimal(0.5m);</code></example>
public readonly struct Posts : IQuantity, IEquatable<Posts>, IComparable<Posts>
{
    /// <summary>How many <see cref="Thousandths"/> make one post.</summary>
    public const int ThousandthsPerPost = Quantities.Thousandths.PerOne;

    private Posts(long thousandths) => Thousandths = thousandths;

    /// <summary>The amount in thousandths of a post.</summary>
    public long Thousandths { get; }

    /// <summary>The amount in posts.</summary>
    public decimal Value => Quantities.Thousandths.ToDecimal(Thousandths);

    /// <inheritdoc/>
    public QuantityUnit Unit => QuantityUnit.Count;

    /// <inheritdoc/>
    public decimal? Amount => Value;

    /// <summary>Creates an amount from posts with up to three decimals.</summary>
    /// <param name="posts">The number of posts; zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="posts"/> is negative, has more than three decimals, or is too large.
    /// </exception>
    public static Posts FromDecimal(decimal posts) =>
        new(Quantities.Thousandths.TryFrom(posts, out var thousandths) ? thousandths : Quantities.Thousandths.Reject(posts, nameof(posts)));

    /// <summary>Creates an amount from posts with up to three decimals, without throwing.</summary>
    /// <param name="posts">The number of posts.</param>
    /// <param name="result">The amount, when the method returns <see langword="true"/>.</param>
    /// <returns>Whether <paramref name="posts"/> is zero or more, has at most three decimals and is not too large.</returns>
    public static bool TryFromDecimal(decimal posts, out Posts result)
    {
        var accepted = Quantities.Thousandths.TryFrom(posts, out var thousandths);
        result = new Posts(thousandths);
        return accepted;
    }

    /// <summary>Creates an amount from thousandths of a post.</summary>
    /// <param name="thousandths">Zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="thousandths"/> is negative.</exception>
    public static Posts FromThousandths(long thousandths)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(thousandths);
        return new Posts(thousandths);
    }

    /// <summary>Converts a whole number of posts.</summary>
    /// <param name="posts">Zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="posts"/> is negative.</exception>
    public static implicit operator Posts(int posts)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(posts);
        return new Posts((long)posts * ThousandthsPerPost);
    }

    /// <summary>The sum of two amounts.</summary>
    /// <exception cref="OverflowException">The sum is too large.</exception>
    public static Posts operator +(Posts left, Posts right) => new(checked(left.Thousandths + right.Thousandths));

    /// <summary>The difference of two amounts: a number that is below zero where there are fewer than before.</summary>
    public static Count operator -(Posts left, Posts right) => new(left.Value - right.Value);

    /// <summary>How many more posts there are than a number, such as those needed; below zero where there are fewer.</summary>
    public static Count operator -(Posts left, Count right) => new(left.Value - right.Value);

    /// <summary>Whether both are the same amount.</summary>
    public static bool operator ==(Posts left, Posts right) => left.Thousandths == right.Thousandths;

    /// <summary>Whether the amounts differ.</summary>
    public static bool operator !=(Posts left, Posts right) => left.Thousandths != right.Thousandths;

    /// <summary>Whether the left is smaller.</summary>
    public static bool operator <(Posts left, Posts right) => left.Thousandths < right.Thousandths;

    /// <summary>Whether the left is smaller or the same.</summary>
    public static bool operator <=(Posts left, Posts right) => left.Thousandths <= right.Thousandths;

    /// <summary>Whether the left is larger.</summary>
    public static bool operator >(Posts left, Posts right) => left.Thousandths > right.Thousandths;

    /// <summary>Whether the left is larger or the same.</summary>
    public static bool operator >=(Posts left, Posts right) => left.Thousandths >= right.Thousandths;

    /// <summary>The sum of two amounts, for languages without operators.</summary>
    /// <param name="other">The amount to add.</param>
    /// <exception cref="OverflowException">The sum is too large.</exception>
    public Posts Add(Posts other) => this + other;

    /// <summary>The difference of two amounts, for languages without operators.</summary>
    /// <param name="other">The amount to take away.</param>
    public Count Subtract(Posts other) => this - other;

    /// <summary>How many more posts there are than a number, for languages without operators.</summary>
    /// <param name="other">The number.</param>
    public Count Subtract(Count other) => this - other;

    /// <inheritdoc/>
    public int CompareTo(Posts other) => Thousandths.CompareTo(other.Thousandths);

    /// <inheritdoc/>
    public bool Equals(Posts other) => Thousandths == other.Thousandths;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Posts other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Thousandths.GetHashCode();

    /// <summary>The number of posts in plain digits, whatever the culture, such as <c>12</c> or <c>0.5</c>.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
