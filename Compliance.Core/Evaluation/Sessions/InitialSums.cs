using Compliance.Evaluation.RollUp;
using Compliance.Facts;

namespace Compliance.Evaluation.Sessions;

/// <summary>The sums of all areas of an evaluation, from which a session keeps them by differences.</summary>
internal sealed class InitialSums
{
    private readonly AreaSums[][] sums;

    public InitialSums(FactSet facts, ComplianceReport report, SessionLayout layout)
    {
        AreaSums[] Make(int count) => [.. Enumerable.Range(0, count).Select(_ => new AreaSums(RollUpFact.All.Count))];
        var (provinces, cities, districts) = (Make(facts.Provinces.Count), Make(facts.Cities.Count), Make(facts.Districts.Count));
        sums = [provinces, cities, districts];
        var schoolsIn = facts.SchoolsInDistrict;
        for (var district = 0; district < districts.Length; district++)
        {
            districts[district].Members = schoolsIn[district].To - schoolsIn[district].From;
        }

        var stages = Array.ConvertAll(facts.Schools.ToArray(), school => school.Stage);
        for (var i = 0; i < RollUpFact.All.Count; i++)
        {
            var fact = RollUpFact.All[i];
            OfSchools(i, fact, facts, schoolsIn, stages, districts);
            foreach (var level in (ReadOnlySpan<SubjectLevel>)[SubjectLevel.Province, SubjectLevel.City, SubjectLevel.District])
            {
                var known = fact.ReportedIn(report.LevelOf(level).Facts, level);
                for (var row = 0; row < known.Length; row++)
                {
                    sums[(int)level][row].Known[i] = known[row];
                }
            }
        }

        for (var row = 0; row < districts.Length; row++)
        {
            var place = layout.PlaceOf(facts.Districts[row].Code)!.Value;
            AddTo(layout.CityOfPlace[place] is var city and >= 0 ? cities[city] : layout.ProvinceOfPlace[place] is var province and >= 0 ? provinces[province] : null, districts[row]);
        }

        for (var row = 0; row < cities.Length; row++)
        {
            AddTo(layout.ProvinceOfCity[row] is var province and >= 0 ? provinces[province] : null, cities[row]);
        }
    }

    public AreaSums[] Of(SubjectLevel level) => sums[(int)level];

    private static void OfSchools(int i, RollUpFact fact, FactSet facts, LocationRange[] schoolsIn, SchoolStage?[] stages, AreaSums[] districts)
    {
        var values = fact.StandsOnSchools ? fact.ReportedIn(facts.SchoolTable, SubjectLevel.School) : null;
        for (var district = 0; district < districts.Length; district++)
        {
            if (values is null)
            {
                // No school has it, so that no sum of schools is ever known.
                districts[district].Owing[i] = 1;
                continue;
            }

            for (var row = schoolsIn[district].From; row < schoolsIn[district].To; row++)
            {
                if (values[row] >= 0 || fact.Owes(stages[row]))
                {
                    districts[district].Count(i, values[row], 1);
                }
            }
        }
    }

    private static void AddTo(AreaSums? above, AreaSums area)
    {
        if (above is null)
        {
            return;
        }

        above.Members++;
        for (var i = 0; i < area.Known.Length; i++)
        {
            above.Count(i, area.Known[i], 1);
        }
    }
}
