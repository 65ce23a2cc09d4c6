using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.QualityBalance2017;

/// <summary>Safeguard item 12: teachers hold the teaching qualification. The number of its first id is not used.</summary>
public sealed class Safeguard12Qualification : Article
{
    /// <summary>CN-QB17-12-2: every full-time teacher.</summary>
    public Standard<School> QualifiedTeachers => Clause(
        "CN-QB17-12-2",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.Compulsory))
            .Should(s => s.TeachersWithQualification.ShareOf(s.FullTimeTeachers)).BeExactly(100.Percent()));
}
