using Compliance.Facts;
using Compliance.Facts.Building;

namespace Compliance.Tests.Evaluation.Streaming;

/// <summary>Facts taken apart into whole districts.</summary>
internal static class Partition
{
    /// <summary>Parts that together hold everything; what lies in no district goes where its own code says.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="partOf">Into which part an area goes, by its code.</param>
    /// <param name="parts">How many parts there are; some may stay empty.</param>
    public static FactSet[] Of(FactSet facts, Func<string, int> partOf, int parts)
    {
        var builders = Enumerable.Range(0, parts).Select(_ => Builder(facts)).ToArray();
        var areaOf = new Dictionary<(SubjectLevel, string), string>();
        var districtOf = facts.Schools.ToDictionary(school => school.Code, school => school.DistrictCode ?? "");
        foreach (var subject in All(facts))
        {
            var area = subject switch
            {
                School school => school.DistrictCode ?? "",
                Institution institution => institution.AreaCode ?? "",
                Principal principal => districtOf[principal.SchoolCode!],
                Teacher teacher => districtOf[teacher.SchoolCode!],
                _ => subject.Code,
            };
            areaOf.Add((subject.Level, subject.Code), area);
            builders[partOf(area)].Add(subject);
        }

        foreach (var attestation in facts.Attestations)
        {
            builders[partOf(areaOf[(attestation.Level, attestation.SubjectCode)])].Add(attestation);
        }

        return [.. builders.Select(builder => builder.Build())];
    }

    /// <summary>One part for each area that has something, in order of their codes.</summary>
    public static FactSet[] ByArea(FactSet facts)
    {
        var codes = facts.Provinces.Select(area => area.Code).Concat(facts.Cities.Select(area => area.Code)).Concat(facts.Districts.Select(area => area.Code))
            .Concat(facts.Institutions.Select(institution => institution.AreaCode ?? "")).Distinct().Order(StringComparer.Ordinal).ToList();
        return Of(facts, codes.IndexOf, codes.Count);
    }

    public static IEnumerable<Subject> All(FactSet facts) =>
        [.. facts.Provinces, .. facts.Cities, .. facts.Districts, .. facts.Institutions, .. facts.Schools, .. facts.Principals, .. facts.Teachers];

    public static async IAsyncEnumerable<T> Stream<T>(IEnumerable<T> items)
    {
        foreach (var item in items)
        {
            await Task.Yield();
            yield return item;
        }
    }

    private static FactSetBuilder Builder(FactSet facts)
    {
        var builder = new FactSetBuilder();
        if (facts.SchoolYear is { } schoolYear)
        {
            builder.ForSchoolYear(schoolYear);
        }

        return facts.CalendarYear is { } year ? builder.ForCalendarYear(year) : builder;
    }
}
