using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.Staffing2014;

/// <summary>How many students one staff member may stand against, by stage.</summary>
public sealed class StudentsPerStaffMember : Article
{
    /// <summary>CN-STAFF14-1: primary schools.</summary>
    public Standard<School> Primary => Clause(
        "CN-STAFF14-1",
        Every<School>.Where(s => s.Stage == SchoolStage.Primary && s.Students > 0)
            .Must(s => s.Students.Per(s.Staff)).BeAtMost(19.To(1)));

    /// <summary>CN-STAFF14-2: junior secondary schools.</summary>
    public Standard<School> Junior => Clause(
        "CN-STAFF14-2",
        Every<School>.Where(s => s.Stage == SchoolStage.Junior && s.Students > 0)
            .Must(s => s.Students.Per(s.Staff)).BeAtMost(13.5m.To(1)));

    /// <summary>CN-STAFF14-3: senior secondary schools.</summary>
    public Standard<School> Senior => Clause(
        "CN-STAFF14-3",
        Every<School>.Where(s => s.Stage == SchoolStage.Senior && s.Students > 0)
            .Must(s => s.Students.Per(s.Staff)).BeAtMost(12.5m.To(1)));
}
