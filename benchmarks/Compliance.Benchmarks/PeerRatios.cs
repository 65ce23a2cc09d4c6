using System.Globalization;
using Compliance.Benchmarks.Suite;

namespace Compliance.Benchmarks;

/// <summary>What the peers take on one number of schools, as ratios to every verdict of the evaluator.</summary>
internal static class PeerRatios
{
    public static int Run(int schools, TextWriter output)
    {
        var size = SizeMeasurement.Of(schools);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"every verdict        {size.Full,10:F2} ms"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"plain delegates      {size.Delegates,10:F2} ms {size.Delegates / size.Full,8:F1}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"FluentValidation     {size.Fluent,10:F2} ms {size.FluentOverFull,8:F1}"));
        output.WriteLine(size is { NRules: { } time, NRulesOverFull: { } ratio }
            ? string.Create(CultureInfo.InvariantCulture, $"NRules               {time,10:F2} ms {ratio,8:F1}")
            : "NRules               skipped");
        return 0;
    }
}
