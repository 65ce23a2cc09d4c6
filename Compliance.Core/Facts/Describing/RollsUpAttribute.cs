namespace Compliance.Facts.Describing;

/// <summary>
/// Marks a fact of an area as the sum of the fact of the same name over the schools below it, or over the areas directly below where schools have none.
/// What was reported for the area itself goes before the sum; where both exist and differ, that is a finding, but for values of the year before, since
/// schools open and close.
/// </summary>
/// <param name="compulsoryOnly">
/// Whether only schools with pupils in compulsory education owe it (<see cref="SchoolStages.Compulsory"/>). Another school that does not report it
/// counts as having none, so that a kindergarten need not report its compulsory-education teachers; what a senior school reports for attached junior
/// classes counts.
/// </param>
/// <param name="exceptKindergartens">Whether all schools but kindergartens owe it. A kindergarten that does not report it counts as having none.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RollsUpAttribute(bool compulsoryOnly = false, bool exceptKindergartens = false) : Attribute
{
    /// <summary>Whether only schools with pupils in compulsory education owe it.</summary>
    public bool CompulsoryOnly { get; } = compulsoryOnly;

    /// <summary>Whether all schools but kindergartens owe it.</summary>
    public bool ExceptKindergartens { get; } = exceptKindergartens;
}
