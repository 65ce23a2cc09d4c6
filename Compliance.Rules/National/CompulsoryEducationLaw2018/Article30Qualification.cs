using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.CompulsoryEducationLaw2018;

/// <summary>Article 30: the qualification of teachers.</summary>
public sealed class Article30Qualification : Article
{
    /// <summary>CN-CE18-30-1: every full-time teacher of a compulsory school.</summary>
    public Standard<School> QualifiedTeachers => Clause(
        "CN-CE18-30-1",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.Compulsory))
            .Must(s => s.TeachersWithQualification.ShareOf(s.FullTimeTeachers)).BeExactly(100.Percent()));
}
