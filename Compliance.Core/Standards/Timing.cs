using Compliance.Facts;

namespace Compliance.Standards;

/// <summary>When a standard is to be met.</summary>
public sealed record Timing
{
    private Timing()
    {
    }

    /// <summary>At any time while the document is in force.</summary>
    public static Timing Standing { get; } = new();

    /// <summary>Anew in each school year.</summary>
    public static Timing EachSchoolYear { get; } = new() { Recurs = Recurrence.SchoolYear };

    /// <summary>Anew in each calendar year.</summary>
    public static Timing EachYear { get; } = new() { Recurs = Recurrence.Year };

    /// <summary>How often the duty begins anew.</summary>
    public Recurrence Recurs { get; private init; }

    /// <summary>
    /// The day on which the standard must be met: on that day and after it, an unmet one is broken; before, it is not yet due. <see langword="null"/> for a
    /// duty that stands from the first day.
    /// </summary>
    public DateOnly? Due { get; private init; }

    /// <summary>The calendar year that the standard is confined to; <see langword="null"/> when it is not.</summary>
    public int? Year { get; private init; }

    /// <summary>To be met by a day, that day included.</summary>
    /// <param name="due">The day.</param>
    public static Timing By(DateOnly due) => new() { Due = due };

    /// <summary>To be met in the course of a calendar year: due on its last day.</summary>
    /// <param name="year">1949 to 2200.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside that range.</exception>
    public static Timing During(int year) => new() { Year = new SchoolYear(year).StartYear, Due = new DateOnly(year, 12, 31) };

    internal static Timing Of(DateOnly? due, int? year, Recurrence recurs) =>
        due is null && year is null && recurs == Recurrence.None ? Standing : new() { Due = due, Year = year, Recurs = recurs };
}
