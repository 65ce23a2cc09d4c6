using Compliance.Facts;

namespace Compliance.Benchmarks.Peers;

/// <summary>A loop over the subjects, and for each over the delegates. It reports breaches and nothing else: no count, no value, nothing of what could not be judged.</summary>
internal sealed class PlainDelegates(FactSet facts)
{
    private readonly HeadTeacher[] principals = HeadTeacher.Of(facts);

    public List<Breach> Run()
    {
        var found = new List<Breach>();
        var (districts, cities) = AreaFigures.Of(facts);
        Judge(found, SubjectLevel.City, cities, PlainRules.OfCities, city => city.Code);
        Judge(found, SubjectLevel.District, districts, PlainRules.OfDistricts, district => district.Code);
        Judge(found, SubjectLevel.School, facts.Schools, PlainRules.OfSchools, school => school.Code);
        Judge(found, SubjectLevel.Principal, principals, PlainRules.OfPrincipals, head => head.Principal.Code);
        return found;
    }

    private static void Judge<T>(List<Breach> found, SubjectLevel level, IReadOnlyList<T> subjects, Func<T, bool>[] rules, Func<T, string> codeOf)
    {
        foreach (var subject in subjects)
        {
            for (var column = 0; column < rules.Length; column++)
            {
                if (rules[column](subject))
                {
                    found.Add(new Breach(level, column, codeOf(subject)));
                }
            }
        }
    }
}
