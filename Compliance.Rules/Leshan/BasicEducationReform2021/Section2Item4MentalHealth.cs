using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Leshan.BasicEducationReform2021;

/// <summary>Section 二(二)4: mental-health education.</summary>
public sealed class Section2Item4MentalHealth : Article
{
    /// <summary>LS21-2.4-1: one full-time mental-health teacher for every 1,000 students in schools above a size.</summary>
    public Standard<School> FullTimeMentalHealthTeachers => Clause(
        "LS21-2.4-1",
        Every<School>
            .Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary)
                && (s.Locality == Locality.Rural ? s.Students >= 1200 : s.Students >= 1000))
            .Must(s => s.Students.Per(s.FullTimeMentalHealthTeachers)).BeAtMost(1000.To(1)));
}
