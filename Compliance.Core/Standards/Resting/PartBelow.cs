using Compliance.Facts;

namespace Compliance.Standards.Resting;

/// <summary>A standard of units below that counts as one part.</summary>
/// <param name="Level">The level of the units.</param>
/// <param name="Id">The id of the standard.</param>
public sealed record PartBelow(SubjectLevel Level, string Id);
