using System.Collections.Concurrent;
using Compliance.Evaluation.Compilation;
using Compliance.Evaluation.Determinations;
using Compliance.Evaluation.RollUp;
using Compliance.Facts;
using Compliance.Facts.Columns;
using Compliance.Facts.Describing;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation.Sessions;

/// <summary>
/// A session at one moment: the rows of all subjects, place by place. Immutable; a change makes another one that shares all places but those it touches.
/// </summary>
internal sealed class SessionState : ISessionRows
{
    /// <summary>Places stand in groups, so that a change copies two short lists and not one of thousands.</summary>
    private const int Group = 64;

    private readonly SessionPlace[][] places;

    /// <summary>In which place, and where in it, a code was last seen. Only a hint, shared by all states: what it says is looked up.</summary>
    private readonly ConcurrentDictionary<(SubjectLevel, string), (int Place, int Near)> hints;

    private SessionState(
        SessionLayout layout, SessionPlace[][] places, SessionRow[] cities, SessionRow[] provinces, SubjectAttestations attestations, VerdictCounts totals,
        long version, ConcurrentDictionary<(SubjectLevel, string), (int Place, int Near)> hints)
    {
        Layout = layout;
        this.places = places;
        Cities = cities;
        Provinces = provinces;
        Attestations = attestations;
        Totals = totals;
        Version = version;
        this.hints = hints;
    }

    public SessionLayout Layout { get; }

    public SessionRow[] Cities { get; }

    public SessionRow[] Provinces { get; }

    public SubjectAttestations Attestations { get; }

    public VerdictCounts Totals { get; }

    public long Version { get; }

    public int PlaceCount => Layout.Places.Length;

    /// <summary>The state after an evaluation of everything.</summary>
    public static SessionState Of(ComplianceReport report, LevelProgram[] programs, long version)
    {
        var facts = report.Facts;
        var layout = new SessionLayout(facts, report.AsOf, report.Packs, programs);
        var rows = Array.ConvertAll(Enum.GetValues<SubjectLevel>(), level => RowsOf(report, level));
        var sums = new InitialSums(facts, report, layout);
        for (var level = SubjectLevel.Province; level <= SubjectLevel.District; level++)
        {
            for (var i = 0; i < rows[(int)level].Length; i++)
            {
                rows[(int)level][i] = rows[(int)level][i] with { Sums = sums.Of(level)[i] };
            }
        }

        var hints = new ConcurrentDictionary<(SubjectLevel, string), (int Place, int Near)>();
        var schools = facts.Principals.Count + facts.Teachers.Count == 0 ? null
            : facts.Schools.ToDictionary(school => school.Code, school => school.DistrictCode, StringComparer.Ordinal);
        var placeOf = new Func<Subject, string?>(subject => subject switch
        {
            School school => school.DistrictCode,
            Institution institution => institution.AreaCode,
            Principal principal => schools![principal.SchoolCode!],
            Teacher teacher => schools![teacher.SchoolCode!],
            _ => subject.Code,
        });
        var inside = new List<SessionRow>[layout.Places.Length, rows.Length];
        for (var level = SubjectLevel.District; level <= SubjectLevel.Teacher; level++)
        {
            foreach (var row in rows[(int)level])
            {
                var place = layout.PlaceOf(placeOf(row.Reported))!.Value;
                var here = inside[place, (int)level] ??= [];
                hints[(level, row.Reported.Code)] = (place, here.Count);
                here.Add(row);
            }
        }

        var groups = new SessionPlace[(layout.Places.Length + Group - 1) / Group][];
        for (var i = 0; i < groups.Length; i++)
        {
            groups[i] = [.. Enumerable.Range(i * Group, Math.Min(Group, layout.Places.Length - (i * Group))).Select(PlaceAt)];
        }

        return new SessionState(
            layout, groups, rows[(int)SubjectLevel.City], rows[(int)SubjectLevel.Province],
            SubjectAttestations.Of(facts, report.AsOf, report.Packs), report.Totals, version, hints);

        SessionPlace PlaceAt(int place) => new(
            inside[place, (int)SubjectLevel.District]?[0], At(place, SubjectLevel.Institution), At(place, SubjectLevel.School), At(place, SubjectLevel.Principal),
            At(place, SubjectLevel.Teacher));

        SessionRow[] At(int place, SubjectLevel level) => inside[place, (int)level] is { } list
            ? [.. list.OrderBy(row => row.Reported.Code, StringComparer.Ordinal)]
            : [];
    }

    public SessionPlace Place(int place) => places[place / Group][place % Group];

    public SessionRow? Row(RowKey key)
    {
        if (key.Level <= SubjectLevel.City)
        {
            return key.Level == SubjectLevel.City ? Cities[key.Place] : Provinces[key.Place];
        }

        var place = Place(key.Place);
        var at = place.IndexOf(key.Level, key.Code, key.Near);
        return at < 0 ? null : place.Of(key.Level)[at];
    }

