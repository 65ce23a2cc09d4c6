using Compliance.Facts;
#if NRULES
using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
#endif

namespace Compliance.Benchmarks.Peers;

/// <summary>NRules with one session for each district, the quicker way to use it. Only where the project was built with <c>-p:NRulesVersion=…</c>; few feeds have the package.</summary>
internal static class NRulesPeer
{
#if NRULES
    /// <summary>What finds the breaches.</summary>
    public static Func<List<Breach>>? Over(FactSet facts)
    {
        var found = new List<Breach>();
        var definitions = new RuleDefinitionFactory().Create(
        [
            .. PlainRules.OfCities.Select((rule, column) => new Breaks<City>(city => rule(city.Figures), city => new Breach(SubjectLevel.City, column, city.Figures.Code), found)),
            .. PlainRules.OfDistricts.Select((rule, column) => new Breaks<AreaFigures>(rule, district => new Breach(SubjectLevel.District, column, district.Code), found)),
            .. PlainRules.OfSchools.Select((rule, column) => new Breaks<School>(rule, school => new Breach(SubjectLevel.School, column, school.Code), found)),
            .. PlainRules.OfPrincipals.Select((rule, column) =>
                new Breaks<HeadTeacher>(rule, head => new Breach(SubjectLevel.Principal, column, head.Principal.Code), found)),
        ]);
        var factory = new RuleCompiler().Compile(definitions);
        var principals = HeadTeacher.Of(facts).ToLookup(head => head.DistrictCode, StringComparer.Ordinal);
        var schools = facts.Schools.ToLookup(school => school.DistrictCode!, StringComparer.Ordinal);
        return () =>
        {
            found.Clear();
            var (districts, cities) = AreaFigures.Of(facts);
            Fire(cities.Select(figures => new City(figures)));
            foreach (var district in districts)
            {
                Fire([district, .. schools[district.Code], .. principals[district.Code]]);
            }

            return [.. found];
        };

        void Fire(IEnumerable<object> subjects)
        {
            var session = factory.CreateSession();
            session.InsertAll(subjects);
            session.Fire();
        }
    }

    /// <summary>Tells cities from districts, by whose type rules are chosen.</summary>
    private sealed record City(AreaFigures Figures);

    private sealed class Breaks<T>(Func<T, bool> isBroken, Func<T, Breach> breachOf, List<Breach> found) : Rule
        where T : class
    {
        public override void Define()
        {
            T subject = null!;
            When().Match(() => subject, each => isBroken(each));
            Then().Do(_ => found.Add(breachOf(subject)));
        }
    }
#else
    /// <summary>Nothing: it was not built in.</summary>
    public static Func<List<Breach>>? Over(FactSet facts)
    {
        _ = facts;
        return null;
    }
#endif
}
