using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Leshan.BasicEducationReform2021;

/// <summary>Section 二(五)2: who may teach.</summary>
public sealed class Section5Item2Teachers : Article
{
    /// <summary>LS21-5.2-4: every full-time teacher holds the qualification.</summary>
    public Standard<School> QualifiedTeachers => Clause(
        "LS21-5.2-4",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary))
            .Must(s => s.TeachersWithQualification.ShareOf(s.FullTimeTeachers)).BeExactly(100.Percent()));
}
