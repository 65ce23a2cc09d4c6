using Compliance.Facts;

namespace Compliance.Standards.Resting;

/// <summary>How many of the units below meet a standard, or what share of those that answer to it.</summary>
/// <param name="Level">The level of the units.</param>
/// <param name="Id">The id of the standard.</param>
/// <param name="AsShare">Whether it measures a share; else a number.</param>
public sealed record RestingOnPassing(SubjectLevel Level, string Id, bool AsShare) : RestingOn;
