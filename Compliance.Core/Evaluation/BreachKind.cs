namespace Compliance.Evaluation;

/// <summary>How much weight a standard that is not met carries.</summary>
public enum BreachKind
{
    /// <summary>The clause is mandatory, or a target whose day has come.</summary>
    Violation,

    /// <summary>The clause only strives, holds in principle or encourages.</summary>
    Advisory,

    /// <summary>The clause is a part of a determination, which decides; by itself it binds nobody.</summary>
    Component,
}
