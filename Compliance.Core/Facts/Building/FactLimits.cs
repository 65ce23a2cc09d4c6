using Compliance.Facts.Describing;

namespace Compliance.Facts.Building;

/// <summary>
/// Above these, a number is a slip of the keyboard and not a fact. They also keep the products that verdicts compare
/// inside 64 bits.
/// </summary>
internal static class FactLimits
{
    public const int School = 1_000_000;
    public const int Area = 1_000_000_000;
    public const int Years = 100;

    /// <summary>For numbers of which only the name is known: it keeps their sums and products inside a decimal.</summary>
    public const long Indicator = 1_000_000_000_000_000;

    public static int Of(Fact fact) => fact switch
    {
        { Kind: FactKind.Years } => Years,
        { Level: SubjectLevel.Province or SubjectLevel.City or SubjectLevel.District } => Area,
        _ => School,
    };
}
