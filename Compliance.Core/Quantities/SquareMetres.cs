using System.Globalization;

namespace Compliance.Quantities;

/// <summary>
/// An area of ground or floor, exact to a thousandth of a square metre. Never negative.
/// </summary>
/// <example><code>SquareMetres field = 8000; SquareMetres room = SquareMetres.FromDecimal(96.5m);</code></example>
public readonly struct SquareMetres : IQuantity, IEquatable<SquareMetres>, IComparable<SquareMetres>
{
    /// <summary>How many <see cref="Thousandths"/> make one square metre.</summary>
    public const int ThousandthsPerSquareMetre = Quantities.Thousandths.PerOne;

    private SquareMetres(long thousandths) => Thousandths = thousandths;

    /// <summary>The area in thousandths of a square metre.</summary>
    public long Thousandths { get; }

    /// <summary>The area in square metres.</summary>
    public decimal Value => Quantities.Thousandths.ToDecimal(Thousandths);

    /// <inheritdoc/>
    public QuantityUnit Unit => QuantityUnit.SquareMetres;

    /// <inheritdoc/>
    public decimal? Amount => Value;

    /// <summary>Creates an amount from square metres with up to three decimals.</summary>
    /// <param name="squareMetres">The number of square metres; zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="squareMetres"/> is negative, has more than three decimals, or is too large.
    /// </exception>
    public static SquareMetres FromDecimal(decimal squareMetres) =>
        new(Quantities.Thousandths.TryFrom(squareMetres, out var thousandths) ? thousandths : Quantities.Thousandths.Reject(squareMetres, nameof(squareMetres)));

    /// <summary>Creates an amount from square metres with up to three decimals, without throwing.</summary>
    /// <param name="squareMetres">The number of square metres.</param>
    /// <param name="result">The amount, when the method returns <see langword="true"/>.</param>
    /// <returns>Whether <paramref name="squareMetres"/> is zero or more, has at most three decimals and is not too large.</returns>
    public static bool TryFromDecimal(decimal squareMetres, out SquareMetres result)
    {
        var accepted = Quantities.Thousandths.TryFrom(squareMetres, out var thousandths);
        result = new SquareMetres(thousandths);
        return accepted;
    }

    /// <summary>Creates an amount from thousandths of a square metre.</summary>
    /// <param name="thousandths">Zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="thousandths"/> is negative.</exception>
    public static SquareMetres FromThousandths(long thousandths)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(thousandths);
        return new SquareMetres(thousandths);
    }

    /// <summary>Converts a whole number of square metres.</summary>
    /// <param name="squareMetres">Zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="squareMetres"/> is negative.</exception>
    public static implicit operator SquareMetres(int squareMetres)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(squareMetres);
        return new SquareMetres((long)squareMetres * ThousandthsPerSquareMetre);
    }

    /// <summary>The sum of two amounts.</summary>
    /// <exception cref="OverflowException">The sum is too large.</exception>
    public static SquareMetres operator +(SquareMetres left, SquareMetres right) => new(checked(left.Thousandths + right.Thousandths));

    /// <summary>Whether both are the same amount.</summary>
    public static bool operator ==(SquareMetres left, SquareMetres right) => left.Thousandths == right.Thousandths;

    /// <summary>Whether the amounts differ.</summary>
    public static bool operator !=(SquareMetres left, SquareMetres right) => left.Thousandths != right.Thousandths;

    /// <summary>Whether the left is smaller.</summary>
    public static bool operator <(SquareMetres left, SquareMetres right) => left.Thousandths < right.Thousandths;

    /// <summary>Whether the left is smaller or the same.</summary>
    public static bool operator <=(SquareMetres left, SquareMetres right) => left.Thousandths <= right.Thousandths;

    /// <summary>Whether the left is larger.</summary>
    public static bool operator >(SquareMetres left, SquareMetres right) => left.Thousandths > right.Thousandths;

    /// <summary>Whether the left is larger or the same.</summary>
    public static bool operator >=(SquareMetres left, SquareMetres right) => left.Thousandths >= right.Thousandths;

    /// <summary>The sum of two amounts, for languages without operators.</summary>
    /// <param name="other">The amount to add.</param>
    /// <exception cref="OverflowException">The sum is too large.</exception>
    public SquareMetres Add(SquareMetres other) => this + other;

    /// <inheritdoc/>
    public int CompareTo(SquareMetres other) => Thousandths.CompareTo(other.Thousandths);

    /// <inheritdoc/>
    public bool Equals(SquareMetres other) => Thousandths == other.Thousandths;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SquareMetres other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Thousandths.GetHashCode();

    /// <summary>The number of square metres in plain digits, whatever the culture, such as <c>96.5</c>.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
