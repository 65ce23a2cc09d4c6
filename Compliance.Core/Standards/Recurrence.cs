namespace Compliance.Standards;

/// <summary>How often a duty begins anew.</summary>
public enum Recurrence
{
    /// <summary>It does not: it stands, or is to be met once.</summary>
    None,

    /// <summary>In each school year.</summary>
    SchoolYear,

    /// <summary>In each calendar year.</summary>
    Year,

    /// <summary>In each semester.</summary>
    Semester,

    /// <summary>In each week of term.</summary>
    Week,

    /// <summary>On each school day.</summary>
    SchoolDay,

    /// <summary>In each winter and summer holiday.</summary>
    Holiday,
}
