namespace Compliance.Facts.Describing;

/// <summary>
/// Marks a fact of an area as the sum of the fact of the same name over the schools below it. What was reported for the area itself goes
/// before the sum; where both exist and differ, that is a finding.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RollsUpAttribute : Attribute
{
    /// <summary>
    /// Whether only schools with pupils in compulsory education contribute (<see cref="SchoolStages.Compulsory"/>). Other schools then count
    /// as having none, so that a kindergarten need not report its compulsory-education teachers.
    /// </summary>
    public bool CompulsoryOnly { get; init; }
}
