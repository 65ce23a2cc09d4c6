using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.QualityBalance2017;

/// <summary>Safeguard item 11: rotation of teachers between schools.</summary>
public sealed class Safeguard11Rotation : Article
{
    /// <summary>CN-QB17-11-1: the share of teachers rotated in each school year.</summary>
    public Standard<District> TeacherRotation => Clause(
        "CN-QB17-11-1",
        Every<District>.Must(d => d.RotatedTeachers.ShareOf(d.TeachersEligibleForRotation)).BeAtLeast(10.Percent()).InEachSchoolYear());

    /// <summary>CN-QB17-11-2: the key teachers among them.</summary>
    public Standard<District> KeyTeacherRotation => Clause(
        "CN-QB17-11-2",
        Every<District>.Must(d => d.RotatedKeyTeachers.ShareOf(d.RotatedTeachers)).BeAtLeast(20.Percent()).InEachSchoolYear());
}
