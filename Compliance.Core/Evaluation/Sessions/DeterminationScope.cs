using Compliance.Evaluation.Compilation;
using Compliance.Evaluation.Determinations;
using Compliance.Facts;
using Compliance.Facts.Columns;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation.Sessions;

/// <summary>One subject with what lies in it, as the judges of standards that rest on others want to see it. Not shared.</summary>
internal sealed class DeterminationScope
{
    private readonly SessionLayout layout;
    private readonly FactSet facts;
    private readonly LevelOutcomes[] levels;
    private readonly Outcomes outcomes;
    private readonly LevelOutcomes own;
    private bool isExplaining;

    public DeterminationScope(ISessionRows rows, RowKey key)
    {
        layout = rows.Layout;
        var inside = Array.ConvertAll(Enum.GetValues<SubjectLevel>(), level => level == key.Level ? [rows.Row(key)!] : RowsBelow(rows, key, level));
        facts = new FactSet(
            Subjects<Province>(inside, SubjectLevel.Province), Subjects<City>(inside, SubjectLevel.City), Subjects<District>(inside, SubjectLevel.District),
            Subjects<Institution>(inside, SubjectLevel.Institution), Subjects<School>(inside, SubjectLevel.School), [], [], [], null, null, layout.Assumed);
        FactTable[] tables =
        [
            facts.ProvinceTable, facts.CityTable, facts.DistrictTable, facts.InstitutionTable, facts.SchoolTable,
            new FactTable(SubjectLevel.Principal, Subjects<Principal>(inside, SubjectLevel.Principal)), new FactTable(SubjectLevel.Teacher, Subjects<Teacher>(inside, SubjectLevel.Teacher)),
        ];
        levels = new LevelOutcomes[tables.Length];
        for (var level = 0; level < levels.Length; level++)
        {
            levels[level] = new LevelOutcomes((SubjectLevel)level, tables[level], layout.Programs[level], Bytes(inside[level]), rows.Attestations);
        }

        own = levels[(int)key.Level];
        outcomes = new Outcomes(facts, levels, layout.AsOf, int.MaxValue, new CompiledParts());
    }

    /// <summary>The outcome of a standard that rests on others and reaches the subject, entered here too for those that rest on it.</summary>
    public Outcome Judge(int column)
    {
        var slot = own.Standards[column];
        var model = slot.Measured.Model;
        var judge = DeterminationJudge.Of(model.Determination!, slot, outcomes);
        own.Judges[column] = judge;
        var outcome = DeterminationRun.OutcomeOf(own, model, judge, 0) ?? model.Judge(own.Facts[0]);
        own.Set(0, column, outcome);
        return outcome;
    }

    /// <summary>What explains the outcome of a standard that rests on others.</summary>
    public DeterminedRow Explaining(int column)
    {
        if (!isExplaining)
        {
            isExplaining = true;
            new DeterminationRun(facts, layout.Programs, levels, outcomes, new ParallelOptions()).Attach();
        }

        return new DeterminedRow(own.Judges[column], 0);
    }

    /// <summary>The rows of a level in an area, in order of code; none where no standard looks at them.</summary>
    private static SessionRow[] RowsBelow(ISessionRows rows, RowKey key, SubjectLevel level)
    {
        if (level < key.Level || !Sees(rows.Layout.Dependents, key.Level, level))
        {
            return [];
        }

        int[] places = key.Level switch
        {
            SubjectLevel.Province => rows.Layout.PlacesOfProvince[key.Place],
            SubjectLevel.City => rows.Layout.PlacesOfCity[key.Place],
            SubjectLevel.District => [key.Place],
            _ => [],
        };
        if (level == SubjectLevel.City)
        {
            return
            [
                .. Enumerable.Range(0, rows.Layout.Cities.Length).Where(city => rows.Layout.ProvinceOfCity[city] == key.Place)
                    .Select(city => rows.Row(new RowKey(SubjectLevel.City, city, rows.Layout.Cities[city]))!),
            ];
        }

        var found = new List<SessionRow>();
        foreach (var place in places)
        {
            found.AddRange(rows.Place(place).Of(level));
        }

        return [.. found];
    }

    /// <summary>Whether a standard of the level looks at units below, itself or by way of one that it rests on.</summary>
    private static bool Sees(Dependents dependents, SubjectLevel above, SubjectLevel below) =>
        dependents.Looks(above, below)
        || Enumerable.Range((int)above + 1, Math.Max(0, (int)below - (int)above - 1)).Any(between =>
            dependents.Looks(above, (SubjectLevel)between) && dependents.Looks((SubjectLevel)between, below));

    private static T[] Subjects<T>(SessionRow[][] rows, SubjectLevel level)
        where T : Subject => Array.ConvertAll(rows[(int)level], row => (T)row.Subject);

    private static byte[] Bytes(SessionRow[] rows)
    {
        if (rows.Length == 0)
        {
            return [];
        }

        var stride = rows[0].Outcomes.Length;
        var bytes = new byte[rows.Length * stride];
        for (var row = 0; row < rows.Length; row++)
        {
            rows[row].Outcomes.CopyTo(bytes.AsSpan(row * stride));
        }

        return bytes;
    }
}
