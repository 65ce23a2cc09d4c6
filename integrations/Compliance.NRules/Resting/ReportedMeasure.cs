using Compliance.Facts;
using Compliance.NRules.Translation;
using Compliance.Standards;

namespace Compliance.NRules.Resting;

/// <summary>What was reported goes before what stands in for it where it was not.</summary>
internal sealed class ReportedMeasure<T>(Standard<T> standard)
    where T : Subject
{
    private readonly Func<Subject, Standing> stands = SentenceTranslation<T>.ForSubjects(standard).Stands();
    private readonly Func<Subject, Outcome> whole = SentenceTranslation<T>.ForSubjects(standard).Whole();

    /// <summary>Where there is nobody below to look at, what was not reported stays open.</summary>
    public Outcome Judge(Subject subject, Func<Outcome> determine) =>
        stands(subject) == Standing.Unknown && determine() is var determined && determined != Outcome.EmptyPopulation ? determined : whole(subject);
}
