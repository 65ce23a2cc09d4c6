using Compliance.Evaluation.Compilation;
using Compliance.Facts;
using Compliance.Facts.Columns;
using Compliance.Facts.Describing;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation.RollUp;

/// <summary>
/// The areas of a fact set with what they did not report filled in from below, level by level, and a finding wherever a reported value differs from its sum. A sum is made
/// when somebody asks for it: no standard reads all facts that add up. Thread-safe.
/// </summary>
internal sealed class RolledUpFacts
{
    private readonly List<Lazy<RolledUpColumn>> columns = [];

    public RolledUpFacts(FactSet facts)
    {
        var schools = new SchoolSums(facts.SchoolTable, facts.SchoolsInDistrict);
        Districts = Fill(SubjectLevel.District, facts.DistrictTable, schools.Of);
        var inCity = facts.DistrictsInCity;
        Cities = Fill(SubjectLevel.City, facts.CityTable, fact =>
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
        Provinces = Fill(SubjectLevel.Province, facts.ProvinceTable, fact =>
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

    /// <summary>Areas from above to below, each in order of its facts. Makes every sum.</summary>
    public IReadOnlyList<Finding> Findings()
    {
        var findings = columns.SelectMany(column => column.Value.Findings).ToArray();
        return findings.Length == 0 ? [] :
            [.. findings.OrderBy(finding => finding.Subject.Level).ThenBy(finding => finding.Subject.Code, StringComparer.Ordinal).ThenBy(finding => finding.Fact!.Ordinal)];
    }

    /// <summary>What makes the sums of districts that areas are about to ask for, a step for each.</summary>
    /// <param name="areas">What judges areas.</param>
    public IEnumerable<Action> Sums(IEnumerable<LevelProgram> areas)
    {
        var names = areas.SelectMany(area => area.Leaves).OfType<FactLeaf>().Where(leaf => leaf.Fact.RollsUp).Select(leaf => leaf.Name);
        return names.Distinct(StringComparer.Ordinal).Select<string, Action>(name => () => _ = Districts.Column(FactCatalog.Find(SubjectLevel.District, name)!));
    }

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

    private FactTable Fill(SubjectLevel level, FactTable table, Func<RollUpFact, long[]?> sumsOf)
    {
        if (table.Count == 0)
        {
            return table;
        }

        var filled = new List<FilledColumn>();
        foreach (var rollUp in RollUpFact.All)
        {
            var column = new Lazy<RolledUpColumn>(() => RolledUpColumn.Of(rollUp, level, table, sumsOf(rollUp)));
            columns.Add(column);
            filled.Add(new FilledColumn(rollUp.At(level), new Lazy<Array>(() => column.Value.Values)));
        }

        return table.Filled(filled);
    }
}
