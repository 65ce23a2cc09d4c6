using Compliance.Facts;
using Compliance.Facts.Describing;

namespace Compliance.Evaluation.RollUp;

/// <summary>
/// The areas of a fact set with what they did not report filled in from below, level by level, and a finding wherever a reported value differs from its
/// sum.
/// </summary>
internal sealed class RolledUpFacts
{
    private static readonly Lazy<SchoolSumProgram> Interpreted = new(() => SchoolSums.Fuse(RollUpFact.All).Compile(preferInterpretation: true));
    private static readonly Lazy<SchoolSumProgram> Compiled = new(() => SchoolSums.Fuse(RollUpFact.All).Compile());

    private RolledUpFacts(Province[] provinces, City[] cities, District[] districts, IReadOnlyList<Finding> findings)
    {
        Provinces = provinces;
        Cities = cities;
        Districts = districts;
        Findings = findings;
    }

    public Province[] Provinces { get; }

    public City[] Cities { get; }

    public District[] Districts { get; }

    public IReadOnlyList<Finding> Findings { get; }

    public static RolledUpFacts Of(FactSet facts, ParallelOptions parallel, bool compiled)
    {
        var program = compiled || Compiled.IsValueCreated ? Compiled.Value : Interpreted.Value;
        var schools = facts.SchoolArray;
        var rangeOf = new Dictionary<string, LocationRange>(StringComparer.Ordinal);
        foreach (var range in facts.SchoolRanges)
        {
            if (schools[range.From].DistrictCode is { } code)
            {
                rangeOf[code] = range;
            }
        }

        var districts = new District[facts.DistrictArray.Length];
        var found = new List<Finding>?[districts.Length];
        Parallel.For(0, districts.Length, parallel, i =>
        {
            var reported = facts.DistrictArray[i];
            var sums = new long[RollUpFact.All.Count];
            var unknown = new int[RollUpFact.All.Count];
            var range = rangeOf.GetValueOrDefault(reported.Code);
            program(schools, range.From, range.To, sums, unknown);
            districts[i] = Filled(
                reported, fact => fact.District,
                column => range.To > range.From && unknown[column] == 0 ? sums[column] : null, ref found[i]);
        });

        List<Finding>? above = null;
        var cities = facts.CityArray.Select(city => Filled(city, fact => fact.City, SumOver(city, districts, fact => fact.District), ref above)).ToArray();
        var provinces = facts.ProvinceArray
            .Select(province => Filled(province, fact => fact.Province, SumOver(province, cities, fact => fact.City), ref above)).ToArray();
        return new RolledUpFacts(provinces, cities, districts, [.. above ?? [], .. found.SelectMany(list => list ?? [])]);
    }

    private static Func<int, long?> SumOver<TChild>(Area parent, TChild[] children, Func<RollUpFact, Fact> factOf)
        where TChild : Area
    {
        var code = AdministrativeCode.Parse(parent.Code);
        var inside = children.Where(child => code.Contains(AdministrativeCode.Parse(child.Code))).ToArray();
        return column =>
        {
            var fact = factOf(RollUpFact.All[column]);
            return inside.Length == 0
                ? null
                : inside.Aggregate((long?)0, (sum, child) => sum + RollUpFact.Units(fact, child));
        };
    }

    private static TArea Filled<TArea>(TArea reported, Func<RollUpFact, Fact> factOf, Func<int, long?> sumOf, ref List<Finding>? findings)
        where TArea : Area
    {
        TArea? filled = null;
        for (var column = 0; column < RollUpFact.All.Count; column++)
        {
            var rollUp = RollUpFact.All[column];
            if (sumOf(column) is not { } sum)
            {
                continue;
            }

            var fact = factOf(rollUp);
            if (!rollUp.Fits(sum))
            {
                (findings ??= []).Add(Finding.RollUpTooLarge(reported, fact));
            }
            else if (RollUpFact.Units(fact, reported) is not { } own)
            {
                filled ??= (TArea)(reported with { });
                fact.Set(filled, rollUp.Value(sum));
            }
            else if (own != sum)
            {
                (findings ??= []).Add(Finding.RollUpMismatch(reported, fact, rollUp.Value(sum)));
            }
        }

        return filled ?? reported;
    }
}
