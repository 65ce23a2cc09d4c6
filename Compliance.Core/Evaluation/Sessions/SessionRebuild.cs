using Compliance.Evaluation.Determinations;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Facts.Describing;
using Compliance.Standards;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation.Sessions;

/// <summary>
/// The way for changes that reach further than one place, such as a district that comes: everything is built and evaluated anew, and compared with what was before.
/// </summary>
internal static class SessionRebuild
{
    /// <summary>The facts after some changes.</summary>
    /// <exception cref="InvalidFactsException">Something is wrong with them; the exception lists every fault.</exception>
    public static FactSet Build(SessionState state, NetChanges changes)
    {
        var facts = state.ToReport().Facts;
        var builder = new FactSetBuilder();
        if (facts.SchoolYear is { } schoolYear)
        {
            builder.ForSchoolYear(schoolYear);
        }

        if (facts.CalendarYear is { } calendarYear)
        {
            builder.ForCalendarYear(calendarYear);
        }

        if (facts.AssumedJurisdiction is { } assumed)
        {
            builder.AssumeJurisdiction(assumed);
        }

        var gone = changes.Gone.ToHashSet();
        var set = changes.Set;
        var changed = gone.Concat(set.Select(subject => (subject.Level, subject.Code))).ToHashSet();
        builder.AddRange(All(facts).Where(subject => !changed.Contains((subject.Level, subject.Code)))).AddRange(set);
        foreach (var attestation in facts.Attestations.Where(attestation => !gone.Contains((attestation.Level, attestation.SubjectCode))).Concat(changes.Attestations))
        {
            builder.Add(attestation);
        }

        return builder.Build();
    }

    /// <summary>What differs between two evaluations.</summary>
    public static IReadOnlyList<AssessmentChange> Compare(ComplianceReport before, ComplianceReport after)
    {
        var changes = new List<AssessmentChange>();
        foreach (var level in DeterminationRun.Order)
        {
            var (old, now) = (before.LevelOf(level), after.LevelOf(level));
            var (oldRows, nowRows) = (RowsOf(old), RowsOf(now));
            var standards = now.Standards.Concat(old.Standards.Where(slot => now.ColumnOf(slot.Clause.Id) is null)).ToList();
            foreach (var code in oldRows.Keys.Union(nowRows.Keys).Order(StringComparer.Ordinal))
            {
                var (oldRow, nowRow) = (Index(oldRows, code), Index(nowRows, code));
                var facts = oldRow is { } then && nowRow is { } here ? ChangedNames(old.Facts[then], now.Facts[here]) : [];
                foreach (var slot in standards)
                {
                    var (left, right) = (Cell(old, oldRow, slot), Cell(now, nowRow, slot));
                    if ((VerdictOf(left, slot, before.AsOf) ?? Verdict.NotApplicable) == Verdict.NotApplicable
                        && (VerdictOf(right, slot, after.AsOf) ?? Verdict.NotApplicable) == Verdict.NotApplicable)
                    {
                        continue;
                    }

                    var change = new AssessmentChange(
                        slot.Clause.Id, level, code, () => oldRow is { } row ? old.Find(row, slot.Clause.Id, before.AsOf) : null,
                        () => nowRow is { } row ? now.Find(row, slot.Clause.Id, after.AsOf) : null);
                    if (left != right || (facts.Count > 0 && slot.Standard.Leaves.Any(leaf => facts.Contains(leaf.Name))) || HasAnotherValue(slot, change))
                    {
                        changes.Add(change);
                    }
                }
            }
        }

        return changes;
    }

    private static bool HasAnotherValue(StandardSlot slot, AssessmentChange change) =>
        slot.IsAttested ? !Equals(change.Before?.Attestation, change.After?.Attestation)
        : slot.Measured.Model.Determination is not null && change is { Before: { } before, After: { } after } && ChangeComparison.IsAnotherValue(before, after);

    private static HashSet<string> ChangedNames(Subject left, Subject right) =>
    [
        .. FactCatalog.Of(left.Level).Where(fact => !fact.IsSame(left, right)).Select(fact => fact.Name),
        .. left.Indicators.Equals(right.Indicators) ? []
            : left.Indicators.Names.Union(right.Indicators.Names, StringComparer.Ordinal).Where(name => left.Indicators.ValueOf(name) != right.Indicators.ValueOf(name)),
    ];

    private static Dictionary<string, int> RowsOf(LevelOutcomes level) =>
        Enumerable.Range(0, level.Facts.Count).ToDictionary(level.Facts.CodeOf, row => row, StringComparer.Ordinal);

    private static int? Index(Dictionary<string, int> rows, string code) => rows.TryGetValue(code, out var row) ? row : null;

    private static Outcome? Cell(LevelOutcomes level, int? row, StandardSlot slot) =>
        row is not { } at ? null
        : level.ColumnOf(slot.Clause.Id) is { } column ? level[at, column]
        : Outcome.OutsideJurisdiction;

    private static Verdict? VerdictOf(Outcome? outcome, StandardSlot slot, DateOnly asOf) =>
        outcome is { } known ? VerdictRule.Of(known, slot.Document, slot.Clause.Timing, asOf) : null;

    private static IEnumerable<Subject> All(FactSet facts) =>
        [.. facts.Provinces, .. facts.Cities, .. facts.Districts, .. facts.Institutions, .. facts.Schools, .. facts.Principals, .. facts.Teachers];
}
