using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Compliance.Facts;

/// <summary>A school year, from 1 September of its first calendar year to 31 August of the next, both days included.</summary>
/// <example><code>var year = SchoolYear.Parse("2024-2025"); // year.StartYear == 2024</code></example>
public readonly record struct SchoolYear : IComparable<SchoolYear>
{
    internal const int FirstYear = 1949;
    internal const int LastYear = 2200;

    /// <summary>Creates the school year that begins in <paramref name="startYear"/>.</summary>
    /// <param name="startYear">1949 to 2200.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="startYear"/> is outside that range.</exception>
    public SchoolYear(int startYear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(startYear, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(startYear, LastYear);
        StartYear = startYear;
    }

    /// <summary>The calendar year in which it begins.</summary>
    public int StartYear { get; }

    /// <summary>Its first day, 1 September.</summary>
    public DateOnly FirstDay => new(StartYear, 9, 1);

    /// <summary>Its last day, 31 August.</summary>
    public DateOnly LastDay => new(StartYear + 1, 8, 31);

    /// <summary>Whether the left begins earlier.</summary>
    public static bool operator <(SchoolYear left, SchoolYear right) => left.StartYear < right.StartYear;

    /// <summary>Whether the left begins earlier or both are the same.</summary>
    public static bool operator <=(SchoolYear left, SchoolYear right) => left.StartYear <= right.StartYear;

    /// <summary>Whether the left begins later.</summary>
    public static bool operator >(SchoolYear left, SchoolYear right) => left.StartYear > right.StartYear;

    /// <summary>Whether the left begins later or both are the same.</summary>
    public static bool operator >=(SchoolYear left, SchoolYear right) => left.StartYear >= right.StartYear;

    /// <summary>Reads a school year written as <c>2024-2025</c>.</summary>
    /// <param name="text">Two consecutive years joined by a hyphen.</param>
    /// <exception cref="FormatException"><paramref name="text"/> is not of that form.</exception>
    public static SchoolYear Parse(string text) =>
        TryParse(text, out var year)
            ? year
            : throw new FormatException($"'{text}' is not a school year such as 2024-2025. 不是形如 2024-2025 的学年。");

    /// <summary>Reads a school year written as <c>2024-2025</c> without throwing.</summary>
    /// <param name="text">Two consecutive years joined by a hyphen.</param>
    /// <param name="year">The school year, when the method returns <see langword="true"/>.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out SchoolYear year)
    {
        year = default;
        if (text is not { Length: 9 } || text[4] != '-'
            || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            || !int.TryParse(text.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var second)
            || second != first + 1 || first is < FirstYear or > LastYear)
        {
            return false;
        }

        year = new SchoolYear(first);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(SchoolYear other) => StartYear.CompareTo(other.StartYear);

    /// <summary>The two years, such as <c>2024-2025</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{StartYear:0000}-{StartYear + 1:0000}");
}
