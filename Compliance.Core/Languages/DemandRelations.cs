using Compliance.Evaluation.Demands;

namespace Compliance.Languages;

/// <summary>How a standard stands to the binding one of its metric, in words.</summary>
public static class DemandRelations
{
    /// <summary>The words for a relation.</summary>
    /// <param name="relation">Which relation.</param>
    public static BilingualText Of(DemandRelation relation) => relation switch
    {
        DemandRelation.Same => new BilingualText("相同", "the same"),
        DemandRelation.Relaxation => new BilingualText("较宽", "asks for less"),
        DemandRelation.Aspiration => new BilingualText("更严但非强制", "asks for more, without force"),
        DemandRelation.Conflict => new BilingualText("相互冲突", "in conflict"),
        _ => new BilingualText("各自独立", "independent"),
    };
}
