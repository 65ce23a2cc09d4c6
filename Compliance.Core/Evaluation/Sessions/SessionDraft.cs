using Compliance.Evaluation.Determinations;
using Compliance.Evaluation.RollUp;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Facts.Columns;
using Compliance.Facts.Describing;

namespace Compliance.Evaluation.Sessions;

/// <summary>
/// A change under way: subjects first, then the sums of the areas above them, then what is judged by their facts, then what rests on other standards. It touches what
/// changed and what lies above it, nothing else. Thrown away or made a state; not thread-safe.
/// </summary>
internal sealed class SessionDraft : ISessionRows
{
    private static readonly int LevelCount = Enum.GetValues<SubjectLevel>().Length;

    private readonly SessionState from;
    private readonly Dictionary<int, SessionPlace> places = [];
    private readonly Dictionary<RowKey, Touched> touched = [];
    private readonly List<Touched>[] byLevel = new List<Touched>[LevelCount];
    private readonly List<RowKey> added = [];
    private bool isPlaced = true;
    private SessionRow[]? cities;
    private SessionRow[]? provinces;

    public SessionDraft(SessionState from)
    {
        this.from = from;
        Attestations = from.Attestations;
    }

    public SessionLayout Layout => from.Layout;

    public SubjectAttestations Attestations { get; private set; }

    public SessionPlace Place(int place)
    {
        PlaceRows();
        return places.TryGetValue(place, out var changed) ? changed : from.Place(place);
    }

    public SessionRow? Row(RowKey key) => touched.TryGetValue(key, out var what) ? what.Row : from.Row(key);

