namespace Compliance.Standards;

/// <summary>How binding a clause is, after its own words.</summary>
public enum Modality
{
    /// <summary>Must hold (必须、不得、确保).</summary>
    Mandatory,

    /// <summary>A target that the issuer set itself; broken once its due day has passed.</summary>
    Target,

    /// <summary>To be striven for (力争).</summary>
    Strive,

    /// <summary>Holds in principle, with reasoned exceptions (原则上).</summary>
    Principle,

    /// <summary>Encouraged (鼓励).</summary>
    Encouraged,

    /// <summary>A part of a determination that is decided by several: six of seven indicators, the mean of eight. By itself it binds nobody.</summary>
    Component,
}
