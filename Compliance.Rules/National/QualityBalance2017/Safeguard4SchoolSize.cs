using Compliance.Facts;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.QualityBalance2017;

/// <summary>Safeguard item 4: the size of schools.</summary>
public sealed class Safeguard4SchoolSize : Article
{
    /// <summary>CN-QB17-4-1: separate primary and junior secondary schools.</summary>
    public Standard<School> PrimaryOrJunior => Clause(
        "CN-QB17-4-1",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStage.Primary, SchoolStage.Junior))
            .Must(s => s.Students).BeAtMost(2000));

    /// <summary>CN-QB17-4-2: nine-year schools.</summary>
    public Standard<School> NineYear => Clause(
        "CN-QB17-4-2",
        Every<School>.Where(s => s.Stage == SchoolStage.NineYear).Must(s => s.Students).BeAtMost(2500));

    /// <summary>CN-QB17-4-3: the compulsory stage of twelve-year schools.</summary>
    public Standard<School> TwelveYear => Clause(
        "CN-QB17-4-3",
        Every<School>.Where(s => s.Stage == SchoolStage.TwelveYear)
            .Must(s => s.PrimaryStudents + s.JuniorStudents).BeAtMost(2500));
}
