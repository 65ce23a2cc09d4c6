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

    /// <summary>Gross rates go above 100, but not as far as this.</summary>
    public const int Percent = 1000;
    public const int PercentagePoints = 100;
    public const long Money = 1_000_000_000_000_000;

    /// <summary>For numbers of which only the name is known: it keeps their sums and products inside a decimal.</summary>
    public const long Indicator = 1_000_000_000_000_000;

    public static decimal Of(Fact fact) => WholeOf(fact);

    /// <summary>The same as a whole number, as all of them are.</summary>
    public static long WholeOf(Fact fact) => fact switch
    {
        { Kind: FactKind.Years } => Years,
        { Kind: FactKind.Percent } => Percent,
        { Kind: FactKind.PercentagePoints } => PercentagePoints,
        { Kind: FactKind.Money } => Money,
        { Level: SubjectLevel.Province or SubjectLevel.City or SubjectLevel.District } => Area,
        _ => School,
    };

    /// <summary>How many decimals a number may have; no return gives more.</summary>
    public static int DecimalsOf(Fact fact) => fact.Kind switch
    {
        FactKind.Percent or FactKind.PercentagePoints => 12,
        FactKind.Money => 4,
        FactKind.Posts or FactKind.Years or FactKind.SquareMetres => 3,
        _ => 0,
    };
}
