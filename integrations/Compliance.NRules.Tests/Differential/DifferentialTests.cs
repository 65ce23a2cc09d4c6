using Compliance.Facts;
using Compliance.Standards;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Compliance.NRules.Tests.Differential;

/// <summary>Whatever the facts, and however they come and go, NRules finds the breaches that the evaluator finds: by all packs, on days before and after what is due.</summary>
public sealed class DifferentialTests
{
    private static readonly DateOnly[] Days =
    [
        new(2010, 1, 1), new(2016, 9, 1), new(2021, 3, 1), new(2021, 12, 31), new(2022, 6, 30), new(2022, 12, 31), new(2023, 9, 1), new(2024, 1, 1), new(2025, 6, 1), new(2025, 12, 31), new(2026, 1, 1), new(2031, 1, 1),
    ];

    private static readonly Engines MadeUp = new(MadeUpPack.Pack);

    private static readonly Gen<Dice> Drawn = Gen.Choose(0, int.MaxValue).ArrayOf(9973).Select(rolls => new Dice(rolls));

    private readonly HashSet<string> broken = [];
    private int populations;
    private int comparisons;
    private int breaches;

    [OneTimeTearDown]
    public void Tell() => TestContext.Progress.WriteLine(
        $"{populations} populations, {comparisons} comparisons, {breaches} breaches of {broken.Count} of {AllPacks.Standards.Length} and {MadeUpPack.Pack.Standards.Count} standards");

    [Test]
    public void A_population_gives_the_same_breaches()
    {
        All(100, dice =>
        {
            var (both, subjects) = Begin(dice);
            both.Insert(dice, subjects, schools: 12);
            Compare(both, "all at once");
        });
        var measured = AllPacks.Standards.Where(standard => standard is MeasuredStandard && standard.Modality != Modality.Component).Select(standard => standard.Id).ToList();
        Assert.That(measured.Count(broken.Contains), Is.GreaterThan(measured.Count * 3 / 4), "most standards were broken by somebody, or the populations show little");
    }

    [Test]
    public void So_it_does_insert_by_insert() => All(12, dice =>
    {
        var (both, subjects) = Begin(dice);
        foreach (var step in both.Arrivals(dice, subjects, schools: 5))
        {
            step();
            Compare(both, "after an insert");
        }
    });

    [Test]
    public void And_after_updates_retractions_attestations_and_another_day() => All(25, dice =>
    {
        var (both, subjects) = Begin(dice);
        both.Insert(dice, subjects, schools: 6);
        Compare(both, "before changes");
        for (var step = 0; step < 15; step++)
        {
            Compare(both, $"step {step}: {Change(both, dice, subjects)}");
        }
    });

    private static (BothEngines Both, RandomSubjects Subjects) Begin(Dice dice, Engines? engines = null) =>
        (new BothEngines(engines ?? AllPacks.Engines, Examination(dice), inBatches: dice.Chance(1, 2)), new RandomSubjects(dice, everybodyCounts: dice.Chance(1, 3)));

    [Test]
    public void So_do_sentences_of_every_kind() => All(150, dice =>
    {
        var (both, subjects) = Begin(dice, MadeUp);
        both.Insert(dice, subjects, schools: 30);
        Compare(both, "all at once");
        for (var step = 0; step < 4; step++)
        {
            Compare(both, $"step {step}: {Change(both, dice, subjects)}");
        }
    });

    private static Examination Examination(Dice dice) => new(dice.One(Days))
    {
        AssumedJurisdiction = dice.Chance(1, 10) ? AdministrativeCode.Parse(dice.One(["210100", "511100", "210000"])) : null,
    };

    private static string Change(BothEngines both, Dice dice, RandomSubjects subjects)
    {
        var (kind, subject) = (dice.Next(8), both.Subjects.Count == 0 ? null : dice.One(both.Subjects));
        switch (kind)
        {
            case 0 or 1 or 2 when subject is not null:
                both.Update(subjects.Changed(subject, both.Districts));
                return $"{subject.Level} {subject.Code} changes";
            case 3 when subject is not null:
                both.Retract(subject);
                return $"{subject.Level} {subject.Code} goes";
            case 4 or 5 when subject is not null && subjects.Attestation(both.Subjects, both.AsOf) is { } attestation:
                both.Attest(attestation);
                return $"{attestation.Standard} is attested of {attestation.SubjectCode}";
            case 6 when both.Attestations.Count > 0:
                var taken = dice.One(both.Attestations);
                both.Retract(taken);
                return $"{taken.Standard} is no longer attested of {taken.SubjectCode}";
            case 7:
                var other = Examination(dice);
                both.Examine(other);
                return $"it is {other.AsOf} in {other.AssumedJurisdiction}";
            default:
                if (both.Districts.Count == 0)
                {
                    return "nothing changes";
                }

                var school = subjects.School(both.Districts);
                both.Insert(school, subjects.Principal(school));
                return "a school and its principal come";
        }
    }

    private void Compare(BothEngines both, string when)
    {
        var (derived, evaluated) = (both.Derived(), both.Evaluated());
        comparisons++;
        breaches += evaluated.Count;
        broken.UnionWith(evaluated.Select(words => words.Split(' ')[0]));
        Assert.That(derived.Except(evaluated), Is.Empty, $"{when}, {both.AsOf}: found by NRules alone");
        Assert.That(evaluated.Except(derived), Is.Empty, $"{when}, {both.AsOf}: found by the evaluator alone");
        Assert.That(derived, Is.EqualTo(evaluated), $"{when}, {both.AsOf}");
    }

    private void All(int times, Action<Dice> property) => Prop.ForAll(Drawn.ToArbitrary(), dice =>
    {
        property(dice);
        populations++;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(times));
}
