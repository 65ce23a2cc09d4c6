using Compliance.Facts;
using Compliance.Facts.Building;

namespace Compliance.Evaluation.Streaming;

/// <summary>What came by of areas while parts were judged: provinces, cities, what was attested of them, and a digest of each district. Not thread-safe.</summary>
internal sealed class UpperAreas
{
    private readonly SortedDictionary<string, Province> provinces = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, City> cities = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, DistrictDigest> districts = new(StringComparer.Ordinal);
    private readonly List<Attestation> attestations = [];
    private Part? first;

    /// <summary>The districts, by code.</summary>
    public IReadOnlyCollection<DistrictDigest> Districts => districts.Values;

    /// <exception cref="InvalidFactsException">A city or province came before, or the part is not of the year of the others.</exception>
    public void Add(Part part)
    {
        first ??= part;
        if (part.Frame != first.Frame)
        {
            throw new InvalidFactsException(FactFaults.PartsOfDifferentYears(part.Frame.ToString(), first.Frame.ToString()));
        }

        foreach (var province in part.Provinces)
        {
            Once(provinces.TryAdd(province.Code, province), province);
        }

        foreach (var city in part.Cities)
        {
            Once(cities.TryAdd(city.Code, city), city);
        }

        attestations.AddRange(part.Attestations);
    }

    /// <exception cref="InvalidFactsException">The district came before.</exception>
    public void Add(DistrictDigest digest) => Once(districts.TryAdd(digest.District.Code, digest), digest.District);

    /// <summary>All areas as facts; districts with what was summed up below them.</summary>
    public FactSet ToFacts() => FactsOf([.. Districts.Select(digest => digest.District)], [.. attestations, .. Districts.SelectMany(digest => digest.Attestations)]);

    /// <summary>Cities and provinces as facts.</summary>
    public FactSet WithoutDistricts() => FactsOf([], attestations);

    private FactSet FactsOf(District[] areas, IReadOnlyList<Attestation> attested) => new(
        [.. provinces.Values], [.. cities.Values], areas, [], [], [], [], attested, first?.Frame.SchoolYear, first?.Frame.CalendarYear, first?.Frame.Assumed);

    private static void Once(bool isNew, Subject subject)
    {
        if (!isNew)
        {
            throw new InvalidFactsException(FactFaults.DuplicateCode(subject.Level, subject.Code, place: null, first: null));
        }
    }

    /// <summary>What must be the same in all parts.</summary>
    internal sealed record PartFrame(SchoolYear? SchoolYear, int? CalendarYear, AdministrativeCode? Assumed)
    {
        public override string ToString() =>
            string.Join(' ', new object?[] { SchoolYear, CalendarYear, Assumed }.Select(value => FormattableString.Invariant($"{value ?? "-"}")));
    }

    /// <summary>The cities and provinces of a part.</summary>
    internal sealed record Part(
        IReadOnlyList<Province> Provinces, IReadOnlyList<City> Cities, IReadOnlyList<Attestation> Attestations, PartFrame Frame)
    {
        public static Part Of(FactSet facts) => new(
            facts.Provinces, facts.Cities,
            facts.Provinces.Count + facts.Cities.Count == 0
                ? []
                : [.. facts.Attestations.Where(attestation => attestation.Level is SubjectLevel.Province or SubjectLevel.City)],
            new PartFrame(facts.SchoolYear, facts.CalendarYear, facts.AssumedJurisdiction));
    }
}
