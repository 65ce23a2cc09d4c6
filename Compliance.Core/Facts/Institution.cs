using Compliance.Facts.Describing;
using Compliance.Quantities;

namespace Compliance.Facts;

/// <summary>
/// An institution other than a school that a document places duties on: an education group, a research body, a college, a training institution, a public
/// venue.
/// </summary>
/// <remarks>It lies in an area of any level, which need not be in the fact set, and takes no part in the sums of areas.</remarks>
/// <example><code>var group = new Institution { Code = "I-1", Name = "示例教育集团", AreaCode = "210100", Kind = InstitutionKind.EducationGroup };</code></example>
public sealed record Institution : Subject
{
    /// <summary>The GB/T 2260 code of the district, city or province that it lies in. Required unless a jurisdiction is assumed for the whole fact set.</summary>
    public string? AreaCode { get; init; }

    /// <summary>What kind of institution it is.</summary>
    [Fact("机构类型", "kind of institution")]
    public InstitutionKind? Kind { get; init; }

    /// <summary>Full-time teachers of vocational education (职业教育专任教师).</summary>
    [Fact("职业教育专任教师", "full-time vocational teachers", one: "full-time vocational teacher", counter: "名")]
    public Posts? VocationalTeachers { get; init; }

    /// <summary>Those of <see cref="VocationalTeachers"/> who teach professional courses (专业课教师).</summary>
    [Fact("专业课教师", "teachers of professional courses", one: "teacher of professional courses", counter: "名", partOf: nameof(VocationalTeachers))]
    public Posts? ProfessionalCourseTeachers { get; init; }

    /// <summary>Those of <see cref="ProfessionalCourseTeachers"/> who are qualified both to teach and in the trade (双师型教师).</summary>
    [Fact("双师型教师", "dual-qualified teachers", one: "dual-qualified teacher", counter: "名")]
    public Posts? DualQualifiedTeachers { get; init; }

    /// <summary>Those who do teaching or education research (教研员).</summary>
    [Fact("教研员", "research staff members", one: "research staff member", counter: "名")]
    public Posts? ResearchStaff { get; init; }

    /// <summary>Those of <see cref="ResearchStaff"/> who meet the professional standard set for them (达到专业标准).</summary>
    [Fact(
        "达到专业标准的教研员", "research staff members who meet the professional standard",
        one: "research staff member who meets the professional standard", counter: "名", partOf: nameof(ResearchStaff))]
    public Posts? ResearchStaffMeetingStandard { get; init; }

    /// <inheritdoc/>
    public override SubjectLevel Level => SubjectLevel.Institution;
}
