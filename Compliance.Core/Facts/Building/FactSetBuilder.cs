
namespace Compliance.Facts.Building;

/// <summary>
/// Collects subjects and attestations, links them, and reports every fault at once. Not thread-safe; what it builds is.
/// </summary>
/// <example><code>
/// FactSet facts = new FactSetBuilder()
///     .Add(new District { Code = "511102", Name = "市中区" })
///     .Add(new School { Code = "511102001", DistrictCode = "511102", Students = 1750 })
///     .Build();
/// </code></example>
public sealed class FactSetBuilder
{
    private readonly List<Entry<Subject>> subjects;
    private readonly List<Entry<District>> mentioned;
    private readonly List<Entry<Attestation>> attestations;
    private readonly FaultList sourceFaults;
    private readonly IndicatorCollector indicators = new();
    private int entries;
    private SchoolYear? schoolYear;
    private int? calendarYear;
    private AdministrativeCode? assumedJurisdiction;
    private FactSet? previousYear;

    /// <summary>Creates a builder without any facts.</summary>
    public FactSetBuilder() => (subjects, mentioned, attestations, sourceFaults) = ([], [], [], new FaultList());

    private FactSetBuilder(FactSetBuilder other)
    {
        (subjects, mentioned, attestations, sourceFaults) = ([.. other.subjects], [.. other.mentioned], [.. other.attestations], new FaultList(other.sourceFaults));
        (entries, schoolYear, calendarYear, assumedJurisdiction, previousYear) = (other.entries, other.schoolYear, other.calendarYear, other.assumedJurisdiction, other.previousYear);
    }

    /// <summary>Another builder with everything that was given to this one so far. What is given to one of them from now on is not in the other.</summary>
    public FactSetBuilder Copy() => new(this);

    /// <summary>States the school year that the facts are for.</summary>
    /// <param name="year">The school year.</param>
    /// <returns>This builder.</returns>
    public FactSetBuilder ForSchoolYear(SchoolYear year)
    {
        schoolYear = year;
        return this;
    }

    /// <summary>States the calendar year that the facts are for.</summary>
    /// <param name="year">1949 to 2200.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside that range.</exception>
    public FactSetBuilder ForCalendarYear(int year)
    {
        calendarYear = new SchoolYear(year).StartYear;
        return this;
    }

    /// <summary>
    /// Treats every subject as though it lay in a jurisdiction, whatever its own code. This is how standards are applied outside the
    /// area that they were made for; reports say so. Schools may then be without a district.
    /// </summary>
    /// <param name="jurisdiction">The jurisdiction.</param>
    /// <returns>This builder.</returns>
    public FactSetBuilder AssumeJurisdiction(AdministrativeCode jurisdiction)
    {
        assumedJurisdiction = jurisdiction;
        return this;
    }

    /// <summary>
    /// Gives the facts of the year before. A subject that did not report a value of last year takes it from the subject of the same level and code in them; an
    /// indicator takes it under its name followed by <c>LastYear</c>. What was reported as the value of last year goes before.
    /// </summary>
    /// <param name="facts">The facts of the year before. Where they and the facts at hand both state a year, they must be of the year right before it.</param>
    /// <returns>This builder.</returns>
    public FactSetBuilder WithPreviousYear(FactSet facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        previousYear = facts;
        return this;
    }

    /// <summary>Adds a subject.</summary>
    /// <param name="subject">A subject of any level.</param>
    /// <param name="place">Where it came from, for messages.</param>
    /// <returns>This builder.</returns>
    public FactSetBuilder Add(Subject subject, SourcePlace? place = null)
    {
        ArgumentNullException.ThrowIfNull(subject);
        subjects.Add(new Entry<Subject>(entries++, subject, place));
        return this;
    }

    /// <summary>Adds subjects.</summary>
    /// <param name="many">Subjects of any levels.</param>
    /// <returns>This builder.</returns>
    public FactSetBuilder AddRange(IEnumerable<Subject> many)
    {
        ArgumentNullException.ThrowIfNull(many);
        foreach (var subject in many)
        {
            Add(subject);
        }

        return this;
    }

    /// <summary>Adds the facts of another set: its subjects, attestations and years. A jurisdiction that was assumed for it is not taken over.</summary>
    /// <param name="facts">The other set.</param>
    /// <returns>This builder.</returns>
    public FactSetBuilder Add(FactSet facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        AddRange([.. facts.Provinces, .. facts.Cities, .. facts.Districts, .. facts.Institutions, .. facts.Schools, .. facts.Principals, .. facts.Teachers]);
        foreach (var attestation in facts.Attestations)
        {
            Add(attestation);
        }

        (schoolYear, calendarYear) = (facts.SchoolYear ?? schoolYear, facts.CalendarYear ?? calendarYear);
        return this;
    }

