using Compliance.Standards;

namespace Compliance.Evaluation.Compilation;

/// <summary>A standard and its column among the outcomes of its level; none where its document reaches nothing.</summary>
internal sealed record LevelColumn(StandardSlot Slot, int? Index);
