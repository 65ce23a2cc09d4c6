namespace Compliance.Standards.Resting;

/// <summary>A measured part and the standard that asks for its basic grade.</summary>
/// <param name="Part">The id of the part.</param>
/// <param name="Id">The id of its companion.</param>
public sealed record CompanionPart(string Part, string Id);
