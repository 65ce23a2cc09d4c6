using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Facts.Describing;
using Compliance.Tests.Rules;

namespace Compliance.Tests.Evaluation.Sessions;

/// <summary>
/// Subjects with some of all facts there are, from a seed, and changes of them. Where everybody counts, schools report every fact that rolls up and areas next to
/// nothing, so that districts, cities and provinces are known as sums.
/// </summary>
internal sealed class RandomCountry(int seed, bool everybodyCounts = false)
{
    public static readonly string[] Districts = ["511102", "511123", "511181", "519001"];

    private readonly Random random = new(seed);
    private readonly Dictionary<SubjectLevel, Fact[]> facts = [];
    private int next;

    public int Next(int below) => random.Next(below);

    public T One<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];

    /// <summary>A province with a city of three districts, a district that it governs itself, and some of everything in them.</summary>
    public FactSet Facts(int schools)
    {
        var builder = new FactSetBuilder()
            .Add(Filled(new Province { Code = "510000" }))
            .Add(Filled(new City { Code = "511100" }))
            .AddRange(Districts.Select(code => Filled(new District { Code = code })))
            .Add(Filled(new Institution { Code = "I-1", AreaCode = "511102" }))
            .Add(Filled(new Institution { Code = "I-2", AreaCode = "511100" }));
        for (var i = 0; i < schools; i++)
        {
            var school = School(One(Districts));
            builder.Add(school);
            if (i % 3 == 0)
            {
                builder.Add(Principal(school.Code)).Add(Teacher(school.Code));
            }
        }

        return builder.Build();
    }

    public School School(string district) => Filled(new School { Code = $"S-{++next:000}", DistrictCode = district });

    public Principal Principal(string school) => Filled(new Principal { Code = $"P-{++next:000}", SchoolCode = school });

    public Teacher Teacher(string school) => Filled(new Teacher { Code = $"T-{++next:000}", SchoolCode = school });

    public T Filled<T>(T subject)
        where T : Subject
    {
        // A third of the areas report next to nothing, so that sums fill in.
        var often = subject is Area ? everybodyCounts ? 0 : random.Next(3) == 0 ? 1 : 4 : 7;
        var values = new Dictionary<string, decimal?>();
        foreach (var fact in FactsOf(subject.Level))
        {
            if (random.Next(10) < often || IsCounted(fact, subject))
            {
                values[fact.Name] = ValueOf(fact);
            }
        }

        return WithinTheirWholes(Given.Facts(subject, [.. values.Select(pair => (pair.Key, pair.Value))]));
    }

    /// <summary>The subject with some facts changed, added or taken away.</summary>
    public T Changed<T>(T subject, int many)
        where T : Subject
    {
        var copy = subject with { };
        for (var i = 0; i < many; i++)
        {
            var fact = One(FactsOf(subject.Level));
            fact.Set(copy, random.Next(5) == 0 && !IsCounted(fact, subject) ? null : fact.ValueOf(Given.Facts(subject with { }, (fact.Name, ValueOf(fact)))));
        }

        return WithinTheirWholes(copy);
    }

    private bool IsCounted(Fact fact, Subject subject) => everybodyCounts && subject is School && FactCatalog.Find(SubjectLevel.District, fact.Name) is { RollsUp: true };

    private Fact[] FactsOf(SubjectLevel level)
    {
        if (!facts.TryGetValue(level, out var all))
        {
            all = [.. FactCatalog.Of(level)];
            facts.Add(level, all);
        }

        return all;
    }

    private decimal ValueOf(Fact fact) => fact.Kind switch
    {
        FactKind.Flag => random.Next(2),
        FactKind.Choice => random.Next(fact.Choices.Count),
        FactKind.Percent or FactKind.PercentagePoints or FactKind.Years => random.Next(30),
        FactKind.Money => random.Next(5000),
        _ => random.Next(4) == 0 ? random.Next(4) : random.Next(2000),
    };

    /// <summary>No part is larger than its whole: it is as large where it is counted, and unknown elsewhere.</summary>
    private T WithinTheirWholes<T>(T subject)
        where T : Subject
    {
        var all = FactCatalog.Of(subject.Level);
        for (var again = true; again;)
        {
            again = false;
            foreach (var fact in all)
            {
                if (fact.PartOf is { } whole && whole.NumberOf(subject) is { } limit && fact.NumberOf(subject) > limit)
                {
                    fact.Set(subject, IsCounted(fact, subject) ? whole.ValueOf(subject) : null);
                    again = true;
                }
            }
        }

        return subject;
    }
}
