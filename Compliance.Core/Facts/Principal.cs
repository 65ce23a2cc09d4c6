using Compliance.Facts.Describing;
using Compliance.Quantities;

namespace Compliance.Facts;

/// <summary>The head of a school. The name is personal data: it appears in reports, never in logs.</summary>
/// <example><code>var head = new Principal { Code = "P-1", SchoolCode = "210102001", ConsecutiveYearsInPost = 7.Years(), Rotated = false };</code></example>
public sealed record Principal : Subject
{
    /// <summary>The code of the school that the principal leads.</summary>
    public string? SchoolCode { get; init; }

    /// <summary>The stage of the school that the principal leads. Taken from the school where it is not given.</summary>
    [Fact("所在学校办学类型", "stage of the school led")]
    public SchoolStage? SchoolStage { get; init; }

    /// <summary>How many years in a row the principal has held this post at this school (同一岗位连续任职年限).</summary>
    [Fact("同一岗位连续任职年限", "consecutive years in the post", one: "consecutive year in the post", counter: "年")]
    public Years? ConsecutiveYearsInPost { get; init; }

    /// <summary>How many years the principal has taught in rural schools or weak ones (农村学校或薄弱学校任教年限). A year in a school that is both counts once.</summary>
    [Fact("在农村学校或薄弱学校任教的年限", "years taught in rural or weak schools", one: "year taught in rural or weak schools", counter: "年")]
    public Years? YearsTaughtInRuralOrWeakSchools { get; init; }

    /// <summary>Whether a move to another post has been made for this principal in the year of the return (是否已交流轮岗).</summary>
    [Fact("是否已交流轮岗", "rotated")]
    public bool? Rotated { get; init; }

    /// <inheritdoc/>
    public override SubjectLevel Level => SubjectLevel.Principal;
}
