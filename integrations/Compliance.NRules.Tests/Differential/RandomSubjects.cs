using System.Reflection;
using Compliance.Facts;
using Compliance.Facts.Describing;
using Compliance.Quantities;

namespace Compliance.NRules.Tests.Differential;

/// <summary>
/// Subjects of every level with some of the facts and indicators that standards read. Numbers lie where thresholds do. Where everybody counts, schools report everything
/// and areas next to nothing, so that areas are known by their sums and determinations are decided.
/// </summary>
internal sealed class RandomSubjects(Dice dice, bool everybodyCounts)
{
    private static readonly int[] Counts = [0, 0, 1, 1, 2, 3, 4, 8, 12, 18, 30, 36, 45, 50, 90, 100, 300, 600, 999, 1000, 1001, 1200, 2000, 2001, 2500, 3000];
    private static readonly decimal[] Rates = [0, 0.5m, 1, 3, 5, 10, 15, 38, 50, 60, 75, 80, 85, 90, 95, 98.5m, 99, 100];
    private static readonly string[] Districts = ["210102", "210103", "210202", "511102", "511181", "519001", "440303"];
    private static readonly string[] Places = ["210000", "210100", "210102", "511100", "511102"];

    private static readonly ILookup<SubjectLevel, IIndicator> Indicators = AllPacks.Standards
        .SelectMany(standard => standard.Indicators.Select(indicator => (standard.Level, Indicator: indicator))).Distinct()
        .ToLookup(pair => pair.Level, pair => pair.Indicator);

    private int next;

    public IReadOnlyList<Area> Areas() =>
    [
        .. Some<Area>([new Province { Code = "210000" }, new Province { Code = "510000" }]),
        .. Some<Area>([new City { Code = "210100" }, new City { Code = "210200" }, new City { Code = "511100" }]),
        .. Some<Area>([.. Districts.Select(code => new District { Code = code })]),
    ];

    /// <summary>A school in one of some districts.</summary>
    public School School(IReadOnlyList<string> districts) => Filled(new School { Code = $"S-{++next}", DistrictCode = dice.One(districts) });

    public Principal Principal(School school) => Filled(new Principal { Code = $"P-{++next}", SchoolCode = school.Code });

    public Teacher Teacher(School school) => Filled(new Teacher { Code = $"T-{++next}", SchoolCode = school.Code });

    public Institution Institution() => Filled(new Institution { Code = $"I-{++next}", AreaCode = dice.One(Places) });

    /// <summary>The same subject reporting something else; a school may have moved to another of some districts.</summary>
    public Subject Changed(Subject subject, IReadOnlyList<string> districts)
    {
        var bare = subject switch
        {
            School school => new School { Code = school.Code, DistrictCode = dice.Chance(1, 4) ? dice.One(districts) : school.DistrictCode },
            Principal principal => new Principal { Code = principal.Code, SchoolCode = principal.SchoolCode },
            Teacher teacher => new Teacher { Code = teacher.Code, SchoolCode = teacher.SchoolCode },
            Institution institution => new Institution { Code = institution.Code, AreaCode = institution.AreaCode },
            Province => new Province { Code = subject.Code },
            City => new City { Code = subject.Code },
            _ => (Subject)new District { Code = subject.Code },
        };
        return dice.Chance(1, 2) ? Filled(bare) : With(subject with { }, FactCatalog.Of(subject.Level).Where(_ => dice.Chance(1, 10)), reported: 8);
    }

    /// <summary>A statement about one of some subjects under a clause of its level.</summary>
    public Attestation? Attestation(IReadOnlyList<Subject> subjects, DateOnly day)
    {
        var subject = dice.One(subjects);
        var clauses = Attestable[subject.Level].ToList();
        var on = day.AddDays(dice.Next(4) - 2);
        return clauses.Count == 0 ? null : new Attestation
        {
            Standard = dice.One(clauses),
            Level = subject.Level,
            SubjectCode = subject.Code,
            State = dice.One(Enum.GetValues<AttestedState>()),
            Evidence = "minutes",
            By = $"Inspector {++next}",
            On = on,
            ExpiresOn = dice.Chance(1, 4) ? on.AddDays(dice.Next(4)) : null,
        };
    }

    private static readonly ILookup<SubjectLevel, string> Attestable =
        AllPacks.Standards.OfType<Standards.AttestedStandard>().ToLookup(standard => standard.Level, standard => standard.Id);

    private IEnumerable<T> Some<T>(IEnumerable<T> areas)
        where T : Area => areas.Where(_ => dice.Chance(2, 3)).Select(Filled).ToList();

    private T Filled<T>(T subject)
        where T : Subject
    {
        var reported = everybodyCounts ? subject is Area ? 1 : 10 : dice.One(subject is Area ? [1, 3, 8] : (int[])[3, 8, 10, 10]);
        var indicators = subject.Indicators;
        foreach (var indicator in Indicators[subject.Level].Where(_ => dice.Chance(reported, 10)))
        {
            indicators = indicators.With(indicator.Name, indicator.Unit switch
            {
                QuantityUnit.YesNo => dice.Next(2),
                QuantityUnit.Percent or QuantityUnit.PercentagePoints => dice.One(Rates),
                _ => dice.One(Counts),
            });
        }

        return (T)With(subject with { Indicators = indicators }, FactCatalog.Of(subject.Level), reported);
    }

    /// <summary>Sets facts of a record that nobody else has seen yet.</summary>
    private Subject With(Subject subject, IEnumerable<Fact> facts, int reported)
    {
        foreach (var fact in facts)
        {
            Set(subject, fact, dice.Chance(reported, 10) ? ValueOf(fact) : null);
        }

        // No part is larger than its whole.
        for (var again = true; again;)
        {
            again = false;
            foreach (var part in FactCatalog.Of(subject.Level).Where(fact => fact.PartOf?.NumberOf(subject) < fact.NumberOf(subject)))
            {
                Set(subject, part, (everybodyCounts || dice.Chance(1, 2)) && part.Kind == part.PartOf!.Kind ? part.PartOf.ValueOf(subject) : null);
                again = true;
            }
        }

        return subject;
    }

    private object ValueOf(Fact fact) => fact.Kind switch
    {
        FactKind.Count => dice.One(Counts),
        FactKind.Posts => Posts.FromThousandths(dice.One(Counts) * 1000L + (dice.Chance(1, 10) ? 500 : 0)),
        FactKind.Years => new Years(dice.Next(12)),
        FactKind.Percent => new Percentage(dice.One(Rates)),
        FactKind.PercentagePoints => new PercentagePoints(dice.One(Rates) / 10),
        FactKind.Money => new Money(dice.One(Counts) * 100),
        FactKind.SquareMetres => SquareMetres.FromThousandths(dice.One(Counts) * 5100L),
        FactKind.Flag => dice.Chance(1, 2),
        _ => dice.One(fact.Choices).Value,
    };

    private static void Set(Subject subject, Fact fact, object? value) => subject.GetType()
        .GetProperty(char.ToUpperInvariant(fact.Name[0]) + fact.Name[1..], BindingFlags.Public | BindingFlags.Instance)!.SetValue(subject, value);
}
