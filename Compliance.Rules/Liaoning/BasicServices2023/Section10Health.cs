using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Liaoning.BasicServices2023;

/// <summary>Section 二(三)10: health services for students.</summary>
public sealed class Section10Health : Article
{
    /// <summary>LN23-10-1: every student has a health record.</summary>
    public Standard<School> HealthRecords => Clause(
        "LN23-10-1",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary))
            .Must(s => s.StudentsWithHealthRecord.ShareOf(s.Students)).BeExactly(100.Percent()));
}
