namespace Compliance.Evaluation.Demands;

/// <summary>How another standard of the same metric stands to the binding one.</summary>
public enum DemandRelation
{
    /// <summary>Both ask for the same.</summary>
    Same,

    /// <summary>It asks for less: whoever meets the binding one meets it too.</summary>
    Relaxation,

    /// <summary>It asks for more, but does not bind: it only strives, holds in principle or encourages.</summary>
    Aspiration,

    /// <summary>No value meets both.</summary>
    Conflict,

    /// <summary>Some values meet both and some only one: a floor and a limit.</summary>
    Independent,
}
