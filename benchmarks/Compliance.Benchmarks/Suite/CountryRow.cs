using Compliance.Facts;
using CsvHelper;

namespace Compliance.Benchmarks.Suite;

/// <summary>A row of <see cref="CountryTable"/> as CsvHelper reads it by itself.</summary>
[CsvRecord]
internal sealed partial record CountryRow
{
    [CsvColumn("code")]
    public string Code { get; init; } = "";

    [CsvColumn("district")]
    public string District { get; init; } = "";

    [CsvColumn("stage")]
    public SchoolStage Stage { get; init; }

    [CsvColumn("students")]
    public int? Students { get; init; }

    [CsvColumn("primary")]
    public int? PrimaryStudents { get; init; }

    [CsvColumn("junior")]
    public int? JuniorStudents { get; init; }

    [CsvColumn("classes")]
    public int? Classes { get; init; }

    [CsvColumn("largestPrimary")]
    public int? LargestPrimaryClass { get; init; }

    [CsvColumn("largestJunior")]
    public int? LargestJuniorClass { get; init; }

    [CsvColumn("staff")]
    public decimal? Staff { get; init; }

    [CsvColumn("teachers")]
    public decimal? CompulsoryTeachers { get; init; }

    [CsvColumn("eligible")]
    public decimal? TeachersEligibleForRotation { get; init; }

    [CsvColumn("rotated")]
    public decimal? RotatedTeachers { get; init; }
}
