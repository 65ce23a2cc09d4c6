using Compliance.Facts.Columns;

namespace Compliance.Facts;

/// <summary>
/// The facts of one year, linked and checked: subjects in a fixed order and attestations. The order is by code; institutions stand by area first, schools by
/// district, teachers by the district of their school. Immutable and thread-safe.
/// Made by <see cref="Building.FactSetBuilder"/> or read from a file.
/// </summary>
public sealed class FactSet
{
    private readonly Province[] provinces;
    private readonly City[] cities;
    private readonly District[] districts;
    private readonly Institution[] institutions;
    private readonly School[] schools;
    private readonly Principal[] principals;
    private readonly Teacher[] teachers;
    private readonly Lazy<LocationRange[]> schoolsInDistrict;

    internal FactSet(
        Province[] provinces, City[] cities, District[] districts, Institution[] institutions, School[] schools, Principal[] principals, Teacher[] teachers,
        IReadOnlyList<Attestation> attestations, SchoolYear? schoolYear, int? calendarYear, AdministrativeCode? assumedJurisdiction)
    {
        this.provinces = provinces;
        this.cities = cities;
        this.districts = districts;
        this.institutions = institutions;
        this.schools = schools;
        this.principals = principals;
        this.teachers = teachers;
        Attestations = attestations;
        SchoolYear = schoolYear;
        CalendarYear = calendarYear;
        AssumedJurisdiction = assumedJurisdiction;
        ProvinceTable = new FactTable(SubjectLevel.Province, provinces);
        CityTable = new FactTable(SubjectLevel.City, cities);
        DistrictTable = new FactTable(SubjectLevel.District, districts);
        InstitutionTable = new FactTable(SubjectLevel.Institution, institutions);
        SchoolTable = new FactTable(SubjectLevel.School, schools);
        PrincipalTable = new FactTable(SubjectLevel.Principal, principals);
        TeacherTable = new FactTable(SubjectLevel.Teacher, teachers);
        ProvinceRanges = Locations.RangesOf(provinces, province => province.Code, assumedJurisdiction);
        CityRanges = Locations.RangesOf(cities, city => city.Code, assumedJurisdiction);
        DistrictRanges = Locations.RangesOf(districts, district => district.Code, assumedJurisdiction);
        InstitutionRanges = Locations.RangesOf(institutions, institution => institution.AreaCode, assumedJurisdiction);
        SchoolRanges = Locations.RangesOf(schools, school => school.DistrictCode, assumedJurisdiction);
        schoolsInDistrict = new Lazy<LocationRange[]>(RangesOfSchools);
        var districtOf = principals.Length == 0 && teachers.Length == 0
            ? []
            : schools.ToDictionary(school => school.Code, school => school.DistrictCode, StringComparer.Ordinal);
        PrincipalRanges = Locations.RangesOf(principals, principal => districtOf[principal.SchoolCode!], assumedJurisdiction);
        TeacherRanges = Locations.RangesOf(teachers, teacher => districtOf[teacher.SchoolCode!], assumedJurisdiction);
    }

    /// <summary>The provinces, by code.</summary>
    public IReadOnlyList<Province> Provinces => provinces;

    /// <summary>The cities, by code.</summary>
    public IReadOnlyList<City> Cities => cities;

    /// <summary>The districts, by code.</summary>
    public IReadOnlyList<District> Districts => districts;

    /// <summary>The institutions, by area and code.</summary>
    public IReadOnlyList<Institution> Institutions => institutions;

    /// <summary>The schools, by district and code.</summary>
    public IReadOnlyList<School> Schools => schools;

    /// <summary>The principals, by code.</summary>
    public IReadOnlyList<Principal> Principals => principals;

    /// <summary>The teachers, by the district of their school and code.</summary>
    public IReadOnlyList<Teacher> Teachers => teachers;

    /// <summary>The attestations, in the order given.</summary>
    public IReadOnlyList<Attestation> Attestations { get; }

    /// <summary>The school year that the facts are for; <see langword="null"/> when it was not stated.</summary>
    public SchoolYear? SchoolYear { get; }

    /// <summary>The calendar year that the facts are for; <see langword="null"/> when it was not stated.</summary>
    public int? CalendarYear { get; }

    /// <summary>The jurisdiction that every subject is treated as lying in; <see langword="null"/> when their own codes decide.</summary>
    public AdministrativeCode? AssumedJurisdiction { get; }

    /// <summary>How many subjects of all levels there are.</summary>
    public int Count =>
        provinces.Length + cities.Length + districts.Length + institutions.Length + schools.Length + principals.Length + teachers.Length;

    internal FactTable ProvinceTable { get; }

    internal FactTable CityTable { get; }

    internal FactTable DistrictTable { get; }

    internal FactTable InstitutionTable { get; }

    internal FactTable SchoolTable { get; }

    internal FactTable PrincipalTable { get; }

    internal FactTable TeacherTable { get; }

    internal LocationRange[] ProvinceRanges { get; }

    internal LocationRange[] CityRanges { get; }

    internal LocationRange[] DistrictRanges { get; }

