using Compliance.Facts;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.PreschoolUniversality2021;

/// <summary>Section 二: the three rungs of the ladder.</summary>
public sealed class Section2Rungs : Article
{
    /// <summary>SY-PRE21-2-1: the consolidated rung.</summary>
    public Standard<District> Consolidated => Clause("SY-PRE21-2-1", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Consolidated));

    /// <summary>SY-PRE21-2-2: the improved rung.</summary>
    public Standard<District> Improved => Clause("SY-PRE21-2-2", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Improved));

    /// <summary>SY-PRE21-2-3: the excellent rung.</summary>
    public Standard<District> Excellent => Clause("SY-PRE21-2-3", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Excellent));
}
