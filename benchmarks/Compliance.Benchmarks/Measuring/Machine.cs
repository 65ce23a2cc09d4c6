using System.Globalization;
using System.Runtime.InteropServices;

namespace Compliance.Benchmarks.Measuring;

/// <summary>What was measured on, in one line.</summary>
internal static class Machine
{
    public static string Name { get; } = string.Create(
        CultureInfo.InvariantCulture,
        $"{Processor()}, {Environment.ProcessorCount} processors, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GiB, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}");

    /// <summary>The name that Linux gives the processor; elsewhere its architecture.</summary>
    private static string Processor()
    {
        const string Key = "model name";
        const string List = "/proc/cpuinfo";
        var line = File.Exists(List) ? File.ReadLines(List).FirstOrDefault(each => each.StartsWith(Key, StringComparison.Ordinal)) : null;
        return line is null ? RuntimeInformation.ProcessArchitecture.ToString() : line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }
}
