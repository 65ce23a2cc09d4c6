using Compliance.Facts;

namespace Compliance.Benchmarks.Peers;

/// <summary>What the standards of the yardstick read of a district or a city; null where a school below owes it.</summary>
/// <param name="Code">The code of the area.</param>
/// <param name="Classes">Classes in compulsory education.</param>
/// <param name="Large">Large classes.</param>
/// <param name="VeryLarge">Very large classes.</param>
/// <param name="Eligible">Teachers who may be rotated, in thousandths.</param>
/// <param name="Rotated">Those who were, in thousandths.</param>
/// <param name="Teachers">Teachers in compulsory education, in thousandths.</param>
/// <param name="Bachelors">Those with a bachelor's degree, in thousandths.</param>
internal sealed record AreaFigures(
    string Code, long? Classes, long? Large, long? VeryLarge, long? Eligible, long? Rotated, long? Teachers, long? Bachelors)
{
    /// <summary>Sums schools up. A school of compulsory education, or of an unknown kind, that does not report a value leaves the sum unknown.</summary>
    public static AreaFigures Of(string code, IEnumerable<School> schools)
    {
        var (some, sums, unknown) = (false, new long[7], new bool[7]);
        foreach (var school in schools)
        {
            some = true;
            var owes = school.Stage is null || Kinds.IsCompulsory(school.Stage);
            Add(0, school.CompulsoryClasses, owes);
            Add(1, school.LargeClasses, owes);
            Add(2, school.VeryLargeClasses, owes);
            Add(3, school.TeachersEligibleForRotation?.Thousandths, owes);
            Add(4, school.RotatedTeachers?.Thousandths, owes);
            Add(5, school.CompulsoryTeachers?.Thousandths, owes);
            Add(6, school.CompulsoryTeachersWithBachelorDegree?.Thousandths, owes);
        }

        return new AreaFigures(code, Sum(0), Sum(1), Sum(2), Sum(3), Sum(4), Sum(5), Sum(6));

        void Add(int column, long? value, bool owes)
        {
            sums[column] += value ?? 0;
            unknown[column] |= value is null && owes;
        }

        long? Sum(int column) => some && !unknown[column] ? sums[column] : null;
    }

    /// <summary>The figures of all districts and cities; the schools come in the order of their districts.</summary>
    public static (AreaFigures[] Districts, AreaFigures[] Cities) Of(FactSet facts)
    {
        var schools = facts.Schools.ToLookup(school => school.DistrictCode, StringComparer.Ordinal);
        AreaFigures[] districts = [.. facts.Districts.Select(district => Of(district.Code, schools[district.Code]))];

        // Only Shenyang has a standard of cities here, and every district has schools.
        AreaFigures[] cities = [.. facts.Cities.Select(city => Of(city.Code, facts.Schools.Where(school =>
            city.Code == "210100" && school.DistrictCode!.StartsWith("2101", StringComparison.Ordinal))))];
        return (districts, cities);
    }
}
