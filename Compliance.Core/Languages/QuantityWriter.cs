using System.Globalization;
using Compliance.Quantities;

namespace Compliance.Languages;

/// <summary>Writes quantities for readers. The digits are the same in both languages; only the unit's word differs.</summary>
public sealed class QuantityWriter
{
    private static readonly QuantityWriter Chinese = new(new("年", "年"), new("元", "元"), new("个百分点", "个百分点"), new("小时", "小时"), new("平方米", "平方米"));
    private static readonly QuantityWriter English =
        new(new(" year", " years"), new(" yuan", " yuan"), new(" percentage point", " percentage points"), new(" hour", " hours"), new(" m²", " m²"));

    private readonly Word years;
    private readonly Word yuan;
    private readonly Word points;
    private readonly Word hours;
    private readonly Word squareMetres;

    private QuantityWriter(Word years, Word yuan, Word points, Word hours, Word squareMetres)
    {
        this.years = years;
        this.yuan = yuan;
        this.points = points;
        this.hours = hours;
        this.squareMetres = squareMetres;
    }

    /// <summary>The writer of a language.</summary>
    /// <param name="language">The language.</param>
    public static QuantityWriter In(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language == Language.Chinese ? Chinese : English;
    }

    /// <summary>A plain number without trailing zeros, whatever the culture.</summary>
    /// <param name="value">The number.</param>
    public static string Number(decimal value) => value.ToString("0.##########", CultureInfo.InvariantCulture);

    /// <summary>
    /// A quantity: <c>1000:1</c> for a ratio reduced to one of the second term where that is exact to four decimals, <c>14.2857%</c> for a share.
    /// A value that had to be shortened begins with ≈.
    /// </summary>
    /// <param name="quantity">The quantity.</param>
    public string Write(IQuantity quantity)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        return quantity switch
        {
            Ratio { Amount: { } amount } => Shortened(amount) + ":1",
            Share { Amount: { } amount } => Shortened(amount) + "%",
            Percentage value => Shortened(value.Value) + "%",
            Hours value => hours.After(value.Value),
            Bandwidth value => Number(value.Value) + " Mbps",
            SquareMetres value => squareMetres.After(value.Value),
            Coefficient value => Shortened(value.Value),
            Years value => years.After(value.Value),
            Money value => yuan.After(value.Value),
            PercentagePoints value => points.After(value.Value),
            { Amount: { } amount } => Number(amount),
            _ => quantity.ToString() ?? "",
        };
    }

    /// <summary>A quantity in the terms of a threshold: <c>4.31:100</c> where that is 4.2 to 100.</summary>
    /// <param name="quantity">The quantity; the threshold itself for its own words.</param>
    /// <param name="threshold">The threshold.</param>
    public string Write(IQuantity quantity, IQuantity threshold) =>
        threshold is Ratio { Consequent: > 0 and not 1 and var consequent } && quantity is Ratio { Amount: not null } ratio
        && ExactArithmetic.Quotient(ratio.Antecedent, ratio.Consequent, consequent) is { } amount
            ? $"{Shortened(amount)}:{Number(consequent)}"
            : Write(quantity);

    /// <summary>A number to four decimals, with ≈ before it where it had to be shortened.</summary>
    private static string Shortened(decimal exact)
    {
        var shown = decimal.Round(exact, 4, MidpointRounding.ToEven);
        return (shown == exact ? "" : "≈") + shown.ToString("0.####", CultureInfo.InvariantCulture);
    }

    private sealed record Word(string One, string Many)
    {
        public string After(decimal value) => Number(value) + (value == 1 ? One : Many);
    }
}
