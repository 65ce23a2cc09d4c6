using Compliance.Evaluation.RollUp;
using Compliance.Facts.Columns;
using Compliance.Facts.Describing;

namespace Compliance.Facts.Building;

/// <summary>
/// The facts of the year before, from which a subject takes its values of last year where it did not report them: the same subject by level and code. An area
/// gives what was reported for it, else what its schools and the areas below add up to.
/// </summary>
internal sealed class YearBefore
{
    private const string LastYear = nameof(LastYear);
    private readonly FactSet facts;
    private readonly SubjectIndex<Subject> subjects = new();
    private readonly IndicatorCollector indicators = new();

    public YearBefore(FactSet facts)
    {
        this.facts = facts;
        var areas = new RolledUpFacts(facts);
        FactTable[] tables =
            [areas.Provinces, areas.Cities, areas.Districts, facts.InstitutionTable, facts.SchoolTable, facts.PrincipalTable, facts.TeacherTable];
        foreach (var table in tables)
        {
            for (var row = 0; row < table.Count; row++)
            {
                var subject = table[row];
                subjects.Add(subject.Level, subject.Code, subject);
            }
        }
    }

    /// <summary>Reports that the facts are not those of the year before, where both sides say of which year they are.</summary>
    public void Check(SchoolYear? schoolYear, int? calendarYear, FaultList found)
    {
        if (schoolYear is { } year && facts.SchoolYear is { } given && given.StartYear + 1 != year.StartYear)
        {
            found.Add(FactFaults.NotTheYearBefore(given.ToString(), year.ToString()));
        }

        if (calendarYear is { } calendar && facts.CalendarYear is { } before && before + 1 != calendar)
        {
            found.Add(FactFaults.NotTheYearBefore(Name(before), Name(calendar)));
        }

        static string Name(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>The subject with what it did not report of last year; itself where there is nothing to add.</summary>
    public Subject Complete(Subject subject)
    {
        if (subject.Code is null || !subjects.TryGet(subject.Level, subject.Code, out var before))
        {
            return subject;
        }

        Subject? copy = null;
        foreach (var fact in FactCatalog.Of(subject.Level))
        {
            if (fact.PreviousYearOf is { } original && fact.ValueOf(subject) is null && original.ValueOf(before) is { } value)
            {
                copy ??= subject with { };
                fact.Set(copy, value);
            }
        }

        return WithIndicatorsOf(before, copy ?? subject);
    }

    private Subject WithIndicatorsOf(Subject before, Subject subject)
    {
        var added = false;
        foreach (var name in before.Indicators.Names)
        {
            if (!name.EndsWith(LastYear, StringComparison.Ordinal) && subject.Indicators.ValueOf(name + LastYear) is null)
            {
                indicators.Set(name + LastYear, before.Indicators.ValueOf(name)!.Value);
                added = true;
            }
        }

        if (!added)
        {
            return subject;
        }

        foreach (var name in subject.Indicators.Names)
        {
            indicators.Set(name, subject.Indicators.ValueOf(name)!.Value);
        }

        return subject with { Indicators = indicators.Take() };
    }
}
