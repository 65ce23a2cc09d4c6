namespace Compliance.Standards;

/// <summary>The standing of a policy document.</summary>
public enum DocumentStatus
{
    /// <summary>Issued and in force for its period.</summary>
    Issued,

    /// <summary>Published for comment, not adopted. Every output says so.</summary>
    Draft,
}
