using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Quantities;

namespace Compliance.Benchmarks;

/// <summary>An invented country of counties, for the determination of balance: schools of every compulsory kind with what their resources are measured by.</summary>
internal static class Counties
{
    public const int Districts = 2800;
    public const int SchoolsPerDistrict = 180;

    private static readonly SchoolStage[] Stages =
        [SchoolStage.Primary, SchoolStage.Primary, SchoolStage.Primary, SchoolStage.Junior, SchoolStage.NineYear, SchoolStage.CompleteSecondary];

    public static FactSet Generate(int districts, ulong seed)
    {
        var random = new SplitMix64(seed);
        var builder = new FactSetBuilder();
        for (var district = 0; district < districts; district++)
        {
            var code = $"{11 + (district / 2500)}{10 + (district / 90 % 90)}{1 + (district % 90):00}";
            builder.Add(new District { Code = code });
            for (var school = 0; school < SchoolsPerDistrict; school++)
            {
                builder.Add(School(code, school, ref random));
            }
        }

        return builder.Build();
    }

    private static School School(string district, int number, ref SplitMix64 random)
    {
        var stage = Stages[random.Next(Stages.Length)];
        var primary = stage is SchoolStage.Primary or SchoolStage.NineYear ? 100 + random.Next(1400) : 0;
        var junior = stage is SchoolStage.Primary ? 0 : 100 + random.Next(1200);
        var senior = stage is SchoolStage.CompleteSecondary ? 100 + random.Next(1200) : 0;
        var students = primary + junior + senior;
        return new School
        {
            Code = $"{district}{number:000}",
            DistrictCode = district,
            Stage = stage,
            Students = students,
            PrimaryStudents = primary > 0 ? primary : null,
            JuniorStudents = junior > 0 ? junior : null,
            SeniorStudents = senior > 0 ? senior : null,

            // Around the lines, most of them above, so that schools pass, come near and fail.
            PrimaryTeachersAboveDegree = Some(primary, 46, ref random),
            JuniorTeachersAboveDegree = Some(junior, 58, ref random),
            PrimaryKeyTeachers = Some(primary, 12, ref random),
            JuniorKeyTeachers = Some(junior, 12, ref random),
            PrimarySportAndArtTeachers = Some(primary, 11, ref random),
            JuniorSportAndArtTeachers = Some(junior, 11, ref random),
            TeachingArea = SquareMetres.FromDecimal(students * (4900 + random.Next(2600)) / 1000m),
            SportsArea = SquareMetres.FromDecimal(students * (8300 + random.Next(5000)) / 1000m),
            EquipmentValue = new Money(students * (2100 + random.Next(1500))),
            MultimediaClassrooms = students * (24 + random.Next(12)) / 1000,
        };
    }

    private static Posts? Some(int pupils, int perThousand, ref SplitMix64 random) =>
        pupils == 0 ? null : Posts.FromDecimal(Math.Max(1, pupils * (perThousand - 4 + random.Next(20)) / 1000));
}
