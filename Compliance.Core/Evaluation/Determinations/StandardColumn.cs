using Compliance.Standards;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation.Determinations;

/// <summary>A standard that others rest on, where its outcomes stand.</summary>
/// <param name="Slot">The standard.</param>
/// <param name="Index">Its column.</param>
/// <param name="IsInForce">Whether it is in force on the day.</param>
internal sealed record StandardColumn(StandardSlot Slot, int Index, bool IsInForce)
{
    /// <summary>The sentence of a measured standard.</summary>
    public SentenceModel Model { get; } = Slot.IsAttested ? null! : Slot.Measured.Model;
}
