using System.Globalization;
using Compliance.Exchange.Import;
using Compliance.Facts;

namespace Compliance.Benchmarks.Suite;

/// <summary>
/// A country as a table: the same district again and again under other codes, where national standards reach and no others. So what is to be said of each district is the
/// same but for the codes, byte for byte as long, and a process that does not evaluate can write it.
/// </summary>
internal static class CountryTable
{
    private const int SchoolsPerDistrict = 64;
    private const int DistrictsPerCity = 90;
    private const int FirstCity = 3201;

    private const string Mapping = """
        {
          "version": 1,
          "columns": {
            "code": "code", "district": "district", "stage": { "column": "stage", "values": VALUES }, "students": "students", "primaryStudents": "primary",
            "juniorStudents": "junior", "classes": "classes", "largestPrimaryClass": "largestPrimary", "largestJuniorClass": "largestJunior", "staff": "staff",
            "compulsoryTeachers": "teachers", "teachersEligibleForRotation": "eligible", "rotatedTeachers": "rotated"
          },
          "districts": { "code": "district" }
        }
        """;

    public static TableMapping ReadMapping()
    {
        var stages = Enum.GetNames<SchoolStage>().Select(name => $"\"{name}\": \"{char.ToLowerInvariant(name[0])}{name[1..]}\"");
        using var reader = new StringReader(Mapping.Replace("VALUES", $"{{ {string.Join(", ", stages)} }}", StringComparison.Ordinal));
        return TableMapping.Read(reader, "mapping of the benchmark");
    }

    /// <summary>Writes the table with so many schools, in the order of their districts.</summary>
    public static void Write(string path, int schools)
    {
        var district = Population.Generate(SchoolsPerDistrict, seed: 64).Schools.Select(Cells).ToArray();
        using var writer = new StreamWriter(path);
        writer.Write("code,district,stage,students,primary,junior,classes,largestPrimary,largestJunior,staff,teachers,eligible,rotated\n");
        for (var i = 0; i < schools; i++)
        {
            var number = i / SchoolsPerDistrict;
            var code = string.Create(CultureInfo.InvariantCulture, $"{FirstCity + (number / DistrictsPerCity)}{(number % DistrictsPerCity) + 1:00}");
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{code}{i % SchoolsPerDistrict:000},{code},{district[i % SchoolsPerDistrict]}\n"));
        }
    }

    private static string Cells(School school) => string.Create(
        CultureInfo.InvariantCulture,
        $"{school.Stage},{school.Students},{school.PrimaryStudents},{school.JuniorStudents},{school.Classes},{school.LargestPrimaryClass},{school.LargestJuniorClass},"
        + $"{school.Staff?.Value},{school.CompulsoryTeachers?.Value},{school.TeachersEligibleForRotation?.Value},{school.RotatedTeachers?.Value}");
}
