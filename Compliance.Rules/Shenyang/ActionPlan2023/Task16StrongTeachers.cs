using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.ActionPlan2023;

/// <summary>Task 16 (四(六)16): a stronger teaching force.</summary>
public sealed class Task16StrongTeachers : Article
{
    /// <summary>SY23-16-3: the share of teachers rotated in each school year.</summary>
    public Standard<District> TeacherRotation => Clause(
        "SY23-16-3",
        Every<District>.Must(d => d.RotatedTeachers.ShareOf(d.TeachersEligibleForRotation))
            .BeAtLeast(15.Percent()).InEachSchoolYear());

    /// <summary>SY23-16-15: the share of compulsory-education teachers with a bachelor degree by 2025.</summary>
    public Standard<City> BachelorDegrees => Clause(
        "SY23-16-15",
        Every<City>.Must(c => c.CompulsoryTeachersWithBachelorDegree.ShareOf(c.CompulsoryTeachers))
            .BeAtLeast(85.Percent()).ByEndOf(2025));
}
