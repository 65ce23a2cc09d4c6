using Compliance.Facts.Describing;

namespace Compliance.Facts;

/// <summary>Who runs a school.</summary>
public enum SchoolOwnership
{
    /// <summary>Public (公办).</summary>
    [Label("公办", "public")]
    Public,

    /// <summary>Private (民办).</summary>
    [Label("民办", "private")]
    Private,
}