    /// <summary>Adds a subject from named values, as importers read them. Values that are no facts become faults of <see cref="Build"/>.</summary>
    /// <param name="level">The level of the subject.</param>
    /// <param name="cells">The named values.</param>
    /// <param name="place">Where the row stands.</param>
    /// <returns>This builder.</returns>
    public FactSetBuilder AddRow(SubjectLevel level, IEnumerable<FactCell> cells, SourcePlace? place = null)
    {
        ArgumentNullException.ThrowIfNull(cells);
        sourceFaults.Position = entries++;
        if (FactCellReader.Read(level, cells, place, indicators, sourceFaults) is { } subject)
        {
            subjects.Add(new Entry<Subject>(sourceFaults.Position, subject, place) { IsRead = true });
        }

        return this;
    }

    /// <summary>
    /// Adds a district that others name, such as the schools of a table, unless one with its code is added by itself, before or after. Of several with one code, the first
    /// with a name is taken.
    /// </summary>
    /// <param name="district">The district: its code, and perhaps its name.</param>
    /// <param name="place">Where it is named.</param>
    /// <returns>This builder.</returns>
    public FactSetBuilder AddMentioned(District district, SourcePlace? place = null)
    {
        ArgumentNullException.ThrowIfNull(district);
        mentioned.Add(new Entry<District>(entries++, district, place));
        return this;
    }

    /// <summary>Adds an attestation.</summary>
    /// <param name="attestation">The statement.</param>
    /// <param name="place">Where it came from, for messages.</param>
    /// <returns>This builder.</returns>
    public FactSetBuilder Add(Attestation attestation, SourcePlace? place = null)
    {
        ArgumentNullException.ThrowIfNull(attestation);
        attestations.Add(new Entry<Attestation>(entries++, attestation, place));
        return this;
    }

    /// <summary>Adds a fault that an importer found, so that it is reported together with the others.</summary>
    /// <param name="fault">The fault.</param>
    /// <returns>This builder.</returns>
    public FactSetBuilder Add(FactFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        sourceFaults.Position = entries++;
        sourceFaults.Add(fault);
        return this;
    }

    /// <summary>Links and checks everything.</summary>
    /// <returns>The facts.</returns>
    /// <exception cref="InvalidFactsException">Something is wrong; the exception lists every fault.</exception>
    public FactSet Build() => TryBuild(out var facts, out var faults) ? facts : throw new InvalidFactsException(faults);

