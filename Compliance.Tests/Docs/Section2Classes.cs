using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Tests.Docs;

// snippet: article
/// <summary>Section 二: classes.</summary>
public sealed class Section2Classes : Article
{
    /// <summary>EX24-2-1: the average class of senior secondary schools by the end of 2026.</summary>
    public Standard<School> AverageClass => Clause(
        "EX24-2-1",
        Every<School>.Where(s => s.Stage == SchoolStage.Senior && s.Students > 0)
            .Must(s => s.Students.Per(s.Classes)).BeAtMost(40.To(1)).ByEndOf(2026));

    /// <summary>EX24-2-2: a full-time mental-health teacher in each of them is encouraged.</summary>
    public Standard<School> MentalHealthTeacher => Clause(
        "EX24-2-2",
        Every<School>.Where(s => s.Stage == SchoolStage.Senior)
            .May(s => s.FullTimeMentalHealthTeachers).BeAtLeast(1));
}
// end snippet
