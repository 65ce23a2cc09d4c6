using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.PreschoolUniversality2021;

/// <summary>The 36 items of the national assessment, by which a district stands on a rung of the ladder: so many pass, and the rest reach their basic grade.</summary>
internal static class Ladder
{
    /// <summary>How many items pass on the consolidated rung (巩固).</summary>
    public const int Consolidated = 29;

    /// <summary>How many items pass on the improved rung (提高).</summary>
    public const int Improved = 31;

    /// <summary>How many items pass on the excellent rung (创优).</summary>
    public const int Excellent = 33;

    /// <summary>
    /// The items that pass, those that do not apply among them. Of the seven that have a basic grade, items 16 and 17 are graded by who attests them, and five have a
    /// standard of their own for it.
    /// </summary>
    public static PartsMet ItemsPassed { get; } = Parts.Met([.. Enumerable.Range(1, 36).Select(item => $"CN-PRE20-{item}-1")])
        .TheRestAtBasicGrade(
            ("CN-PRE20-11-1", "CN-PRE20-11-1-b"), ("CN-PRE20-12-1", "CN-PRE20-12-1-b"), ("CN-PRE20-26-1", "CN-PRE20-26-9"),
            ("CN-PRE20-27-1", "CN-PRE20-27-1-b"), ("CN-PRE20-29-1", "CN-PRE20-29-1-b"))
        .CountingWhatDoesNotApply();
}
