using Compliance.Evaluation.RollUp;
using Compliance.Facts;
using Compliance.Facts.Describing;

namespace Compliance.Evaluation.Sessions;

/// <summary>Keeps the sums of areas by differences while a change is under way.</summary>
internal sealed class DraftSums(DraftRows rows)
{
    private SessionLayout Layout => rows.Layout;

    /// <summary>Adds a whole school to the sums of its district, or takes it away.</summary>
    public void CountSchool(int place, School school, int sign)
    {
        if (rows.District(place) is not { } district)
        {
            return;
        }

        var (area, facts) = (Changing(district), Layout.RollUps[(int)SubjectLevel.School]);
        area.Sums!.Members += sign;
        for (var i = 0; i < facts.Length; i++)
        {
            if (facts[i] is { } fact)
            {
                Count(area.Sums, i, fact.UnitsOf(school), school.Stage, sign);
            }

            area.Summed.Add(i);
        }
    }

    /// <summary>Adds to the sums of its district what a school reports otherwise than before.</summary>
    public void Recount(int place, School before, School after, List<Fact> changed)
    {
        if (rows.District(place) is not { } district)
        {
            return;
        }

        if (before.Stage != after.Stage)
        {
            CountSchool(place, before, -1);
            CountSchool(place, after, 1);
            return;
        }

        foreach (var fact in changed)
        {
            if (Layout.RollUpOf(fact) is var i and >= 0)
            {
                var area = Changing(district);
                Count(area.Sums!, i, fact.UnitsOf(before), before.Stage, -1);
                Count(area.Sums!, i, fact.UnitsOf(after), after.Stage, 1);
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

    /// <summary>An area whose sums change.</summary>
    public Touched Changing(RowKey area)
    {
        var what = rows.Touch(area);
        what.Sums ??= what.Row!.Sums!.Clone();
        return what;
    }

    /// <summary>Makes up what the touched areas of a level know, and adds it to the areas above.</summary>
    public void SumUp(SubjectLevel level)
    {
        foreach (var what in rows.At(level))
        {
            if (what is not { Sums: { } own, Row: { } row })
            {
                continue;
            }

            var isReportedAnew = !ReferenceEquals(row.Reported, what.Before!.Reported);
            var roll = Layout.RollUps[(int)level];
            var facts = new List<int>();
            foreach (var i in what.Summed)
            {
                var (known, reported, sum) = (own.Known[i], roll[i]!.UnitsOf(row.Reported), own.SumOf(i));
                own.Known[i] = sum > RollUpFact.All[i].Limit || reported >= 0 ? reported : sum;
                if (own.Known[i] != known)
                {
                    Above(what.Key, i, known, own.Known[i]);
                    facts.Add(i);
                }
            }

            if (!isReportedAnew && facts.Count == 0)
            {
                rows.Put(what, row with { Sums = own });
                continue;
            }

            var area = isReportedAnew ? Anew(what, row.Reported, own) : row.Area!.With(roll, facts, own.Known);
            foreach (var i in facts)
            {
                if (roll[i] is { } fact && !what.Facts.Contains(fact) && !(isReportedAnew && fact.IsSame(what.Before.Subject, area.Value)))
                {
                    what.Facts.Add(fact);
                }
            }

            rows.Put(what, row with { Area = area, Sums = own });
        }
    }

    /// <summary>An area that reports otherwise than before, with what it still does not report.</summary>
    private AreaSubject Anew(Touched what, Subject reported, AreaSums own)
    {
        var (subject, roll) = (reported with { }, Layout.RollUps[(int)what.Key.Level]);
        for (var i = 0; i < roll.Length; i++)
        {
            if (roll[i]!.UnitsOf(reported) < 0)
            {
                roll[i]!.Set(subject, own.Known[i] < 0 ? null : RollUpFact.All[i].Value(own.Known[i]));
            }
        }

        // A fact that was reported, and is now known from below alone, or the other way round, is the same as long as its value is.
        what.Facts.RemoveAll(fact => fact.IsSame(what.Before!.Subject, subject));
        return new AreaSubject(subject);
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
}
