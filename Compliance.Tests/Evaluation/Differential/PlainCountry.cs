using FsCheck;
using FsCheck.Fluent;

namespace Compliance.Tests.Evaluation.Differential;

/// <summary>
/// Generated facts of two provinces as plain numbers, and their areas' sums worked out by the plainest loops: gaps, zeros, half posts and sizes around every limit.
/// </summary>
internal sealed record PlainCountry(
    string Day, IReadOnlyList<PlainSubject> Cities, IReadOnlyList<PlainSubject> Districts, IReadOnlyList<PlainSubject> Schools, IReadOnlyList<PlainSubject> Principals)
{
    private static readonly string[] CityCodes = ["210100", "210200", "511100"];
    private static readonly string[] DistrictCodes = ["210102", "210181", "210202", "511102"];

    private static readonly string[] Days =
    [
        "2014-12-31", "2015-01-01", "2016-12-31", "2017-01-01", "2017-12-31", "2018-01-01", "2018-12-30", "2018-12-31", "2020-12-30", "2020-12-31",
        "2021-05-09", "2021-05-10", "2021-11-10", "2021-11-11", "2023-04-03", "2023-04-04", "2023-10-18", "2023-10-19", "2025-12-30", "2025-12-31",
        "2026-01-01",
    ];

    private static readonly string[] AreaFacts =
    [
        "compulsoryTeachers", "compulsoryTeachersWithBachelorDegree", "teachersEligibleForRotation", "rotatedTeachers", "compulsoryClasses", "largeClasses",
        "veryLargeClasses",
    ];

    private static readonly string[] SchoolFacts =
    [
        "stage", "locality", "students", "primaryStudents", "juniorStudents", "classes", "largestPrimaryClass", "largestJuniorClass", "staff",
        "fullTimeMentalHealthTeachers", "qualifiedFullTimeMentalHealthTeachers", "partTimeMentalHealthTeachers", "healthCareTeachers", .. AreaFacts,
    ];

    /// <summary>Each part with its whole, the whole first in line where it is itself a part.</summary>
    private static readonly (string Part, string Whole)[] Parts =
    [
        ("primaryStudents", "students"), ("juniorStudents", "students"), ("compulsoryClasses", "classes"), ("largeClasses", "compulsoryClasses"),
        ("veryLargeClasses", "largeClasses"), ("compulsoryTeachers", "staff"), ("compulsoryTeachersWithBachelorDegree", "compulsoryTeachers"),
        ("rotatedTeachers", "teachersEligibleForRotation"), ("qualifiedFullTimeMentalHealthTeachers", "fullTimeMentalHealthTeachers"),
    ];

    /// <summary>What a limit makes of one number for another, so that many of them come to lie at it or a hair beside it.</summary>
    private static readonly (string Name, string Of, decimal Factor)[] Limits =
    [
        ("staff", "students", 1 / 19m), ("staff", "students", 1 / 13.5m), ("staff", "students", 1 / 12.5m), ("healthCareTeachers", "students", 1 / 600m),
        ("fullTimeMentalHealthTeachers", "students", 1 / 1000m), ("classes", "students", 1 / 45m), ("classes", "students", 1 / 50m),
        ("rotatedTeachers", "teachersEligibleForRotation", 0.15m), ("compulsoryTeachersWithBachelorDegree", "compulsoryTeachers", 0.85m),
        ("largeClasses", "compulsoryClasses", 0.05m), ("veryLargeClasses", "compulsoryClasses", 0.02m),
    ];

    public static Gen<PlainCountry> Any { get; } =
        from day in Gen.Elements(Days)
        from gaps in Gen.Elements(0, 5, 30)
        from cities in Gen.CollectToArray(CityCodes, code => Area(code, gaps))
        from districts in Gen.CollectToArray(DistrictCodes, code => Area(code, gaps))
        from schools in Gen.CollectToArray(Enumerable.Range(0, 24), i => School(i, gaps))
        from principals in Gen.CollectToArray(schools, school => Principal(school, gaps))
        select new PlainCountry(day, cities, districts, schools, principals);

    /// <summary>The districts with what they did not report summed over their schools, unless a school that owes it is silent.</summary>
    public IReadOnlyList<PlainSubject> SummedDistricts => [.. Districts.Select(district =>
        Filled(district, [.. Schools.Where(school => school.Place == district.Code)], OwesNothing))];

    /// <summary>The cities with what they did not report summed over their districts.</summary>
    public IReadOnlyList<PlainSubject> SummedCities => [.. Cities.Select(city =>
        Filled(city, [.. SummedDistricts.Where(district => district.Code[..4] == city.Code[..4])], _ => false))];

    private static bool OwesNothing(PlainSubject school) => school.Facts["stage"] is 0 or 5 or 7 or 9;

    private static PlainSubject Filled(PlainSubject area, PlainSubject[] below, Func<PlainSubject, bool> owesNothing)
    {
        var facts = new Dictionary<string, decimal?>(area.Facts);
        foreach (var name in AreaFacts.Where(name => facts[name] is null && below.Length > 0))
        {
            var values = below.Select(one => one.Facts[name] ?? (owesNothing(one) ? 0 : null)).ToArray();
            facts[name] = values.Contains(null) ? null : values.Sum();
        }

        return area with { Facts = facts };
    }

    private static Gen<PlainSubject> Area(string code, int gaps) =>
        from reports in Gen.Choose(0, 2)
        from facts in Facts(AreaFacts, reports == 0 ? 100 : gaps)
        select new PlainSubject(code, code, facts);

    private static Gen<PlainSubject> School(int i, int gaps) =>
        from facts in Facts(SchoolFacts, gaps)
        let district = DistrictCodes[i % DistrictCodes.Length]
        select new PlainSubject("S" + (char)('A' + i), district, facts);

    private static Gen<PlainSubject> Principal(PlainSubject school, int gaps) =>
        from facts in Facts(["consecutiveYearsInPost", "rotated"], gaps)
        let all = new Dictionary<string, decimal?>(facts) { ["schoolStage"] = school.Facts["stage"] }
        select new PlainSubject("P" + school.Code, school.Place, all);

    private static Gen<Dictionary<string, decimal?>> Facts(string[] names, int gaps) =>
        from values in Gen.CollectToArray(names, name => Value(name, gaps))
        from steps in Gen.CollectToArray(Limits, _ => Gen.Choose(-5, 1))
        select PartsWithinWholes(AtLimits(names.Zip(values).ToDictionary(pair => pair.First, pair => pair.Second), steps));

    private static Gen<decimal?> Value(string name, int gaps) =>
        from gap in Gen.Choose(1, 100)
        from value in name switch
        {
            "stage" => Gen.Choose(0, 9).Select(stage => (decimal)stage),
            "locality" => Gen.Choose(0, 2).Select(locality => (decimal)locality),
            "rotated" => Gen.Choose(0, 1).Select(flag => (decimal)flag),
            "consecutiveYearsInPost" => Gen.Elements(0, 5.5m, 6, 6.001m, 6.5m, 7, 11.999m, 12, 12.001m, 13, 40),
            "students" or "primaryStudents" or "juniorStudents" => Gen.OneOf(
                Gen.Elements<decimal>(0, 1, 19, 20, 25, 26, 27, 28, 45, 46, 50, 51, 190, 191, 599, 600, 601, 999, 1000, 1001, 1199, 1200, 1201, 1250, 1251),
                Gen.Elements<decimal>(1500, 1999, 2000, 2001, 2499, 2500, 2501), Gen.Choose(0, 3000).Select(students => (decimal)students)),
            "largestPrimaryClass" or "largestJuniorClass" => Gen.Choose(43, 52).Select(size => (decimal)size),
            "classes" or "compulsoryClasses" or "largeClasses" or "veryLargeClasses" =>
                Gen.OneOf(Gen.Elements<decimal>(0, 1, 2, 5, 20, 50, 100), Gen.Choose(0, 60).Select(classes => (decimal)classes)),
            _ => Gen.OneOf(Gen.Elements(0, 0.5m, 1, 1.5m, 2, 3, 10, 15, 17, 20, 85, 100), Gen.Choose(0, 120_000).Select(posts => posts / 1000m)),
        }
        select gap <= gaps ? null : (decimal?)value;

    /// <summary>Puts numbers at their limit, or one smallest step above or below it; a step below -1 leaves the number alone.</summary>
    private static Dictionary<string, decimal?> AtLimits(Dictionary<string, decimal?> facts, int[] steps)
    {
        foreach (var ((name, of, factor), step) in Limits.Zip(steps))
        {
            if (step >= -1 && facts.GetValueOrDefault(name) is not null && facts.GetValueOrDefault(of) is { } whole)
            {
                var perOne = name.EndsWith("lasses", StringComparison.Ordinal) ? 1 : 1000;
                facts[name] = Math.Max(0, decimal.Ceiling(whole * factor * perOne) + step) / perOne;
            }
        }

        return facts;
    }

    private static Dictionary<string, decimal?> PartsWithinWholes(Dictionary<string, decimal?> facts)
    {
        foreach (var (part, whole) in Parts)
        {
            if (facts.GetValueOrDefault(part) > facts.GetValueOrDefault(whole))
            {
                facts[part] = facts[whole];
            }
        }

        return facts;
    }
}
