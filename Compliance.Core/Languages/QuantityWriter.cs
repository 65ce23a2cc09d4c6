using System.Globalization;
using Compliance.Quantities;

namespace Compliance.Languages;

/// <summary>Writes quantities for readers. The digits are the same in both languages; only the unit's word differs.</summary>
public sealed class QuantityWriter
{
    private static readonly QuantityWriter Chinese = new("年", "元", "个百分点");
    private static readonly QuantityWriter English = new(" years", " yuan", " percentage points");
    private readonly string years;
    private readonly string yuan;
    private readonly string points;

    private QuantityWriter(string years, string yuan, string points)
    {
        this.years = years;
        this.yuan = yuan;
        this.points = points;
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
    public string Write(IQuantity quantity) => quantity switch
    {
        Ratio { Consequent: 0 } ratio => ratio.ToString(),
        Ratio ratio => Shortened(ratio.Amount) + ":1",
        Share { Whole: 0 } share => share.ToString(),
        Share share => Shortened(share.Amount) + "%",
        Years value => Number(value.Value) + years,
        Money value => Number(value.Value) + yuan,
        PercentagePoints value => Number(value.Value) + points,
        { Amount: { } amount } => Number(amount),
        _ => "",
    };

    private static string Shortened(decimal? amount)
    {
        var exact = amount.GetValueOrDefault();
        var shown = decimal.Round(exact, 4, MidpointRounding.ToEven);
        return (shown == exact ? "" : "≈") + shown.ToString("0.####", CultureInfo.InvariantCulture);
    }
}
