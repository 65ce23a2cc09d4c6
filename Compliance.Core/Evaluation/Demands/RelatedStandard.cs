using Compliance.Standards;

namespace Compliance.Evaluation.Demands;

/// <summary>A standard that measures the same as a binding one.</summary>
/// <param name="Standard">The standard.</param>
/// <param name="Relation">How it stands to the binding one.</param>
public sealed record RelatedStandard(MeasuredStandard Standard, DemandRelation Relation)
{
    /// <summary>The id and the relation.</summary>
    public override string ToString() => $"{Standard.Id} ({Relation})";
}
