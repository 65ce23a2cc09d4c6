using System.Globalization;
using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;
using Compliance.Tests.Generators;
using Compliance.Tests.Rules;
using FsCheck.Fluent;
using NUnit.Framework;
using static Compliance.Tests.Evaluation.Determinations.Determining;

namespace Compliance.Tests.Evaluation;

/// <summary>Looking for violations alone finds those of the whole assessment, in its order.</summary>
public sealed class FindViolationsTests
{
    private static readonly ComplianceEvaluator Evaluator = ComplianceEvaluator.Create([.. Packs.All]);

    [Test]
    public void It_finds_what_the_whole_assessment_finds()
    {
        var cases = from facts in FactSets.All from day in Gen.Choose(0, 9000) select (facts, new DateOnly(2005, 1, 1).AddDays(day));

        For.All(cases, each => Told(Evaluator.FindViolations(each.facts, each.Item2)).SequenceEqual(Told(Evaluator.Evaluate(each.facts, each.Item2).Violations)), 300);
    }

    [TestCase(1, 0)]
    [TestCase(1, int.MaxValue)]
    [TestCase(-1, 0)]
    public void It_finds_them_in_many_schools_whatever_the_threads_and_whether_it_compiles(int threads, int compileFrom)
    {
        var evaluator = ManySchools.AllPacks(new EvaluatorOptions { MaxDegreeOfParallelism = threads, CompileFrom = compileFrom });
        var (facts, day) = (ManySchools.Of(1200), new DateOnly(2025, 12, 31));
        var found = evaluator.FindViolations(facts, day);
        var expected = evaluator.Evaluate(facts, day);

        Assert.That(Told(found), Is.EqualTo(Told(expected.Violations)).AsCollection.And.Not.Empty);
        Assert.That((found.Count, found.AsOf, found.Facts), Is.EqualTo((expected.Totals.Violations, day, facts)));
    }

    /// <summary>Advice, a target of next year, a rule that has ended, and a rule: only the last is violated, though all four are missed.</summary>
    [Test]
    public void Advice_and_what_is_not_due_or_not_in_force_is_no_violation()
    {
        StandardPack[] packs =
        [
            new MadeUpPack()
                .With(Every<School>.Should(s => s.Students).BeAtMost(10))
                .With(Every<School>.Must(s => s.Students).BeAtMost(10).By(new DateOnly(2026, 1, 1)))
                .With(Every<School>.Must(s => s.Students).BeAtMost(10))
                .Build(),
            new MadeUpPack("ended", "E", until: "2025-06-29").With(Every<School>.Must(s => s.Students).BeAtMost(10)).Build(),
        ];

        Assert.That(Find(packs, School("A", students: 11)).Select(violation => violation.Standard.Id), Is.EqualTo(new[] { "M-3" }));
    }

    /// <summary>Two of three schools pass a piece of advice, where three quarters must.</summary>
    [Test]
    public void What_a_violation_rests_on_is_judged_though_it_is_none_itself()
    {
        var pack = new MadeUpPack()
            .With(Every<School>.Should(s => s.Students).BeAtMost(10))
            .With(Every<District>.Must(Below<School>.ShareMeeting("M-1")).BeAtLeast(new Share(3, 4)))
            .Build();

        var violation = Find([pack], School("A", students: 10), School("B", students: 10), School("C", students: 11)).Single();

        Assert.That((violation.Standard.Id, violation.Subject.Code), Is.EqualTo(("M-2", "210102")));
        Assert.That(violation.Explain(Language.English), Has.Member("M-1: 2 meet it, 1 do not, 0 are undecided").And.Member("- not met: C 11"));
    }

    [Test]
    public void A_stop_ends_it()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.That(() => Evaluator.FindViolations(ManySchools.Of(10), Day, cancellationToken: stop.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    private static ViolationList Find(StandardPack[] packs, params Subject[] subjects) =>
        ComplianceEvaluator.Create(packs).FindViolations(new FactSetBuilder().Add(new District { Code = "210102" }).AddRange(subjects).Build(), Day);

    private static List<string> Told(IEnumerable<Assessment> violations) =>
    [
        .. violations.Select(violation => string.Create(
            CultureInfo.InvariantCulture,
            $"{violation.Subject} {violation.Verdict} {violation.Kind} {violation.Attestation} {string.Join('\n', violation.Explain(Language.English))}")),
    ];
}
