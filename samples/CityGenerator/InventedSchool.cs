namespace CityGenerator;

/// <summary>A row of the table. <see langword="null"/> is a cell left empty: not reported, or not asked of such a school.</summary>
public sealed class InventedSchool
{
    public required InventedDistrict District { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Stage { get; init; }

    public string? Locality { get; set; }

    public int? Students { get; set; }

    public int? PrimaryStudents { get; set; }

    public int? JuniorStudents { get; set; }

    public int? Classes { get; set; }

    public int? LargestPrimaryClass { get; set; }

    public int? LargestJuniorClass { get; set; }

    public int? CompulsoryClasses { get; set; }

    public int? LargeClasses { get; set; }

    public int? VeryLargeClasses { get; set; }

    public int? Staff { get; set; }

    public int? CompulsoryTeachers { get; set; }

    public int? TeachersWithBachelorDegree { get; set; }

    public int? TeachersEligibleForRotation { get; set; }

    public int? RotatedTeachers { get; set; }

    public int? FullTimeMentalHealthTeachers { get; set; }

    public int? QualifiedMentalHealthTeachers { get; set; }

    /// <summary>In half posts: a teacher may be shared with the school next door.</summary>
    public int? PartTimeMentalHealthHalfPosts { get; set; }

    public int? HealthCareTeachers { get; set; }
}
