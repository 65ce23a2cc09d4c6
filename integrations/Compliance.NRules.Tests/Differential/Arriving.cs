using Compliance.Facts;

namespace Compliance.NRules.Tests.Differential;

/// <summary>How a population arrives: all at once or one by one, those who work at a school after it.</summary>
internal static class Arriving
{
    public static void Insert(this BothEngines both, Dice dice, RandomSubjects subjects, int schools)
    {
        both.Insert(Population(dice, subjects, schools));
        Attest(both, dice, subjects);
    }

    public static IEnumerable<Action> Arrivals(this BothEngines both, Dice dice, RandomSubjects subjects, int schools)
    {
        var population = Population(dice, subjects, schools);
        var order = population.OrderBy(subject => subject switch { Principal or Teacher => 2, School => 1, _ => 0 }).ThenBy(_ => dice.Next(1000)).ToList();
        foreach (var subject in order)
        {
            yield return () => both.Insert(subject);
        }

        yield return () => Attest(both, dice, subjects);
    }

    private static List<Subject> Population(Dice dice, RandomSubjects subjects, int schools)
    {
        List<Subject> population = [.. subjects.Areas(), subjects.Institution(), subjects.Institution()];
        string[] districts = [.. population.OfType<District>().Select(district => district.Code)];
        for (var i = districts.Length == 0 ? 0 : dice.Next(schools + 1); i > 0; i--)
        {
            var school = subjects.School(districts);
            population.AddRange([school, subjects.Principal(school), subjects.Teacher(school)]);
        }

        return population;
    }

    private static void Attest(BothEngines both, Dice dice, RandomSubjects subjects)
    {
        both.Attest([.. Enumerable.Range(0, 150).Select(_ => subjects.Attestation(both.Subjects, both.AsOf)).OfType<Attestation>()]);
    }
}
