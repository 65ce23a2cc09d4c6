namespace Compliance.Benchmarks.Suite;

/// <summary>What a school costs in a country against what one costs in a large district: both are judged in turn, the district as often as makes up for its size.</summary>
internal static class Growth
{
    private const int WarmUps = 5;
    private const int Rounds = 21;

    public static double Measure(int small, int large)
    {
        var evaluator = Yardstick.Evaluator(threads: 1);
        var (few, many) = (Yardstick.Facts(small), Yardstick.Facts(large));
        var times = large / small;
        var rounds = Measuring.Rounds.Of(
            WarmUps, Rounds,
            () => evaluator.Evaluate(many, Yardstick.Day),
            () =>
            {
                for (var i = 0; i < times; i++)
                {
                    evaluator.Evaluate(few, Yardstick.Day);
                }
            });
        return rounds.Ratio(0, to: 1) * ((double)small * times / large);
    }
}
