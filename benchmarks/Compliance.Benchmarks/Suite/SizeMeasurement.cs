using Compliance.Benchmarks.Measuring;
using Compliance.Benchmarks.Peers;
using Compliance.Evaluation;

namespace Compliance.Benchmarks.Suite;

/// <summary>Times all sides on one number of schools, after proving that they say the same.</summary>
internal static class SizeMeasurement
{
    /// <summary>From about the fiftieth round, and not before a second has gone by, the runtime compiles nothing any more: so many schools take that long on a side.</summary>
    private const int WarmUps = 60;
    private const long WarmUpSchools = 5_000_000;
    private const int SlowWarmUps = 1;
    private const long SlowWarmUpSchools = 500_000;

    /// <summary>How many schools the quick sides judge in all rounds together; and the slow ones.</summary>
    private const long QuickSchools = 9_000_000;
    private const long SlowSchools = 900_000;
    private const int FewestRounds = 3;
    private const int MostRounds = 401;

    public static SizeResult Of(int schools)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var facts = Yardstick.Facts(schools);
        var (one, two) = (Yardstick.Evaluator(threads: 1), Yardstick.Evaluator(threads: 2));
        one.Evaluate(facts, Yardstick.Day);
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        SameBreaches.Prove(one, facts, Yardstick.Day);

        var hand = new HandWrittenLoop(facts);
        var quick = Rounds.Of(
            (int)Math.Max(WarmUps, WarmUpSchools / schools), RoundsFor(QuickSchools, schools),
            () => hand.Run(), () => one.Evaluate(facts, Yardstick.Day), () => one.FindViolations(facts, Yardstick.Day), () => two.Evaluate(facts, Yardstick.Day));
        var (delegates, fluent, nrules) = (new PlainDelegates(facts), new FluentPeer(facts), NRulesPeer.Over(facts));
        var slow = Rounds.Of(
            (int)Math.Max(SlowWarmUps, SlowWarmUpSchools / schools), RoundsFor(SlowSchools, schools), () => one.Evaluate(facts, Yardstick.Day), () => delegates.Run(), () => fluent.Run(), () => nrules?.Invoke());
        return new SizeResult
        {
            Schools = schools,
            Hand = quick[0],
            Full = quick[1],
            Violations = quick[2],
            TwoThreads = quick[3],
            Delegates = slow[1],
            Fluent = slow[2],
            FullOverHand = quick.Ratio(1, to: 0),
            ViolationsOverHand = quick.Ratio(2, to: 0),
            Speedup = quick.Ratio(1, to: 3),
            FluentOverFull = slow.Ratio(2, to: 0),
            NRules = nrules is null ? null : slow[3],
            NRulesOverFull = nrules is null ? null : slow.Ratio(3, to: 0),
            AllocatedPerSchool = (double)Allocated(one, facts) / schools,
            FactsPerSchool = (double)held / schools,
        };
    }

    private static int RoundsFor(long judged, int schools) => (int)Math.Clamp(judged / schools, FewestRounds, MostRounds) | 1;

    private static long Allocated(ComplianceEvaluator evaluator, Facts.FactSet facts)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        evaluator.Evaluate(facts, Yardstick.Day);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
