namespace Compliance.Facts;

/// <summary>What a standard is measured on, from the largest to the smallest.</summary>
public enum SubjectLevel
{
    /// <summary>A province (省).</summary>
    Province,

    /// <summary>A prefecture-level city (市).</summary>
    City,

    /// <summary>A county-level unit: district, county or county-level city (区、县、市).</summary>
    District,

    /// <summary>An institution other than a school: an education group, a research body, a college, a public venue.</summary>
    Institution,

    /// <summary>A school, a kindergarten among them.</summary>
    School,

    /// <summary>The head of a school.</summary>
    Principal,

    /// <summary>A teacher of a school.</summary>
    Teacher,
}
