using Compliance.Facts;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Liaoning.BasicServices2023;

/// <summary>Section 二(一)3: teachers as the key to better public services.</summary>
public sealed class Section3Teachers : Article
{
    /// <summary>LN23-3-10: each school is encouraged to have a qualified full-time mental-health teacher.</summary>
    public Standard<School> QualifiedMentalHealthTeacher => Clause(
        "LN23-3-10",
        Every<School>
            .Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary))
            .May(s => s.QualifiedFullTimeMentalHealthTeachers).BeAtLeast(1));
}