    /// <summary>Where a subject stands; null when there is none such.</summary>
    public RowKey? KeyOf(SubjectLevel level, string code)
    {
        if (level <= SubjectLevel.City)
        {
            return code.Length == 6 && (level == SubjectLevel.City ? Layout.CityIndex(code) : Layout.ProvinceIndexOf(code)) is { } area
                ? new RowKey(level, area, code)
                : null;
        }

        if (!hints.TryGetValue((level, code), out var hint))
        {
            return null;
        }

        if (Place(hint.Place).IndexOf(level, code, hint.Near) is var near and >= 0)
        {
            return new RowKey(level, hint.Place, code) { Near = near };
        }

        // Another state may have seen it elsewhere, or this one never.
        for (var place = 0; place < PlaceCount; place++)
        {
            if (Place(place).IndexOf(level, code, hint.Near) is var at and >= 0)
            {
                return new RowKey(level, place, code) { Near = at };
            }
        }

        return null;
    }

    /// <summary>The state with some places, areas and attestations changed.</summary>
    public SessionState With(
        IReadOnlyDictionary<int, SessionPlace> changed, SessionRow[] cities, SessionRow[] provinces, SubjectAttestations attestations, VerdictCounts totals,
        IEnumerable<RowKey> added)
    {
        var groups = (SessionPlace[][])places.Clone();
        foreach (var (place, content) in changed)
        {
            ref var group = ref groups[place / Group];
            if (ReferenceEquals(group, places[place / Group]))
            {
                group = (SessionPlace[])group.Clone();
            }

            group[place % Group] = content;
        }

        foreach (var key in added)
        {
            hints[(key.Level, key.Code)] = (key.Place, key.Near);
        }

        return new SessionState(Layout, groups, cities, provinces, attestations, totals, Version + 1, hints);
    }

    /// <summary>What the standard of a column says of a subject; null when there is no such subject.</summary>
    /// <param name="key">Where the subject stands.</param>
    /// <param name="column">The column.</param>
    /// <param name="scope">The subject with what lies in it, where that was made already.</param>
    public Assessment? Assess(RowKey key, int column, DeterminationScope? scope = null)
    {
        if (Row(key) is not { } row)
        {
            return null;
        }

        var slot = Layout.Programs[(int)key.Level].Standards[column];
        var determined = !slot.IsAttested && slot.Measured.Model.Determination is not null
            ? (scope ?? new DeterminationScope(this, key)).Explaining(column)
            : null;
        return new Assessment(
            slot.Standard, row.Subject, (Outcome)row.Outcomes[column], Layout.AsOf, slot.IsAttested ? Attestations.Of(slot.Clause.Id, key.Level, key.Code) : null,
            determined);
    }

    /// <summary>Everything as an evaluation would report it.</summary>
    public ComplianceReport ToReport()
    {
        var rows = Array.ConvertAll(Enum.GetValues<SubjectLevel>(), RowsOf);
        var facts = new FactSet(
            Subjects<Province>(rows), Subjects<City>(rows), Subjects<District>(rows), Subjects<Institution>(rows), Subjects<School>(rows), Subjects<Principal>(rows),
            Subjects<Teacher>(rows), Attestations.All, Layout.SchoolYear, Layout.CalendarYear, Layout.Assumed);
        var parallel = new ParallelOptions();
        var areas = new RolledUpFacts(facts);
        var attestations = new AttestationBook(facts, Layout.AsOf, Layout.Packs);
        FactTable[] tables =
            [areas.Provinces, areas.Cities, areas.Districts, facts.InstitutionTable, facts.SchoolTable, facts.PrincipalTable, facts.TeacherTable];
        var levels = new LevelOutcomes[tables.Length];
        for (var level = 0; level < levels.Length; level++)
        {
            var stride = Layout.Programs[level].Standards.Count;
            var outcomes = new byte[checked(rows[level].Length * stride)];
            for (var row = 0; row < rows[level].Length; row++)
            {
                rows[level][row].Outcomes.CopyTo(outcomes.AsSpan(row * stride));
            }

            levels[level] = new LevelOutcomes((SubjectLevel)level, tables[level], Layout.Programs[level], outcomes, attestations);
        }

        new DeterminationRun(facts, Layout.Programs, levels, new Outcomes(facts, levels, Layout.AsOf, int.MaxValue, new CompiledParts()), parallel).Attach();
        return new ComplianceReport(facts, Layout.AsOf, Layout.Packs, levels, () => [.. areas.Findings(), .. attestations.Findings]);
    }

    /// <summary>The rows of a level in the order of a fact set.</summary>
    private SessionRow[] RowsOf(SubjectLevel level) => level switch
    {
        SubjectLevel.Province => Provinces,
        SubjectLevel.City => Cities,
        SubjectLevel.Principal => [.. Inside(level).OrderBy(row => row.Reported.Code, StringComparer.Ordinal)],
        _ => [.. Inside(level)],
    };

    private IEnumerable<SessionRow> Inside(SubjectLevel level) => places.SelectMany(group => group).SelectMany(place => place.Of(level));

    private static T[] Subjects<T>(SessionRow[][] rows)
        where T : Subject => Array.ConvertAll(rows[(int)FactCatalog.LevelOf(typeof(T))], row => (T)row.Reported);

    private static SessionRow[] RowsOf(ComplianceReport report, SubjectLevel level)
    {
        var outcomes = report.LevelOf(level);
        var table = report.Facts.TableOf(level);
        var rows = new SessionRow[table.Count];
        for (var row = 0; row < rows.Length; row++)
        {
            rows[row] = new SessionRow(table[row], table[row] is Area ? new AreaSubject(outcomes.Facts[row]) : null, outcomes.Row(row).ToArray());
        }

        return rows;
    }
}
