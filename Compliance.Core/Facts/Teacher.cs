using Compliance.Facts.Describing;
using Compliance.Quantities;

namespace Compliance.Facts;

/// <summary>A teacher of a school. The name is personal data: it appears in reports, never in logs.</summary>
/// <example><code>var teacher = new Teacher { Code = "T-1", SchoolCode = "210102001", AppliesForSeniorTitle = true, YearsTaughtInRuralOrWeakSchools = 2.Years() };</code></example>
public sealed record Teacher : Subject
{
    /// <summary>The code of the school at which the teacher is employed.</summary>
    public string? SchoolCode { get; init; }

    /// <summary>The stage of the school. Taken from the school where it is not given.</summary>
    [Fact("所在学校办学类型", "stage of the school taught at")]
    public SchoolStage? SchoolStage { get; init; }

    /// <summary>Whether the teacher leads a class (是否担任班主任).</summary>
    [Fact("是否担任班主任", "serves as class teacher")]
    public bool? ServesAsClassTeacher { get; init; }

    /// <summary>Whether the teacher applies for a senior title in the year of the return (是否申报高级职称).</summary>
    [Fact("是否申报高级职称", "applies for a senior title")]
    public bool? AppliesForSeniorTitle { get; init; }

    /// <summary>How many years the teacher has taught in rural schools or weak ones (农村学校或薄弱学校任教年限). A year in a school that is both counts once.</summary>
    [Fact("在农村学校或薄弱学校任教的年限", "years taught in rural or weak schools", one: "year taught in rural or weak schools", counter: "年")]
    public Years? YearsTaughtInRuralOrWeakSchools { get; init; }

    /// <summary>Whether the teacher holds the teaching qualification for the post (是否具有相应教师资格).</summary>
    [Fact("是否具有相应教师资格", "holds the teaching qualification")]
    public bool? HoldsQualification { get; init; }

    /// <inheritdoc/>
    public override SubjectLevel Level => SubjectLevel.Teacher;
}
