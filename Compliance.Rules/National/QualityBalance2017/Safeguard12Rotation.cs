using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.QualityBalance2017;

/// <summary>Safeguard item 12: rotation of teachers between schools.</summary>
public sealed class Safeguard12Rotation : Article
{
    /// <summary>CN-QB17-12-1: the share of teachers rotated in each school year.</summary>
    public Standard<District> TeacherRotation => Clause(
        "CN-QB17-12-1",
        Every<District>.Must(d => d.RotatedTeachers.ShareOf(d.TeachersEligibleForRotation)).BeAtLeast(10.Percent()).InEachSchoolYear());
}