    /// <summary>
    /// Enters the changes of subjects. False where they reach further than one place and what lies above it, or something is wrong with them: then everything is to be
    /// built and judged anew, which also says what is wrong.
    /// </summary>
    public bool TryEnter(NetChanges changes)
    {
        foreach (var (level, code) in changes.Gone)
        {
            if (level <= SubjectLevel.District || from.KeyOf(level, code) is not { } key || from.Place(key.Place).District is null)
            {
                return false;
            }

            Remove(key);
        }

        foreach (var subject in changes.Set)
        {
            if (!TrySet(subject))
            {
                return false;
            }
        }

        if (changes.Gone.Any(gone => gone.Level == SubjectLevel.School && HasStaff(from.KeyOf(gone.Level, gone.Code)!.Value)))
        {
            return false;
        }

        foreach (var attestation in changes.Attestations)
        {
            if (!TryAttest(attestation))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Sums up, judges, and gives the new state with what changed.</summary>
    public (SessionState State, IReadOnlyList<ChangedColumn> Changes) Finish()
    {
        SumUp(SubjectLevel.District);
        SumUp(SubjectLevel.City);
        SumUp(SubjectLevel.Province);
        foreach (var level in DeterminationRun.Order)
        {
            At(level).ForEach(JudgeFacts);
        }

        foreach (var level in DeterminationRun.Order)
        {
            At(level).ForEach(JudgeDeterminations);
        }

        PlaceRows();
        var comparison = new ChangeComparison(from, this, touched.Values);
        var state = from.With(places, cities ?? from.Cities, provinces ?? from.Provinces, Attestations, from.Totals + comparison.Totals, added);
        return (state, comparison.ChangesTo(state));
    }

    private bool TrySet(Subject subject)
    {
        var key = from.KeyOf(subject.Level, subject.Code);
        var place = subject switch
        {
            School school => Layout.PlaceOf(school.DistrictCode),
            Institution institution => Layout.PlaceOf(institution.AreaCode),
            Principal principal => PlaceOfSchool(principal.SchoolCode),
            Teacher teacher => PlaceOfSchool(teacher.SchoolCode),
            _ => key?.Place,
        };
        if (place is not { } at || (key is { } known ? known.Place != at : from.Place(at).District is null || subject.Level <= SubjectLevel.District))
        {
            return false;
        }

        subject = WithStage(subject);
        return key is { } present && Row(present) is { } row ? TryUpdate(present, row, subject) : TryAdd(new RowKey(subject.Level, at, subject.Code), subject);
    }

    private int? PlaceOfSchool(string? code) => code is null ? null
        : from.KeyOf(SubjectLevel.School, code) is { } known ? known.Place
        : added.Where(key => key.Level == SubjectLevel.School && key.Code == code).Select(key => (int?)key.Place).FirstOrDefault();

    /// <summary>The stage of the school travels with those who work there, as it does when facts are built.</summary>
    private Subject WithStage(Subject subject) => subject switch
    {
        Principal { SchoolStage: null, SchoolCode: { } school } principal => principal with { SchoolStage = StageOf(school) },
        Teacher { SchoolStage: null, SchoolCode: { } school } teacher => teacher with { SchoolStage = StageOf(school) },
        _ => subject,
    };

    private SchoolStage? StageOf(string school) =>
        PlaceOfSchool(school) is { } place && Row(new RowKey(SubjectLevel.School, place, school)) is { Reported: School known } ? known.Stage : null;

    private bool TryAdd(RowKey key, Subject subject)
    {
        var faults = new FaultList();
        if (string.IsNullOrWhiteSpace(subject.Code) || (subject is Principal or Teacher && PlaceOfSchool(SchoolOf(subject)) is null))
        {
            return false;
        }

        SubjectCheck.Numbers(subject, null, faults);
        SubjectCheck.Indicators(subject, null, faults);
        if (faults.Count > 0)
        {
            return false;
        }

        var what = Touch(key);
        what.IsWhole = true;
        Put(what, new SessionRow(subject, subject, []));
        added.Add(key);
        if (subject is School school)
        {
            CountSchool(key.Place, school, 1);
        }

        MarkUnits(key);
        return true;
    }

    private void Remove(RowKey key)
    {
        var what = Touch(key);
        var row = what.Row!;
        Put(what, null);
        Attestations = Attestations.Without(key.Level, key.Code);
        if (row.Reported is School school)
        {
            CountSchool(key.Place, school, -1);
        }

        MarkUnits(key);
    }

    private bool TryUpdate(RowKey key, SessionRow row, Subject subject)
    {
        var faults = new FaultList();
        var what = Touch(key);
        var begin = what.Facts.Count;
        FactDifference.Find(row.Reported, subject, Layout.FactsOf(key.Level), what.Facts);

        for (var i = begin; i < what.Facts.Count; i++)
        {
            SubjectCheck.Number(subject, what.Facts[i], null, faults);
            foreach (var part in Layout.PartsOf(what.Facts[i]))
            {
                SubjectCheck.Number(subject, part, null, faults);
            }
        }

        if (!ReferenceEquals(row.Reported.Indicators, subject.Indicators) && !row.Reported.Indicators.Equals(subject.Indicators))
        {
            SubjectCheck.Indicators(subject, null, faults);
            what.Indicators.AddRange(row.Reported.Indicators.Names.Union(subject.Indicators.Names, StringComparer.Ordinal)
                .Where(name => row.Reported.Indicators.ValueOf(name) != subject.Indicators.ValueOf(name)));
        }

        if (faults.Count > 0)
        {
            return false;
        }

        if (subject is Area)
        {
            // What was filled in from below is filled in again when the sums are made up.
            Put(what, row with { Reported = subject });
            what.Sums ??= row.Sums!.Clone();
            what.Summed.AddRange(what.Facts.Select(Layout.RollUpOf).Where(fact => fact >= 0));
            return true;
        }

        Put(what, row with { Reported = subject, Subject = subject });
        if (subject is School school)
        {
            Recount(key.Place, (School)row.Reported, school, what.Facts, begin);
        }

        return true;
    }

    private bool TryAttest(Attestation attestation)
    {
        var key = from.KeyOf(attestation.Level, attestation.SubjectCode)
            ?? added.Where(one => one.Level == attestation.Level && one.Code == attestation.SubjectCode).Select(one => (RowKey?)one).FirstOrDefault();
        var faults = new FaultList();
        SubjectCheck.Statement(attestation, null, faults);
        if (key is not { } known || Row(known) is null || faults.Count > 0)
        {
            return false;
        }

        Attestations = Attestations.With(attestation, Layout.AsOf, Layout.Packs);
        Touch(known).IsWhole = true;
        return true;
    }

    private bool HasStaff(RowKey school) =>
        Array.Exists(Place(school.Place).Of(SubjectLevel.Principal), row => SchoolOf(row.Reported) == school.Code)
        || Array.Exists(Place(school.Place).Of(SubjectLevel.Teacher), row => SchoolOf(row.Reported) == school.Code);

    private static string? SchoolOf(Subject subject) => subject switch
    {
        Principal principal => principal.SchoolCode,
        Teacher teacher => teacher.SchoolCode,
        _ => null,
    };

    private Touched Touch(RowKey key)
    {
        if (!touched.TryGetValue(key, out var what))
        {
            what = new Touched(key, from.Row(key));
            touched.Add(key, what);
            At(key.Level).Add(what);
        }

        return what;
    }

    private List<Touched> At(SubjectLevel level) => byLevel[(int)level] ??= [];

    private void Put(Touched what, SessionRow? row)
    {
        what.Row = row;
        what.IsPlaced = isPlaced = false;
    }

    /// <summary>Puts the rows that changed where those find them who look at whole places.</summary>
    private void PlaceRows()
    {
        if (isPlaced)
        {
            return;
        }

        isPlaced = true;
        foreach (var what in touched.Values)
        {
            if (what.IsPlaced)
            {
                continue;
            }

            what.IsPlaced = true;
            var (level, place, code) = what.Key;
            switch (level)
            {
                case SubjectLevel.Province:
                    (provinces ??= [.. from.Provinces])[place] = what.Row!;
                    break;
                case SubjectLevel.City:
                    (cities ??= [.. from.Cities])[place] = what.Row!;
                    break;
                default:
                    places[place] = (places.TryGetValue(place, out var changed) ? changed : from.Place(place)).With(level, code, what.Row);
                    break;
            }
        }
    }

    /// <summary>Adds a whole school to the sums of its district, or takes it away.</summary>
    private void CountSchool(int place, School school, int sign)
    {
        if (District(place) is not { } district)
        {
            return;
        }

        var (area, facts) = (Changing(district), Layout.RollUps[(int)SubjectLevel.School]);
        area.Sums!.Members += sign;
        for (var i = 0; i < facts.Length; i++)
        {
            if (facts[i] is { } fact)
            {
                Count(area.Sums, i, RollUpFact.UnitsOf(fact, school), school.Stage, sign);
            }

            area.Summed.Add(i);
        }
    }

    private void Recount(int place, School before, School after, List<Fact> changed, int begin)
    {
        if (District(place) is not { } district)
        {
            return;
        }

        if (before.Stage != after.Stage)
        {
            CountSchool(place, before, -1);
            CountSchool(place, after, 1);
            return;
        }

        for (var at = begin; at < changed.Count; at++)
        {
            if (Layout.RollUpOf(changed[at]) is var i and >= 0)
            {
                var area = Changing(district);
                Count(area.Sums!, i, RollUpFact.UnitsOf(changed[at], before), before.Stage, -1);
                Count(area.Sums!, i, RollUpFact.UnitsOf(changed[at], after), after.Stage, 1);
                area.Summed.Add(i);
            }
        }
    }

    private static void Count(AreaSums area, int fact, long units, SchoolStage? stage, int sign)
    {
        if (units >= 0 || RollUpFact.All[fact].Owes(stage))
        {
            area.Count(fact, units, sign);
        }
    }

    private RowKey? District(int place) => from.Place(place).District is null ? null : new RowKey(SubjectLevel.District, place, Layout.Places[place]);

    /// <summary>An area whose sums change.</summary>
    private Touched Changing(RowKey area)
    {
        var what = Touch(area);
        what.Sums ??= what.Row!.Sums!.Clone();
        return what;
    }

    /// <summary>Makes up what the touched areas of a level know, and adds it to the areas above.</summary>
    private void SumUp(SubjectLevel level)
    {
        foreach (var what in At(level))
        {
            if (what is not { Sums: { } own, Row: { } row })
            {
                continue;
            }

            var isReportedAnew = !ReferenceEquals(row.Reported, what.Before!.Reported);
            var subject = (isReportedAnew ? row.Reported : row.Subject) with { };
            var facts = what.Summed;
            var roll = Layout.RollUps[(int)level];
            foreach (var i in facts)
            {
                var (known, reported, sum) = (own.Known[i], RollUpFact.UnitsOf(roll[i]!, row.Reported), own.SumOf(i));
                own.Known[i] = sum > RollUpFact.All[i].Limit || reported >= 0 ? reported : sum;
                if (own.Known[i] != known)
                {
                    Above(what.Key, i, known, own.Known[i]);
                }
            }

            foreach (var i in isReportedAnew ? Enumerable.Range(0, roll.Length) : facts)
            {
                var fact = roll[i]!;
                if (RollUpFact.UnitsOf(fact, row.Reported) < 0)
                {
                    fact.Set(subject, own.Known[i] < 0 ? null : RollUpFact.All[i].Value(own.Known[i]));
                }
            }

            // A fact that was reported, and is now known from below alone, or the other way round, is the same as long as its value is.
            what.Facts.RemoveAll(fact => fact.IsSame(what.Before.Subject, subject));
            foreach (var i in facts)
            {
                if (roll[i] is { } fact && !what.Facts.Contains(fact) && !fact.IsSame(what.Before.Subject, subject))
                {
                    what.Facts.Add(fact);
                }
            }

            Put(what, row with { Subject = subject, Sums = own });
        }
    }

    /// <summary>Tells the area above what one below it knows now: the city of a district, or its province where there is no city.</summary>
    private void Above(RowKey area, int fact, long before, long after)
    {
        var above = area.Level switch
        {
            SubjectLevel.District => Layout.Ancestor(area, SubjectLevel.City) ?? Layout.Ancestor(area, SubjectLevel.Province),
            SubjectLevel.City => Layout.Ancestor(area, SubjectLevel.Province),
            _ => null,
        };
        if (above is { } key)
        {
            var own = Changing(key);
            own.Sums!.Count(fact, before, -1);
            own.Sums.Count(fact, after, 1);
            own.Summed.Add(fact);
        }
    }

    /// <summary>Judges a subject by the facts that changed, and marks what rests on them.</summary>
    private void JudgeFacts(Touched what)
    {
        if (what.Row is not { } row)
        {
            return;
        }

        var columns = Layout.Of(what.Key.Level);
        if (what.IsWhole || what.Facts.Exists(columns.IsOfScope))
        {
            what.IsWhole = true;
            Own(what, JudgeWhole(what.Key, row.Subject));
        }
        else if (what.Facts.Count + what.Indicators.Count > 0)
        {
            Own(what, (byte[])row.Outcomes.Clone());
            var location = Layout.LocationOf(what.Key);
            what.Facts.ForEach(fact => JudgeColumns(what.Row, columns, columns.Reading(fact), location));
            what.Indicators.ForEach(indicator => JudgeColumns(what.Row, columns, columns.Reading(indicator), location));
        }

        Mark(what);
    }

    private void JudgeColumns(SessionRow row, SessionColumns columns, int[] reading, AdministrativeCode? location)
    {
        foreach (var column in reading)
        {
            if (columns.Models[column] is { Determination: null } model)
            {
                row.Outcomes[column] = (byte)(Layout.OutsideOf(columns.Slots[column], location) ?? model.Judge(row.Subject));
            }
        }
    }

    private byte[] JudgeWhole(RowKey key, Subject subject)
    {
        var (program, table) = (Layout.Programs[(int)key.Level], new FactTable(key.Level, [subject]));
        var outcomes = new byte[program.Standards.Count];
        program.Run(table, new LocationRange(0, 1, Layout.LocationOf(key)), Layout.Assumed is not null, outcomes, compiled: false);
        if (Attestations.BookOf(key.Level, key.Code) is { } book)
        {
            program.Attested.Enter(book, key.Level, table, outcomes, program.ColumnOf);
        }

        return outcomes;
    }

    private void Own(Touched what, byte[] outcomes)
    {
        what.IsOwned = true;
        Put(what, what.Row! with { Outcomes = outcomes });
    }

    /// <summary>Marks the standards that rest on what changed of a subject, its own and those of the areas above it.</summary>
    private void Mark(Touched what)
    {
        var key = what.Key;
        var columns = Layout.Of(key.Level);
        if (what.IsWhole)
        {
            Mark(key, [.. columns.Determinations.Select(determination => (key.Level, determination.Index!.Value))]);
        }

        what.Facts.ForEach(fact => Mark(key, Layout.Dependents.OnFact(key.Level, fact)));
        what.Indicators.ForEach(indicator => Mark(key, Layout.Dependents.OnName(key.Level, indicator)));
        if (what.Before is null)
        {
            return;
        }

        var after = what.Row!.Outcomes;
        if (what.IsWhole)
        {
            // Whatever was attested may be graded otherwise under the same outcome.
            for (var column = 0; column < after.Length; column++)
            {
                if (after[column] != what.Before.Outcomes[column] || columns.Slots[column].IsAttested)
                {
                    Mark(key, Layout.Dependents.OnOutcome(key.Level, column));
                }
            }
        }
        else
        {
            what.Facts.ForEach(fact => MarkOutcomes(key, columns.Reading(fact), what.Before.Outcomes, after));
            what.Indicators.ForEach(indicator => MarkOutcomes(key, columns.Reading(indicator), what.Before.Outcomes, after));
        }
    }

    private void MarkOutcomes(RowKey key, int[] columns, byte[] before, byte[] after)
    {
        foreach (var column in columns)
        {
            if (after[column] != before[column])
            {
                Mark(key, Layout.Dependents.OnOutcome(key.Level, column));
            }
        }
    }

    private void MarkUnits(RowKey key) => Mark(key, Layout.Dependents.OnUnits(key.Level));

    private void Mark(RowKey key, IReadOnlyList<(SubjectLevel Level, int Column)> dependents)
    {
        for (var i = 0; i < dependents.Count; i++)
        {
            var (level, column) = dependents[i];
            if (Layout.Ancestor(key, level) is { } area && Row(area) is not null)
            {
                Touch(area).Determinations.Add(column);
            }
        }
    }

    private void JudgeDeterminations(Touched what)
    {
        if (what.Determinations.Count == 0 || what.Row is null)
        {
            return;
        }

        if (!what.IsOwned)
        {
            Own(what, (byte[])what.Row.Outcomes.Clone());
        }

        var (outcomes, location) = (what.Row.Outcomes, Layout.LocationOf(what.Key));
        DeterminationScope? scope = null;
        foreach (var (slot, index) in Layout.Of(what.Key.Level).Determinations)
        {
            var column = index!.Value;
            if (!what.Determinations.Contains(column))
            {
                continue;
            }

            var outcome = (byte)(Layout.OutsideOf(slot, location) ?? (scope ??= new DeterminationScope(this, what.Key)).Judge(column));
            if (what.Before is null || what.Before.Outcomes[column] != outcome || outcomes[column] != outcome)
            {
                outcomes[column] = outcome;
                Mark(what.Key, Layout.Dependents.OnOutcome(what.Key.Level, column));
            }
        }
    }
}
