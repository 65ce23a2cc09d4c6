using Compliance.Facts.Describing;

namespace Compliance.Standards;

/// <summary>One fact that confines a scope.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Members">A bit for each of its values that is inside.</param>
internal sealed record ScopePart(Fact Fact, ulong Members);
