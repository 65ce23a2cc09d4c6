using Compliance.Facts;

namespace Compliance.Evaluation.Sessions;

/// <summary>One subject of a session with its outcomes, a byte per standard of its level. Immutable.</summary>
/// <param name="Reported">The subject as it was reported.</param>
/// <param name="Area">The same with what an area did not report filled in from below; null for other subjects than areas.</param>
/// <param name="Outcomes">Its outcomes.</param>
/// <param name="Sums">The sums over what lies in it; null for other subjects than areas.</param>
internal sealed record SessionRow(Subject Reported, AreaSubject? Area, byte[] Outcomes, AreaSums? Sums = null)
{
    /// <summary>The subject as it is judged.</summary>
    public Subject Subject => Area?.Value ?? Reported;
}
