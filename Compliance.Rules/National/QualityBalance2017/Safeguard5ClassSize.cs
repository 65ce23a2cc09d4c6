using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.QualityBalance2017;

/// <summary>Safeguard item 5: the size of classes.</summary>
public sealed class Safeguard5ClassSize : Article
{
    /// <summary>CN-QB17-5-1: the largest class of the primary grades.</summary>
    public Standard<School> LargestPrimaryClass => Clause(
        "CN-QB17-5-1",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.WithPrimary)).Must(s => s.LargestPrimaryClass).BeAtMost(45));

    /// <summary>CN-QB17-5-2: the largest class of the junior secondary grades.</summary>
    public Standard<School> LargestJuniorClass => Clause(
        "CN-QB17-5-2",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.WithJunior)).Must(s => s.LargestJuniorClass).BeAtMost(50));

    /// <summary>CN-QB17-5-3: an average above the limit of a primary class proves a class above it.</summary>
    public Standard<School> AveragePrimaryClass => Clause(
        "CN-QB17-5-3",
        Every<School>.Where(s => s.Stage == SchoolStage.Primary && s.Students > 0)
            .Must(s => s.Students.Per(s.Classes)).BeAtMost(45.To(1)));

    /// <summary>CN-QB17-5-4: an average above the limit of a junior secondary class proves a class above it.</summary>
    public Standard<School> AverageJuniorClass => Clause(
        "CN-QB17-5-4",
        Every<School>.Where(s => s.Stage == SchoolStage.Junior && s.Students > 0)
            .Must(s => s.Students.Per(s.Classes)).BeAtMost(50.To(1)));
}
