using Compliance.Facts;
using Compliance.Facts.Columns;

namespace Compliance.Evaluation.RollUp;

/// <summary>
/// The areas of a fact set with what they did not report filled in from below, level by level, and a finding wherever a reported value differs from its
/// sum.
/// </summary>
internal sealed class RolledUpFacts
{
    /// <summary>Below so many schools, other threads would take longer to start than to sum.</summary>
    private const int SharedFrom = 4096;

    private readonly List<Finding> findings = [];
    private readonly bool small;

    public RolledUpFacts(FactSet facts, ParallelOptions parallel)
    {
        small = facts.Schools.Count < SharedFrom;
        var schools = new SchoolSums(facts.SchoolTable, facts.SchoolsInDistrict);
        Districts = Fill(SubjectLevel.District, facts.DistrictTable, parallel, schools.Of);
        var inCity = facts.DistrictsInCity;
        Cities = Fill(SubjectLevel.City, facts.CityTable, parallel, fact =>
        {
            if (!Districts.HasReported(fact.At(SubjectLevel.District)))
            {
                return null;
            }

            var districts = fact.ReportedIn(Districts, SubjectLevel.District);
            return Array.ConvertAll(inCity, range => Sum(districts.AsSpan(range)));
        });
        var inProvince = facts.CitiesInProvince;
        var strays = facts.DistrictsWithoutCity;
        Provinces = Fill(SubjectLevel.Province, facts.ProvinceTable, parallel, fact =>
        {
            if (!Districts.HasReported(fact.At(SubjectLevel.District)) && !Cities.HasReported(fact.At(SubjectLevel.City)))
            {
                return null;
            }

            var cities = fact.ReportedIn(Cities, SubjectLevel.City);
            var districts = fact.ReportedIn(Districts, SubjectLevel.District);
            return [.. inProvince.Zip(strays, (range, apart) => Sum([.. cities.AsSpan(range), .. apart.Select(district => districts[district])]))];
        });
    }

    public FactTable Provinces { get; }

    public FactTable Cities { get; }

    public FactTable Districts { get; }

    /// <summary>Areas from above to below, each in order of its facts.</summary>
    public IReadOnlyList<Finding> Findings => findings.Count == 0 ? [] :
        [.. findings.OrderBy(finding => finding.Subject.Level).ThenBy(finding => finding.Subject.Code, StringComparer.Ordinal).ThenBy(finding => finding.Fact!.Ordinal)];

    /// <summary>The sum over some areas; unknown when there is none or one of them does not know the value.</summary>
    private static long Sum(ReadOnlySpan<long> values)
    {
        var sum = 0L;
        foreach (var value in values)
        {
            if (value < 0)
            {
                return SchoolSums.Unknown;
            }

            sum += value;
        }

        return values.IsEmpty ? SchoolSums.Unknown : sum;
    }

    private FactTable Fill(SubjectLevel level, FactTable table, ParallelOptions parallel, Func<RollUpFact, long[]?> sumsOf)
    {
        if (table.Count == 0)
        {
            return table;
        }

        var columns = new FilledColumn?[RollUpFact.All.Count];
        if (small)
        {
            for (var i = 0; i < columns.Length; i++)
            {
                Take(i);
            }
        }
        else
        {
            Parallel.For(0, columns.Length, parallel, Take);
        }

        return table.Filled([.. columns.OfType<FilledColumn>()]);

        // Where no sum is known, what was reported stands as it is.
        void Take(int i) => columns[i] = sumsOf(RollUpFact.All[i]) is { } sums ? Fill(RollUpFact.All[i], level, table, sums) : null;
    }

    private FilledColumn Fill(RollUpFact rollUp, SubjectLevel level, FactTable table, long[] sums)
    {
        var fact = rollUp.At(level);
        var known = rollUp.ReportedIn(table, level);
        for (var row = 0; row < known.Length; row++)
        {
            var sum = sums[row];
            if (sum > rollUp.Limit)
            {
                Add(Finding.RollUpTooLarge(table[row], fact));
            }
            else if (known[row] < 0)
            {
                known[row] = sum;
            }
            else if (sum >= 0 && known[row] != sum && !rollUp.IsOfYearBefore)
            {
                Add(Finding.RollUpMismatch(table[row], fact, rollUp.Value(sum)));
            }
        }

        return new FilledColumn(fact, rollUp.Column(known));
    }

    private void Add(Finding finding)
    {
        lock (findings)
        {
            findings.Add(finding);
        }
    }
}