    /// <summary>Links and checks everything without throwing.</summary>
    /// <param name="facts">The facts, when the method returns <see langword="true"/>.</param>
    /// <param name="faults">Every fault, in the order of the source; empty when the method returns <see langword="true"/>.</param>
    /// <returns>Whether there was no fault.</returns>
    public bool TryBuild([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out FactSet? facts, out IReadOnlyList<FactFault> faults)
    {
        var found = new FaultList(sourceFaults);
        var all = mentioned.Count == 0 ? subjects : WithMentioned();
        if (previousYear is not null)
        {
            var before = new YearBefore(previousYear);
            before.Check(schoolYear, calendarYear, found);
            all = all.ConvertAll(entry => entry with { Item = before.Complete(entry.Item) });
        }

        var index = new SubjectIndex<Entry<Subject>>();
        foreach (var entry in all)
        {
            (found.Position, var subject, var place) = entry;
            if (string.IsNullOrWhiteSpace(subject.Code))
            {
                found.Add(FactFaults.MissingCode(subject.Level, place));
            }
            else if (index.Add(subject.Level, subject.Code, entry) is { } first)
            {
                found.Add(FactFaults.DuplicateCode(subject.Level, subject.Code, place, first.Place));
            }

            if (entry.IsRead)
            {
                // Each cell was held against the limits when it was read.
                SubjectCheck.Parts(subject, place, found);
            }
            else
            {
                SubjectCheck.Numbers(subject, place, found);
                SubjectCheck.Indicators(subject, place, found);
            }
        }

        foreach (var (position, subject, place) in all)
        {
            found.Position = position;
            CheckLinks(subject, place, index, found);
        }

        foreach (var (position, attestation, place) in attestations)
        {
            found.Position = position;
            SubjectCheck.Statement(attestation, place, found);
            if (!index.Contains(attestation.Level, attestation.SubjectCode))
            {
                found.Add(FactFaults.UnknownAttested(attestation, place));
            }
        }

        faults = found.InOrder();
        facts = found.Count > 0 ? null : Link([.. all.ConvertAll(entry => entry.Item)], index);
        return found.Count == 0;
    }

    private List<Entry<Subject>> WithMentioned()
    {
        var added = subjects.Select(entry => entry.Item).OfType<District>().Select(district => district.Code).ToHashSet(StringComparer.Ordinal);
        var others = mentioned.Where(entry => !added.Contains(entry.Item.Code)).GroupBy(entry => entry.Item.Code, StringComparer.Ordinal)
            .Select(same => same.FirstOrDefault(entry => entry.Item.Name is not null) ?? same.First());
        return [.. subjects, .. others.Select(entry => new Entry<Subject>(entry.Position, entry.Item, entry.Place))];
    }

    private void CheckLinks(Subject subject, SourcePlace? place, SubjectIndex<Entry<Subject>> index, FaultList found)
    {
        switch (subject)
        {
            case Area when !AdministrativeCode.TryParse(subject.Code, out var code) || code.Level != subject.Level:
                if (!string.IsNullOrWhiteSpace(subject.Code))
                {
                    found.Add(FactFaults.BadAreaCode(subject.Level, subject.Code, place));
                }

                break;
            case School { DistrictCode: null or "" } when assumedJurisdiction is null:
                found.Add(FactFaults.MissingParent(subject.Level, subject.Code, SubjectLevel.District, SubjectKeys.District, place));
                break;
            case School { DistrictCode: { Length: > 0 } district } when !index.Contains(SubjectLevel.District, district):
                found.Add(FactFaults.UnknownParent(subject.Level, subject.Code, SubjectLevel.District, district, place));
                break;
            case Institution { AreaCode: null or "" } when assumedJurisdiction is null:
                found.Add(FactFaults.MissingArea(subject.Code, place));
                break;
            case Institution { AreaCode: { Length: > 0 } area } when !AdministrativeCode.TryParse(area, out _):
                found.Add(FactFaults.BadAreaOf(subject.Code, area, place));
                break;
            case Principal { SchoolCode: null or "" } or Teacher { SchoolCode: null or "" }:
                found.Add(FactFaults.MissingParent(subject.Level, subject.Code, SubjectLevel.School, SubjectKeys.School, place));
                break;
            case Principal or Teacher when SchoolOf(subject) is { } school && !index.Contains(SubjectLevel.School, school):
                found.Add(FactFaults.UnknownParent(subject.Level, subject.Code, SubjectLevel.School, school, place));
                break;
            default:
                break;
        }
    }

    private static string? SchoolOf(Subject subject) => subject switch
    {
        Principal principal => principal.SchoolCode,
        Teacher teacher => teacher.SchoolCode,
        _ => null,
    };

    private FactSet Link(Subject[] all, SubjectIndex<Entry<Subject>> index)
    {
        // The stage of the school decides which standards principals and teachers answer to, so it travels with them.
        var principals = Sorted<Principal>(all);
        for (var i = 0; i < principals.Length; i++)
        {
            principals[i] = principals[i] with { SchoolStage = principals[i].SchoolStage ?? School(principals[i].SchoolCode!).Stage };
        }

        var teachers = Sorted<Teacher>(all, teacher => School(teacher.SchoolCode!).DistrictCode);
        for (var i = 0; i < teachers.Length; i++)
        {
            teachers[i] = teachers[i] with { SchoolStage = teachers[i].SchoolStage ?? School(teachers[i].SchoolCode!).Stage };
        }

        return new FactSet(
            Sorted<Province>(all), Sorted<City>(all), Sorted<District>(all), Sorted<Institution>(all, institution => institution.AreaCode),
            Sorted<School>(all, school => school.DistrictCode), principals, teachers,
            [.. attestations.ConvertAll(entry => entry.Item)], schoolYear, calendarYear, assumedJurisdiction);

        School School(string code) => (School)(index.TryGet(SubjectLevel.School, code, out var school) ? school.Item : throw new InvalidOperationException(code));
    }

    private static T[] Sorted<T>(Subject[] all)
        where T : Subject
    {
        return Sorted<T>(all, static (a, b) => string.CompareOrdinal(a.Code, b.Code));
    }

    /// <summary>Subjects by the place they lie in, then by code, so that those of one place stand together.</summary>
    private static T[] Sorted<T>(Subject[] all, Func<T, string?> placeOf)
        where T : Subject
    {
        return Sorted<T>(all, (a, b) =>
        {
            var byPlace = string.CompareOrdinal(placeOf(a), placeOf(b));
            return byPlace != 0 ? byPlace : string.CompareOrdinal(a.Code, b.Code);
        });
    }

    /// <summary>Returns mostly come in order: then there is nothing to sort.</summary>
    private static T[] Sorted<T>(Subject[] all, Comparison<T> comparison)
        where T : Subject
    {
        var sorted = all.OfType<T>().ToArray();
        for (var i = 1; i < sorted.Length; i++)
        {
            if (comparison(sorted[i - 1], sorted[i]) > 0)
            {
                Array.Sort(sorted, comparison);
                break;
            }
        }

        return sorted;
    }

    /// <summary>What was added, and as the how-manieth.</summary>
    private sealed record Entry<T>(int Position, T Item, SourcePlace? Place)
    {
        /// <summary>Whether it was read from cells.</summary>
        public bool IsRead { get; init; }
    }
}
