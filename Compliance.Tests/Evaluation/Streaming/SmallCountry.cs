using System.Globalization;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Quantities;

namespace Compliance.Tests.Evaluation.Streaming;

/// <summary>
/// Eighty districts of four cities, one of which is not among the facts, with everything that a partition can get wrong: values not reported, a city whose own value is another than
/// the sum, institutions in districts, in a city and in a province, teachers and principals, and attestations on every level. Made by arithmetic: every run sees the same.
/// </summary>
internal static class SmallCountry
{
    public const int Districts = 80;
    private const int SchoolsPerDistrict = 6;
    private static readonly string[] Cities = ["2101", "2102", "4401", "5111"];

    public static readonly DateOnly Day = new(2025, 6, 30);

    public static FactSet Facts { get; } = Make();

    private static FactSet Make()
    {
        var facts = new FactSetBuilder().ForSchoolYear(new SchoolYear(2024))
            .Add(new Province { Code = "210000", Name = "辽宁 \"示例\"" })
            .Add(new City { Code = "210100" })
            .Add(new City { Code = "210200", CompulsoryTeachers = 7 })
            .Add(new City { Code = "511100" })
            .Add(new Institution { Code = "I0", AreaCode = "210000", Kind = InstitutionKind.EducationGroup })
            .Add(new Institution { Code = "I1", AreaCode = "210100" })
            .Add(Attested("SY23-1-4", SubjectLevel.City, "210100"))
            .Add(Attested("SY23-1-5", SubjectLevel.City, "210100"))
            .Add(Attested("SY23-1-4", SubjectLevel.City, "210100", AttestedState.Absent))
            .Add(Attested("no such clause", SubjectLevel.City, "511100"));
        for (var i = 0; i < Districts; i++)
        {
            var code = Cities[i / 20] + (1 + (i % 20)).ToString("00", CultureInfo.InvariantCulture);
            facts.Add(new District { Code = code, Name = i % 3 == 0 ? null : $"区县{i}", CompulsoryTeachers = i % 7 == 0 ? 12 : null });
            facts.Add(Attested("SY23-1-4", SubjectLevel.District, code));
            for (var j = 0; j < SchoolsPerDistrict; j++)
            {
                var school = ManySchools.School((i * SchoolsPerDistrict) + j, Districts * SchoolsPerDistrict) with { Code = $"{code}{j}", DistrictCode = code };
                facts.Add(school);
                facts.Add(new Teacher { Code = $"T{school.Code}", SchoolCode = school.Code });
                facts.Add(new Principal { Code = $"P{j}{school.Code}", SchoolCode = school.Code, ConsecutiveYearsInPost = (i % 20).Years() });
            }

            if (i % 11 == 0)
            {
                facts.Add(new Institution { Code = $"I{code}", AreaCode = code });
                facts.Add(Attested("no such clause", SubjectLevel.School, code + "0"));
            }
        }

        return facts.Build();
    }

    private static Attestation Attested(string clause, SubjectLevel level, string code, AttestedState state = AttestedState.Present) => new()
    {
        Standard = clause,
        Level = level,
        SubjectCode = code,
        State = state,
        Evidence = "档案 1",
        On = new DateOnly(2025, 3, 1),
        By = "Li",
    };
}
