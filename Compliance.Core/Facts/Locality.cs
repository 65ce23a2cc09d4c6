using Compliance.Facts.Describing;

namespace Compliance.Facts;

/// <summary>Where a school stands, in the statistical division of town and country.</summary>
public enum Locality
{
    /// <summary>Urban area (城区).</summary>
    [Label("城区", "urban")]
    Urban,

    /// <summary>Town area (镇区).</summary>
    [Label("镇区", "town")]
    Town,

    /// <summary>Rural area (乡村).</summary>
    [Label("乡村", "rural")]
    Rural,
}
