using System.Globalization;
using System.Text;

namespace Compliance.Exchange.Import;

/// <summary>
/// Reads what people write for a number, where it can mean only one: full-width digits and signs, thousands separators that group by threes, a percent sign where a
/// percentage is asked for. Everything else is none: <c>12,5</c>, <c>1,2345</c>, <c>1e3</c>, <c>12人</c>.
/// </summary>
internal static class CellNumber
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
    private const int GroupLength = 3;

    public static bool TryRead(string text, bool percentage, out decimal number)
    {
        if (decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out number) && !text.Contains('\0', StringComparison.Ordinal))
        {
            return true;
        }

        number = 0;
        var folded = Folded(text);
        if (percentage && folded.EndsWith('%'))
        {
            folded = folded[..^1].TrimEnd();
        }

        return WithoutGroups(folded) is { } digits && decimal.TryParse(digits, Plain, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>The signs of numbers in their narrow form; any other character stays, so that it is found to be none.</summary>
    private static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            folded.Append(c switch
            {
                >= '０' and <= '９' => (char)(c - '０' + '0'),
                '．' => '.',
                '，' => ',',
                '％' => '%',
                '＋' => '+',
                '－' or '−' => '-',
                '\u3000' or '\u00A0' => ' ',
                _ => c,
            });
        }

        return folded.ToString().Trim(' ', '\t');
    }

    /// <summary>The text without its thousands separators; <see langword="null"/> where commas stand otherwise than after each three digits.</summary>
    private static string? WithoutGroups(string text)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        if (!text.Contains(',', StringComparison.Ordinal))
        {
            return text;
        }

        var start = text[0] is '+' or '-' ? 1 : 0;
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var groups = (point < 0 ? text[start..] : text[start..point]).Split(',');
        var areWhole = groups[0].Length is > 0 and <= GroupLength && groups[0][0] != '0' && groups.Skip(1).All(group => group.Length == GroupLength)
            && groups.All(group => group.All(char.IsAsciiDigit)) && (point < 0 || !text[point..].Contains(',', StringComparison.Ordinal));
        return areWhole ? text.Replace(",", "", StringComparison.Ordinal) : null;
    }
}
