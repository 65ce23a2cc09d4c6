using Compliance.Facts;
using Compliance.Facts.Columns;
using Compliance.Facts.Describing;

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
        var schools = new SchoolSums(facts.SchoolTable);
        var ranges = RangesOf(facts);
        Districts = Fill(SubjectLevel.District, facts.DistrictTable, parallel, fact => row => schools.Of(fact, ranges[row]));
        var inCity = facts.DistrictsInCity;
        Cities = Fill(SubjectLevel.City, facts.CityTable, parallel, fact =>
        {
            var districts = fact.ReportedIn(Districts, SubjectLevel.District);
            return row => Sum(districts.AsSpan(inCity[row]));
        });
        var inProvince = facts.CitiesInProvince;
        var strays = facts.DistrictsWithoutCity;
        Provinces = Fill(SubjectLevel.Province, facts.ProvinceTable, parallel, fact =>
        {
            var cities = fact.ReportedIn(Cities, SubjectLevel.City);
            var districts = fact.ReportedIn(Districts, SubjectLevel.District);
            return row => Sum([.. cities.AsSpan(inProvince[row]), .. strays[row].Select(district => districts[district])]);
        });
    }

    public FactTable Provinces { get; }

    public FactTable Cities { get; }

    public FactTable Districts { get; }

    /// <summary>Areas from above to below, each in order of its facts.</summary>
    public IReadOnlyList<Finding> Findings => findings.Count == 0 ? [] :
        [.. findings.OrderBy(finding => finding.Subject.Level).ThenBy(finding => finding.Subject.Code, StringComparer.Ordinal).ThenBy(finding => finding.Fact!.Ordinal)];

    /// <summary>The schools of each district, in the order of the districts; none where a district has no school.</summary>
    private static LocationRange[] RangesOf(FactSet facts)
    {
        var ranges = new LocationRange[facts.Districts.Count];
        var next = 0;
        for (var i = 0; i < ranges.Length; i++)
        {
            // Both are in order of the district's code, so one pass matches them.
            while (next < facts.SchoolRanges.Length && string.CompareOrdinal(DistrictOf(facts.SchoolRanges[next]), facts.Districts[i].Code) < 0)
            {
                next++;
            }

            if (next < facts.SchoolRanges.Length && DistrictOf(facts.SchoolRanges[next]) == facts.Districts[i].Code)
            {
                ranges[i] = facts.SchoolRanges[next];
            }
        }

        return ranges;

        string? DistrictOf(LocationRange range) => facts.Schools[range.From].DistrictCode;
    }

    /// <summary>The sum over some areas, or null when there is none or one of them does not know the value.</summary>
    private static long? Sum(ReadOnlySpan<long> values)
    {
        var sum = 0L;
        foreach (var value in values)
        {
            if (value < 0)
            {
                return null;
            }

            sum += value;
        }

        return values.IsEmpty ? null : sum;
    }

    private FactTable Fill(SubjectLevel level, FactTable table, ParallelOptions parallel, Func<RollUpFact, Func<int, long?>> sumOf)
    {
        if (table.Count == 0)
        {
            return table;
        }

        var columns = new (Fact, Array)[RollUpFact.All.Count];
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

        return table.Filled(columns);

        void Take(int i) => columns[i] = Fill(RollUpFact.All[i], level, table, sumOf(RollUpFact.All[i]));
    }

    private (Fact Fact, Array Column) Fill(RollUpFact rollUp, SubjectLevel level, FactTable table, Func<int, long?> sumOf)
    {
        var fact = rollUp.At(level);
        var reported = rollUp.ReportedIn(table, level);
        var known = new long[reported.Length];
        for (var row = 0; row < known.Length; row++)
        {
            known[row] = reported[row];
            if (sumOf(row) is not { } sum)
            {
                continue;
            }

            if (sum > rollUp.Limit)
            {
                Add(Finding.RollUpTooLarge(table[row], fact));
            }
            else if (reported[row] < 0)
            {
                known[row] = sum;
            }
            else if (reported[row] != sum && !rollUp.IsOfYearBefore)
            {
                Add(Finding.RollUpMismatch(table[row], fact, rollUp.Value(sum)));
            }
        }

        return (fact, rollUp.Column(known));
    }

    private void Add(Finding finding)
    {
        lock (findings)
        {
            findings.Add(finding);
        }
    }
}
