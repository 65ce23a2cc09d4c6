using Compliance.Facts;

namespace Compliance.NRules.Rules;

/// <summary>
/// What is derived comes before what rests on it, so that nothing is derived twice from facts that are about to change. Breaches have the priority that rules have of
/// themselves.
/// </summary>
internal static class Priorities
{
    public const int Attestations = 3_000_000;

    private const int Subjects = 2_000_000;
    private const int Verdicts = 1_000_000;

    /// <summary>Subjects from below to above.</summary>
    public static int Of(SubjectLevel level) => Subjects + (int)level;

    /// <summary>Verdicts in the order in which standards rest on one another.</summary>
    public static int OfVerdict(int index) => Verdicts - index;
}
