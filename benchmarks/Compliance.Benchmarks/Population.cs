using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Quantities;

namespace Compliance.Benchmarks;

/// <summary>
/// An invented country: schools in districts of Shenyang, Dalian, Leshan and elsewhere, one principal each. The same seed gives the same facts on every machine.
/// </summary>
internal static class Population
{
    private const int SchoolsPerDistrict = 64;
    private const int MostDistrictsPerCity = 90;

    public static FactSet Generate(int schools, ulong seed)
    {
        var random = new SplitMix64(seed);
        var builder = new FactSetBuilder();
        string[] cities = ["2101", "2102", "2103", "5111", "4401", "3205"];

        // Few schools, too, lie in all the cities that some document speaks of.
        const int CitiesThatDocumentsName = 4;
        var districtsPerCity = Math.Clamp(schools / SchoolsPerDistrict / CitiesThatDocumentsName, 1, MostDistrictsPerCity);
        var cityCount = 0;
        var districtInCity = districtsPerCity;
        var city = "";
        for (var i = 0; i < schools; i++)
        {
            if (i % SchoolsPerDistrict == 0 && ++districtInCity > districtsPerCity)
            {
                // The named cities first, then as many others as the number of schools asks for.
                city = cityCount < cities.Length ? cities[cityCount] : $"{11 + (cityCount / 90)}{10 + (cityCount % 90)}";
                cityCount++;
                districtInCity = 1;
                builder.Add(new City { Code = city + "00" });
            }

            var district = $"{city}{districtInCity:00}";
            if (i % SchoolsPerDistrict == 0)
            {
                builder.Add(new District { Code = district });
            }

            var code = $"{district}{i % SchoolsPerDistrict:000}";
            builder.Add(School(code, district, ref random));
            builder.Add(Principal(code, ref random));
        }

        return builder.Build();
    }

    /// <summary>Shenyang with 13 districts and 1,500 schools.</summary>
    public static FactSet City()
    {
        var random = new SplitMix64(13);
        var builder = new FactSetBuilder().Add(new Province { Code = "210000" }).Add(new City { Code = "210100" });
        for (var district = 1; district <= 13; district++)
        {
            builder.Add(new District { Code = $"2101{district:00}" });
        }

        for (var i = 0; i < 1500; i++)
        {
            var code = $"2101{(i % 13) + 1:00}{i:0000}";
            builder.Add(School(code, code[..6], ref random));
            builder.Add(Principal(code, ref random));
        }

        return builder.Build();
    }

    private static School School(string code, string district, ref SplitMix64 random)
    {
        var stage = (SchoolStage)random.Next(10);
        var students = random.Next(200) == 0 ? 0 : random.Next(2600);
        var classes = (students / 42) + 1;
        var large = random.Next(1 + (classes / 10));
        var teachers = 1 + (students / 16);
        var eligible = random.Next(teachers + 1);
        return new School
        {
            Code = code,
            DistrictCode = district,
            Stage = random.Next(300) == 0 ? null : stage,
            Locality = random.Next(100) == 0 ? null : (Locality)random.Next(3),
            Students = random.Next(300) == 0 ? null : students,
            PrimaryStudents = stage == SchoolStage.TwelveYear && students > 0 ? students / 2 : null,
            JuniorStudents = stage == SchoolStage.TwelveYear && students > 0 ? students / 3 : null,
            Classes = random.Next(300) == 0 ? null : classes,
            LargestPrimaryClass = random.Next(50) == 0 ? null : 30 + random.Next(20),
            LargestJuniorClass = random.Next(50) == 0 ? null : 35 + random.Next(20),
            CompulsoryClasses = classes,
            LargeClasses = large,
            VeryLargeClasses = random.Next(large + 1),
            Staff = random.Next(200) == 0 ? null : Posts.FromThousandths((teachers * 1000L) + (random.Next(8) * 500)),
            CompulsoryTeachers = teachers,
            CompulsoryTeachersWithBachelorDegree = teachers - random.Next(1 + (teachers / 4)),
            TeachersEligibleForRotation = eligible,
            RotatedTeachers = random.Next(1 + (eligible / 4)),
            FullTimeMentalHealthTeachers = random.Next(100) == 0 ? null : 2 + random.Next(2),
            QualifiedFullTimeMentalHealthTeachers = random.Next(100) == 0 ? null : random.Next(3),
            PartTimeMentalHealthTeachers = random.Next(20) == 0 ? null : random.Next(2),
            HealthCareTeachers = random.Next(100) == 0 ? null : Posts.FromThousandths(random.Next(9) * 500L),
        };
    }

    private static Principal Principal(string school, ref SplitMix64 random) => new()
    {
        Code = "P" + school,
        SchoolCode = school,
        ConsecutiveYearsInPost = random.Next(100) == 0 ? null : random.Next(15).Years(),
        Rotated = random.Next(20) == 0 ? null : random.Next(4) == 0,
    };
}
