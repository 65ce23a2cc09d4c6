using Compliance.Facts;
using Compliance.Facts.Describing;

namespace Compliance.Evaluation.RollUp;

/// <summary>
/// The areas of a fact set with what they did not report filled in from below, level by level, and a finding wherever a reported value differs from its
/// sum.
/// </summary>
internal sealed class RolledUpFacts
{
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

    public static RolledUpFacts Of(FactSet facts, ParallelOptions parallel)
    {
        var sums = new SchoolSums(facts.SchoolTable);
        var rangeOf = facts.SchoolRanges
            .Where(range => facts.Schools[range.From].DistrictCode is not null)
            .ToDictionary(range => facts.Schools[range.From].DistrictCode!, StringComparer.Ordinal);
        var districts = new District[facts.Districts.Count];
        var found = new List<Finding>?[districts.Length];
        Parallel.For(0, districts.Length, parallel, i =>
        {
            var range = rangeOf.GetValueOrDefault(facts.Districts[i].Code);
            districts[i] = Filled(facts.Districts[i], fact => fact.District, fact => sums.Of(fact, range), ref found[i]);
        });

        List<Finding>? above = null;
        var cities = new City[facts.Cities.Count];
        for (var i = 0; i < cities.Length; i++)
        {
            var inside = facts.DistrictsOf(facts.Cities[i]);
            cities[i] = Filled(facts.Cities[i], fact => fact.City, fact => Sum(districts[inside], fact.District), ref above);
        }

        var provinces = new Province[facts.Provinces.Count];
        for (var i = 0; i < provinces.Length; i++)
        {
            var inside = facts.CitiesOf(facts.Provinces[i]);
            provinces[i] = Filled(facts.Provinces[i], fact => fact.Province, fact => Sum(cities[inside], fact.City), ref above);
        }

        return new RolledUpFacts(provinces, cities, districts, [.. above ?? [], .. found.SelectMany(list => list ?? [])]);
    }

    /// <summary>The sum in whole units, or null when there is nothing below or a part of it does not know the value.</summary>
    private static long? Sum(Area[] below, Fact fact) =>
        below.Length == 0 ? null : below.Aggregate((long?)0, (sum, area) => sum + RollUpFact.Units(fact, area));

    private static TArea Filled<TArea>(TArea reported, Func<RollUpFact, Fact> factOf, Func<RollUpFact, long?> sumOf, ref List<Finding>? findings)
        where TArea : Area
    {
        TArea? filled = null;
        foreach (var rollUp in RollUpFact.All)
        {
            if (sumOf(rollUp) is not { } sum)
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
