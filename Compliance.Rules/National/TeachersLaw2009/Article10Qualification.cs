using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.TeachersLaw2009;

/// <summary>Article 10: the qualification of teachers.</summary>
public sealed class Article10Qualification : Article
{
    /// <summary>CN-TL09-10-1: every full-time teacher of primary, secondary and vocational schools.</summary>
    public Standard<School> QualifiedTeachers => Clause(
        "CN-TL09-10-1",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondaryWithVocational))
            .Must(s => s.TeachersWithQualification.ShareOf(s.FullTimeTeachers)).BeExactly(100.Percent()));
}
