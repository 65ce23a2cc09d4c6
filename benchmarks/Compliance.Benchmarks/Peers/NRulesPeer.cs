using Compliance.Facts;
#if NRULES
using Compliance.NRules;
using NRules;
using NRules.Fluent;
#endif

namespace Compliance.Benchmarks.Peers;

/// <summary>
/// The same standards inside NRules, by the integration, with one session for each district, the quicker way to use it. Only where the project was built with
/// <c>-p:WithNRules=true</c>; few feeds have the package.
/// </summary>
internal static class NRulesPeer
{
#if NRULES
    /// <summary>What finds the breaches that are due, as standard and subject.</summary>
    public static Func<List<(string Standard, string Code)>>? Over(FactSet facts)
    {
        var repository = new RuleRepository();
        repository.Load(x => x.From(AllPacks.Yardstick()));
        var factory = repository.CompileWithStandards();
        var schools = facts.Schools.ToLookup(school => school.DistrictCode!, StringComparer.Ordinal);
        var districtOf = facts.Schools.ToDictionary(school => school.Code, school => school.DistrictCode!, StringComparer.Ordinal);
        var principals = facts.Principals.ToLookup(principal => districtOf[principal.SchoolCode!], StringComparer.Ordinal);
        return () =>
        {
            var found = new List<(string Standard, string Code)>();
            var filled = new List<District>(facts.Districts.Count);
            foreach (var district in facts.Districts)
            {
                var session = Fired([district, .. schools[district.Code], .. principals[district.Code]]);
                filled.Add(session.Query<Examined<District>>().AsEnumerable().Single().Subject);
                found.AddRange(session.Query<Compliance.NRules.Breach>().AsEnumerable().Select(breach => (breach.Standard.Id, breach.Subject.Code)));
            }

            // What lies above is told what the districts came to; what is said of them a second time is left out.
            var above = Fired([.. facts.Provinces, .. facts.Cities, .. filled]);
            found.AddRange(above.Query<Compliance.NRules.Breach>().AsEnumerable().Where(breach => breach.Subject is not District).Select(breach => (breach.Standard.Id, breach.Subject.Code)));
            return found;
        };

        ISession Fired(IEnumerable<object> subjects)
        {
            var session = factory.CreateSession();
            session.Insert(new Examination(Yardstick.Day));
            session.InsertAll(subjects);
            // What is derived goes through the network together.
            session.AutoPropagateLinkedFacts = false;
            do
            {
                session.Fire();
            }
            while (session.PropagateLinked().Any());
            return session;
        }
    }
#else
    /// <summary>Nothing: it was not built in.</summary>
    public static Func<List<(string Standard, string Code)>>? Over(FactSet facts)
    {
        _ = facts;
        return null;
    }
#endif
}
