using System.Globalization;

namespace Compliance.Exchange.Import;

/// <summary>Writes the numbers of workbooks as somebody would type them.</summary>
internal static class NumberText
{
    private const double LargestDecimal = 7e27;
    private const double LastDay = 2_958_465;

    /// <summary>The number with the fifteen digits that a spreadsheet knows, so that 0.1 + 0.2 is 0.3.</summary>
    public static string Of(double number, NumberLook look)
    {
        if (look == NumberLook.Day && number is >= 0 and <= LastDay)
        {
            var day = DateTime.FromOADate(number);
            return day.ToString(day.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        }

        if (!(Math.Abs(number) < LargestDecimal))
        {
            return number.ToString("R", CultureInfo.InvariantCulture);
        }

        var exact = (decimal)number;
        return look == NumberLook.Percentage ? (exact * 100).ToString("0.############################", CultureInfo.InvariantCulture) + "%"
            : exact.ToString(CultureInfo.InvariantCulture);
    }
}
