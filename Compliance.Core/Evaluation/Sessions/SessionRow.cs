using Compliance.Facts;

namespace Compliance.Evaluation.Sessions;

/// <summary>One subject of a session with its outcomes, a byte per standard of its level. Immutable.</summary>
/// <param name="Reported">The subject as it was reported.</param>
/// <param name="Subject">The same with what an area did not report filled in from below.</param>
/// <param name="Outcomes">Its outcomes.</param>
/// <param name="Sums">The sums over what lies in it; null for other subjects than areas.</param>
internal sealed record SessionRow(Subject Reported, Subject Subject, byte[] Outcomes, AreaSums? Sums = null);
