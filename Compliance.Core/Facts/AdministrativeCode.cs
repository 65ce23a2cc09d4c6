using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Compliance.Facts;

/// <summary>
/// A six-digit code of an administrative division after GB/T 2260: two digits for the province, two for the city, two for the
/// county-level unit. The parent of a code is its prefix.
/// </summary>
/// <example><code>
/// var shenyang = AdministrativeCode.Parse("210100");
/// bool inside = shenyang.Contains(AdministrativeCode.Parse("210102")); // true
/// </code></example>
public readonly struct AdministrativeCode : IEquatable<AdministrativeCode>, IComparable<AdministrativeCode>
{
    private const int Whole = 100_000;
    private readonly int number;

    private AdministrativeCode(int number) => this.number = number;

    /// <summary>The whole country. GB/T 2260 gives it no code; <c>100000</c> is what statistical systems write for it.</summary>
    public static AdministrativeCode China { get; } = new(Whole);

    /// <summary>Which level the code stands for; <see langword="null"/> for the whole country.</summary>
    public SubjectLevel? Level =>
        number == Whole ? null
        : number % 10_000 == 0 ? SubjectLevel.Province
        : number % 100 == 0 ? SubjectLevel.City
        : SubjectLevel.District;

    /// <summary>The unit above by prefix: the city of a district, the province of a city, the country of a province; <see langword="null"/> for the country.</summary>
    public AdministrativeCode? Parent => Level switch
    {
        null => null,
        SubjectLevel.Province => China,
        SubjectLevel.City => new AdministrativeCode(number / 10_000 * 10_000),
        _ => new AdministrativeCode(number / 100 * 100),
    };

    /// <summary>Whether both codes are the same.</summary>
    public static bool operator ==(AdministrativeCode left, AdministrativeCode right) => left.number == right.number;

    /// <summary>Whether the codes differ.</summary>
    public static bool operator !=(AdministrativeCode left, AdministrativeCode right) => left.number != right.number;

    /// <summary>Whether the left stands before the right in numeric order.</summary>
    public static bool operator <(AdministrativeCode left, AdministrativeCode right) => left.number < right.number;

    /// <summary>Whether the left stands before the right in numeric order or is the same.</summary>
    public static bool operator <=(AdministrativeCode left, AdministrativeCode right) => left.number <= right.number;

    /// <summary>Whether the left stands after the right in numeric order.</summary>
    public static bool operator >(AdministrativeCode left, AdministrativeCode right) => left.number > right.number;

    /// <summary>Whether the left stands after the right in numeric order or is the same.</summary>
    public static bool operator >=(AdministrativeCode left, AdministrativeCode right) => left.number >= right.number;

    /// <summary>Reads a code of six ASCII digits.</summary>
    /// <param name="text">The code, such as <c>210102</c>.</param>
    /// <exception cref="FormatException"><paramref name="text"/> is not six ASCII digits with a province of 11 or above.</exception>
    public static AdministrativeCode Parse(string text) =>
        TryParse(text, out var code)
            ? code
            : throw new FormatException($"'{text}' is not a GB/T 2260 code of six digits such as 210102. 不是六位行政区划代码。");

    /// <summary>Reads a code of six ASCII digits without throwing.</summary>
    /// <param name="text">The code, such as <c>210102</c>.</param>
    /// <param name="code">The code, when the method returns <see langword="true"/>.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out AdministrativeCode code)
    {
        code = default;
        if (text is not { Length: 6 } || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        var wellFormed = number == Whole || (number >= 110_000 && (number % 10_000 == 0 || number / 100 % 100 != 0));
        code = wellFormed ? new AdministrativeCode(number) : default;
        return wellFormed;
    }

    /// <summary>Whether <paramref name="other"/> is this unit or lies inside it.</summary>
    /// <param name="other">The code to place.</param>
    public bool Contains(AdministrativeCode other) => Level switch
    {
        null => true,
        SubjectLevel.Province => other.number / 10_000 == number / 10_000 && other.number != Whole,
        SubjectLevel.City => other.number / 100 == number / 100,
        _ => other.number == number,
    };

    /// <inheritdoc/>
    public int CompareTo(AdministrativeCode other) => number.CompareTo(other.number);

    /// <inheritdoc/>
    public bool Equals(AdministrativeCode other) => number == other.number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AdministrativeCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => number;

    /// <summary>The six digits.</summary>
    public override string ToString() => number.ToString("000000", CultureInfo.InvariantCulture);
}
