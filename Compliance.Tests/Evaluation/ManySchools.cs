using System.Globalization;
using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Tests.Rules;

namespace Compliance.Tests.Evaluation;

/// <summary>
/// As many schools as a test needs, spread over the districts of three cities, in which every standard of every pack meets, breaks, misses and lacks facts. Made by
/// arithmetic on the number of the school, so that every run sees the same.
/// </summary>
internal static class ManySchools
{
    private static readonly string[] DistrictCodes = ["210102", "210103", "210202", "210283", "511102", "511181"];

    public static ComplianceEvaluator AllPacks(EvaluatorOptions options) => ComplianceEvaluator.Create(EveryStandardIsTestedTests.AllPacks, options);

    public static FactSet Of(int schools)
    {
        var facts = new FactSetBuilder()
            .Add(new Province { Code = "210000" }).Add(new City { Code = "210100" }).Add(new City { Code = "210200" }).Add(new City { Code = "511100" })
            .AddRange(DistrictCodes.Select(code => new District { Code = code }));
        for (var i = 0; i < schools; i++)
        {
            facts.Add(School(i, schools));
            if (i % 9 == 0)
            {
                facts.Add(new Principal
                {
                    Code = "P" + Number(i),
                    SchoolCode = Number(i),
                    ConsecutiveYearsInPost = i % 63 == 0 ? null : (i % 29).Years(),
                    Rotated = Flag(i / 9),
                });
            }
        }

        return facts.Build();
    }

    /// <summary>Everything that a report says, in words that can be compared.</summary>
    public static IReadOnlyList<string> Everything(ComplianceReport report) =>
    [
        .. report.Assessments.Select(a => string.Create(
            CultureInfo.InvariantCulture,
            $"{a.Subject.Level} {a.Subject.Code} {a.Standard.Id} {a.Verdict} {a.Kind} {a.Reason} {a.Measured} {a.Shortfall} {string.Join(' ', a.Missing)}")),
        .. report.Findings.Select(finding => finding.Describe(Language.English)),
        report.Totals.ToString(),
    ];

    public static School School(int i, int of)
    {
        var students = i % 97 == 0 ? 0 : i * 37 % 3209;
        var teachers = students / 18;
        return new School
        {
            Code = Number(i),
            Name = "学校" + Number(i),
            DistrictCode = DistrictCodes[i * DistrictCodes.Length / of],
            Stage = i % 53 == 0 ? null : (SchoolStage)(i % 10),
            Locality = i % 11 == 0 ? null : (Locality)(i % 3),
            Students = i % 59 == 0 ? null : students,
            PrimaryStudents = i % 59 == 0 ? null : students / 2,
            JuniorStudents = i % 13 == 0 || i % 59 == 0 ? null : students / 3,
            Classes = i % 17 == 0 ? null : students / 44,
            LargestPrimaryClass = i % 19 == 0 ? null : 30 + (i % 25),
            LargestJuniorClass = i % 19 == 0 ? null : 35 + (i % 25),
            Staff = i % 23 == 0 ? null : Posts.FromThousandths((teachers * 1000L) + (i % 8 * 500)),
            CompulsoryTeachers = teachers / 2,
            CompulsoryTeachersWithBachelorDegree = teachers * 2 / 5,
            TeachersEligibleForRotation = teachers / 3,
            RotatedTeachers = teachers / 20,
            FullTimeMentalHealthTeachers = i % 29 == 0 ? null : i % 4,
            PartTimeMentalHealthTeachers = i % 7 == 0 ? null : Posts.FromThousandths(i % 3 * 500),
            HealthCareTeachers = i % 31 == 0 ? null : Posts.FromThousandths(i % 9 * 500),
            QualifiedFullTimeMentalHealthTeachers = i % 29 == 0 || i % 5 == 0 ? null : i % 4 / 2,
        };
    }

    private static string Number(int i) => i.ToString("00000", CultureInfo.InvariantCulture);

    private static bool? Flag(int i) => (i % 3) switch { 0 => null, 1 => true, _ => false };
}
