namespace Compliance.Standards.Sentences;

/// <summary>The verb of a sentence. The register names the exact <see cref="Modality"/>; the two must agree.</summary>
public enum Force
{
    /// <summary>Mandatory, or a target.</summary>
    Must,

    /// <summary>In principle, or striven for.</summary>
    Should,

    /// <summary>Encouraged.</summary>
    May,
}