    /// <summary>The institutions of each area, as ranges of <see cref="Institutions"/>.</summary>
    internal LocationRange[] InstitutionRanges { get; }

    /// <summary>The schools of each district, as ranges of <see cref="Schools"/>.</summary>
    internal LocationRange[] SchoolRanges { get; }

    /// <summary>The principals by the district of their school, as ranges of <see cref="Principals"/>.</summary>
    internal LocationRange[] PrincipalRanges { get; }

    /// <summary>The teachers by the district of their school, as ranges of <see cref="Teachers"/>.</summary>
    internal LocationRange[] TeacherRanges { get; }

    /// <summary>The table of a level.</summary>
    internal FactTable TableOf(SubjectLevel level) => level switch
    {
        SubjectLevel.Province => ProvinceTable,
        SubjectLevel.City => CityTable,
        SubjectLevel.District => DistrictTable,
        SubjectLevel.Institution => InstitutionTable,
        SubjectLevel.School => SchoolTable,
        SubjectLevel.Principal => PrincipalTable,
        _ => TeacherTable,
    };

    /// <summary>The ranges of every level, by level.</summary>
    internal LocationRange[][] Ranges =>
        [ProvinceRanges, CityRanges, DistrictRanges, InstitutionRanges, SchoolRanges, PrincipalRanges, TeacherRanges];

    /// <summary>The schools of each district, as ranges of <see cref="Schools"/>, in the order of the districts; none where a district has no school.</summary>
    internal LocationRange[] SchoolsInDistrict => schoolsInDistrict.Value;

    /// <summary>The districts of each city, as ranges of <see cref="Districts"/>: in order of code, those inside stand together.</summary>
    internal Range[] DistrictsInCity => [.. cities.Select(city => Inside(districts, city.Code[..4]))];

    /// <summary>The cities of each province, as ranges of <see cref="Cities"/>.</summary>
    internal Range[] CitiesInProvince => [.. provinces.Select(province => Inside(cities, province.Code[..2]))];

    /// <summary>The rows of the districts of each province whose city is not in the set: a province of them alone, or a county that it governs itself.</summary>
    internal int[][] DistrictsWithoutCity
    {
        get
        {
            if (provinces.Length == 0)
            {
                return [];
            }

            var known = cities.Select(city => city.Code[..4]).ToHashSet(StringComparer.Ordinal);
            var strays = Enumerable.Range(0, districts.Length).Where(row => !known.Contains(districts[row].Code[..4]))
                .ToLookup(row => districts[row].Code[..2], StringComparer.Ordinal);
            return [.. provinces.Select(province => strays[province.Code[..2]].ToArray())];
        }
    }

    /// <summary>The same without cities and provinces and what was attested of them.</summary>
    internal FactSet WithoutUpperAreas() => provinces.Length + cities.Length == 0 ? this : new FactSet(
        [], [], districts, institutions, schools, principals, teachers,
        [.. Attestations.Where(attestation => attestation.Level is not (SubjectLevel.Province or SubjectLevel.City))], SchoolYear, CalendarYear, AssumedJurisdiction);

    /// <summary>The cities, districts or schools that lie in an area, as rows; none for other levels.</summary>
    internal RowRange Inside(SubjectLevel level, SubjectLevel areaLevel, string area)
    {
        var prefix = areaLevel switch { SubjectLevel.Province => area[..2], SubjectLevel.City => area[..4], _ => area };
        var range = level switch
        {
            SubjectLevel.City => Inside(cities, prefix),
            SubjectLevel.District => Inside(districts, prefix),
            SubjectLevel.School => Inside(schools, school => school.DistrictCode, prefix),
            _ => ..0,
        };
        return new RowRange(range.Start.Value, range.End.Value);
    }

    /// <summary>Both are in order of the district's code, so one pass matches them.</summary>
    private LocationRange[] RangesOfSchools()
    {
        var ranges = new LocationRange[districts.Length];
        var next = 0;
        for (var i = 0; i < ranges.Length; i++)
        {
            ranges[i] = LocationRange.Empty;
            while (next < SchoolRanges.Length && string.CompareOrdinal(DistrictOf(SchoolRanges[next]), districts[i].Code) < 0)
            {
                next++;
            }

            if (next < SchoolRanges.Length && DistrictOf(SchoolRanges[next]) == districts[i].Code)
            {
                ranges[i] = SchoolRanges[next];
            }
        }

        return ranges;

        string? DistrictOf(LocationRange range) => schools[range.From].DistrictCode;
    }

    private static Range Inside<T>(T[] sorted, string prefix)
        where T : Area => Inside(sorted, area => area.Code, prefix);

    private static Range Inside<T>(T[] sorted, Func<T, string?> codeOf, string prefix)
    {
        // No digit comes after the last character there is, so that everything with the prefix lies between.
        return FirstNotBelow(sorted, codeOf, prefix)..FirstNotBelow(sorted, codeOf, prefix + char.MaxValue);
    }

    private static int FirstNotBelow<T>(T[] sorted, Func<T, string?> codeOf, string prefix)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(codeOf(sorted[middle]), prefix) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
