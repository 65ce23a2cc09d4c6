namespace Compliance.Evaluation.Demands;

/// <summary>A standard that measures the same as the binding one.</summary>
/// <param name="Assessment">What it says of the subject.</param>
/// <param name="Relation">How it stands to the binding one.</param>
public sealed record OtherDemand(Assessment Assessment, DemandRelation Relation);
