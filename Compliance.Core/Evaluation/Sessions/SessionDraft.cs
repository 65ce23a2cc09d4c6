using Compliance.Evaluation.Determinations;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Facts.Describing;

namespace Compliance.Evaluation.Sessions;

/// <summary>
/// A change under way: subjects first, then the sums of the areas above them, then what is judged by their facts, then what rests on other standards. It touches what
/// changed and what lies above it, nothing else. Thrown away or made a state; not thread-safe.
/// </summary>
internal sealed class SessionDraft
{
    private readonly SessionState from;
    private readonly DraftRows rows;
    private readonly DraftSums sums;
    private readonly DraftJudge judge;

    public SessionDraft(SessionState from)
    {
        this.from = from;
        rows = new DraftRows(from);
        sums = new DraftSums(rows);
        judge = new DraftJudge(rows);
    }

    private SessionLayout Layout => from.Layout;

    /// <summary>The codes of the subjects that it touches.</summary>
    public IEnumerable<string> Touched => rows.All.Select(what => what.Key.Code);

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
        sums.SumUp(SubjectLevel.District);
        sums.SumUp(SubjectLevel.City);
        sums.SumUp(SubjectLevel.Province);
        foreach (var level in DeterminationRun.Order)
        {
            rows.At(level).ForEach(judge.JudgeFacts);
        }

        foreach (var level in DeterminationRun.Order)
        {
            rows.At(level).ForEach(judge.JudgeDeterminations);
        }

        var comparison = new ChangeComparison(from, rows);
        var state = rows.ToState(from.Totals + comparison.Totals);
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
        return key is { } present && rows.Row(present) is { } row ? TryUpdate(present, row, subject) : TryAdd(new RowKey(subject.Level, at, subject.Code), subject);
    }

    private int? PlaceOfSchool(string? code) => code is null ? null
        : from.KeyOf(SubjectLevel.School, code) is { } known ? known.Place
        : rows.Added.Where(key => key.Level == SubjectLevel.School && key.Code == code).Select(key => (int?)key.Place).FirstOrDefault();

    /// <summary>The stage of the school travels with those who work there, as it does when facts are built.</summary>
    private Subject WithStage(Subject subject) => subject switch
    {
        Principal { SchoolStage: null, SchoolCode: { } school } principal => principal with { SchoolStage = StageOf(school) },
        Teacher { SchoolStage: null, SchoolCode: { } school } teacher => teacher with { SchoolStage = StageOf(school) },
        _ => subject,
    };

    private SchoolStage? StageOf(string school) =>
        PlaceOfSchool(school) is { } place && rows.Row(new RowKey(SubjectLevel.School, place, school)) is { Reported: School known } ? known.Stage : null;

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

        var what = rows.Touch(key);
        what.IsWhole = true;
        rows.Put(what, new SessionRow(subject, null, []));
        rows.Added.Add(key);
        if (subject is School school)
        {
            sums.CountSchool(key.Place, school, 1);
        }

        judge.MarkUnits(key);
        return true;
    }

    private void Remove(RowKey key)
    {
        var what = rows.Touch(key);
        var row = what.Row!;
        rows.Put(what, null);
        rows.Attestations = rows.Attestations.Without(key.Level, key.Code);
        if (row.Reported is School school)
        {
            sums.CountSchool(key.Place, school, -1);
        }

        judge.MarkUnits(key);
    }

    private bool TryUpdate(RowKey key, SessionRow row, Subject subject)
    {
        var faults = new FaultList();
        var what = rows.Touch(key);
        FactDifference.Find(row.Reported, subject, Layout.FactsOf(key.Level), what.Facts);
        foreach (var fact in what.Facts)
        {
            SubjectCheck.Number(subject, fact, null, faults);
            if (Layout.PartsOf(fact) is { Length: > 0 } parts && MayFallShort(fact, row.Reported, subject))
            {
                foreach (var part in parts)
                {
                    SubjectCheck.Number(subject, part, null, faults);
                }
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
            rows.Put(what, row with { Reported = subject });
            sums.Changing(key).Summed.AddRange(what.Facts.Select(Layout.RollUpOf).Where(fact => fact >= 0));
            return true;
        }

        rows.Put(what, row with { Reported = subject });
        if (subject is School school)
        {
            sums.Recount(key.Place, (School)row.Reported, school, what.Facts);
        }

        return true;
    }

    /// <summary>Whether a whole may be less than its parts now: not where it grew.</summary>
    private static bool MayFallShort(Fact whole, Subject before, Subject after) =>
        whole.NumberOf(after) is { } now && !(whole.NumberOf(before) <= now);

    private bool TryAttest(Attestation attestation)
    {
        var key = from.KeyOf(attestation.Level, attestation.SubjectCode)
            ?? rows.Added.Where(one => one.Level == attestation.Level && one.Code == attestation.SubjectCode).Select(one => (RowKey?)one).FirstOrDefault();
        var faults = new FaultList();
        SubjectCheck.Statement(attestation, null, faults);
        if (key is not { } known || rows.Row(known) is null || faults.Count > 0)
        {
            return false;
        }

        rows.Attestations = rows.Attestations.With(attestation, Layout.AsOf, Layout.Packs);
        rows.Touch(known).IsWhole = true;
        return true;
    }

    private bool HasStaff(RowKey school) =>
        Array.Exists(rows.Place(school.Place).Of(SubjectLevel.Principal), row => SchoolOf(row.Reported) == school.Code)
        || Array.Exists(rows.Place(school.Place).Of(SubjectLevel.Teacher), row => SchoolOf(row.Reported) == school.Code);

    private static string? SchoolOf(Subject subject) => subject switch
    {
        Principal principal => principal.SchoolCode,
        Teacher teacher => teacher.SchoolCode,
        _ => null,
    };
}
