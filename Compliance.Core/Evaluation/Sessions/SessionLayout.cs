using Compliance.Evaluation.Compilation;
using Compliance.Evaluation.RollUp;
using Compliance.Facts;
using Compliance.Facts.Describing;
using Compliance.Standards;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation.Sessions;

/// <summary>
/// What stays as it is while subjects change: the places and areas, the standards that reach them, and who depends on what. Made anew when areas come or go. Immutable.
/// </summary>
internal sealed class SessionLayout
{
    private static readonly SubjectLevel[] Levels = Enum.GetValues<SubjectLevel>();

    private readonly Dictionary<string, int> placeOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> cityOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> provinceOf = new(StringComparer.Ordinal);
    private readonly Lazy<SessionColumns>[] columns;
    private readonly Lazy<Dependents> dependents;
    private readonly int[][] rollUpOf;
    private readonly Fact[][] factsOf;
    private readonly Fact[][][] partsOf;

    public SessionLayout(FactSet facts, DateOnly asOf, IReadOnlyList<StandardPack> packs, LevelProgram[] programs)
    {
        AsOf = asOf;
        Packs = packs;
        Programs = programs;
        Assumed = facts.AssumedJurisdiction;
        SchoolYear = facts.SchoolYear;
        CalendarYear = facts.CalendarYear;
        Cities = [.. facts.Cities.Select(city => city.Code)];
        Provinces = [.. facts.Provinces.Select(province => province.Code)];
        foreach (var code in Cities)
        {
            cityOf.Add(code[..4], cityOf.Count);
        }

        foreach (var code in Provinces)
        {
            provinceOf.Add(code[..2], provinceOf.Count);
        }

        Places =
        [
            .. facts.Districts.Select(district => district.Code).Concat(facts.Schools.Select(school => school.DistrictCode ?? ""))
                .Concat(facts.Institutions.Select(institution => institution.AreaCode ?? ""))
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
        Locations = Array.ConvertAll(Places, code => LocationOf(code));
        CityOfPlace = Array.ConvertAll(Places, code => code.Length == 6 && cityOf.TryGetValue(code[..4], out var city) ? city : -1);
        ProvinceOfPlace = Array.ConvertAll(Places, ProvinceIndex);
        ProvinceOfCity = Array.ConvertAll(Cities, ProvinceIndex);
        PlacesOfCity = GroupsOf(CityOfPlace, Cities.Length);
        PlacesOfProvince = GroupsOf(ProvinceOfPlace, Provinces.Length);
        for (var place = 0; place < Places.Length; place++)
        {
            placeOf.Add(Places[place], place);
        }

        columns = Array.ConvertAll(Levels, level => new Lazy<SessionColumns>(() => new SessionColumns(level, programs[(int)level])));
        dependents = new Lazy<Dependents>(() => new Dependents(programs, Levels.Select(level => (level, Of(level)))));
        RollUps = Array.ConvertAll(Levels, RollUpsOf);
        factsOf = Array.ConvertAll(Levels, level => FactCatalog.Of(level).ToArray());
        partsOf = Array.ConvertAll(factsOf, facts => Array.ConvertAll(facts, whole => Array.FindAll(facts, part => part.PartOf == whole)));
        rollUpOf = Array.ConvertAll(Levels, IndexOfRollUps);
    }

    public DateOnly AsOf { get; }

    public IReadOnlyList<StandardPack> Packs { get; }

    public LevelProgram[] Programs { get; }

    public AdministrativeCode? Assumed { get; }

    public SchoolYear? SchoolYear { get; }

    public int? CalendarYear { get; }

    /// <summary>The codes of the places, in order; of no place the empty one.</summary>
    public string[] Places { get; }

    public AdministrativeCode?[] Locations { get; }

    public string[] Cities { get; }

    public string[] Provinces { get; }

    /// <summary>The city that each place lies in; -1 where none is known.</summary>
    public int[] CityOfPlace { get; }

    public int[] ProvinceOfPlace { get; }

    public int[] ProvinceOfCity { get; }

    /// <summary>The places in each city, in order.</summary>
    public int[][] PlacesOfCity { get; }

    public int[][] PlacesOfProvince { get; }

    /// <summary>The facts that areas sum, by level, in the order of <see cref="RollUpFact.All"/>; null where a level has none such.</summary>
    public Fact?[][] RollUps { get; }

    public Dependents Dependents => dependents.Value;

    /// <summary>The facts of a level.</summary>
    public Fact[] FactsOf(SubjectLevel level) => factsOf[(int)level];

    /// <summary>The facts that can not exceed a fact.</summary>
    public Fact[] PartsOf(Fact whole) => partsOf[(int)whole.Level][whole.Ordinal];

    public SessionColumns Of(SubjectLevel level) => columns[(int)level].Value;

    public int? PlaceOf(string? code) => placeOf.TryGetValue(code ?? "", out var place) ? place : null;

    public int? CityIndex(string code) => cityOf.TryGetValue(code[..4], out var city) && Cities[city] == code ? city : null;

    public int? ProvinceIndexOf(string code) => provinceOf.TryGetValue(code[..2], out var province) && Provinces[province] == code ? province : null;

    /// <summary>The place of a code as documents see it.</summary>
    public AdministrativeCode? LocationOf(string? code) => Assumed ?? (AdministrativeCode.TryParse(code, out var parsed) ? parsed : null);

    /// <summary>Which roll-up a fact of a level is; -1 when it is none.</summary>
    public int RollUpOf(Fact fact) => rollUpOf[(int)fact.Level][fact.Ordinal];

    /// <summary>Where documents see a row.</summary>
    public AdministrativeCode? LocationOf(RowKey row) =>
        row.Level <= SubjectLevel.District ? LocationOf(row.Code) : Locations[row.Place];

    /// <summary>What a standard says of a place before anything is measured there; null where it reaches it.</summary>
    public Outcome? OutsideOf(StandardSlot slot, AdministrativeCode? location) =>
        location is not { } place || !slot.Document.Jurisdiction.Contains(place) ? Outcome.OutsideJurisdiction
        : slot.Clause.Scope.Includes(place, Assumed is not null) ? null
        : Outcome.OutsideCondition;

    /// <summary>The area of a level that a row lies in; null where there is none.</summary>
    public RowKey? Ancestor(RowKey row, SubjectLevel level)
    {
        var (city, province) = row.Level switch
        {
            SubjectLevel.Province => (-1, row.Place),
            SubjectLevel.City => (row.Place, ProvinceOfCity[row.Place]),
            _ => (CityOfPlace[row.Place], ProvinceOfPlace[row.Place]),
        };
        return level == row.Level ? row
            : level == SubjectLevel.District ? new RowKey(level, row.Place, Places[row.Place])
            : level == SubjectLevel.City && city >= 0 ? new RowKey(level, city, Cities[city])
            : level == SubjectLevel.Province && province >= 0 ? new RowKey(level, province, Provinces[province])
            : null;
    }

    private static int[][] GroupsOf(int[] areas, int count)
    {
        var groups = Enumerable.Range(0, areas.Length).ToLookup(place => areas[place]);
        return [.. Enumerable.Range(0, count).Select(area => groups[area].ToArray())];
    }

    private int ProvinceIndex(string code) => code.Length == 6 && provinceOf.TryGetValue(code[..2], out var province) ? province : -1;

    private static Fact?[] RollUpsOf(SubjectLevel level) =>
        level > SubjectLevel.School || level == SubjectLevel.Institution ? []
        : [.. RollUpFact.All.Select(fact => level != SubjectLevel.School ? fact.At(level) : fact.StandsOnSchools ? fact.At(level) : null)];

    private int[] IndexOfRollUps(SubjectLevel level)
    {
        var indexes = new int[FactCatalog.Of(level).Count];
        Array.Fill(indexes, -1);
        var facts = RollUps[(int)level];
        for (var i = 0; i < facts.Length; i++)
        {
            if (facts[i] is { } fact)
            {
                indexes[fact.Ordinal] = i;
            }
        }

        return indexes;
    }
}
