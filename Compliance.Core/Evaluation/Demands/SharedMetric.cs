using Compliance.Facts;
using Compliance.Standards;

namespace Compliance.Evaluation.Demands;

/// <summary>A metric in which several standards ask something of the same subjects on the day: which of them binds, and for whom.</summary>
/// <example><code>
/// foreach (var shared in report.SharedMetrics)
/// {
///     Console.WriteLine($"{shared.Binding.Id} binds {shared.Subjects.Count}; beside it: {string.Join(", ", shared.Others)}");
/// }
/// </code></example>
public sealed class SharedMetric
{
    internal SharedMetric(string metric, SubjectLevel level, MeasuredStandard binding, IReadOnlyList<RelatedStandard> others, IReadOnlyList<Subject> subjects)
    {
        Metric = metric;
        Level = level;
        Binding = binding;
        Others = others;
        Subjects = subjects;
    }

    /// <summary>The metric, as the registers name it.</summary>
    public string Metric { get; }

    /// <summary>The level of the subjects.</summary>
    public SubjectLevel Level { get; }

    /// <summary>The strictest in force: see <see cref="MetricDemands.Binding"/>.</summary>
    public MeasuredStandard Binding { get; }

    /// <summary>The others, in the order of the packs; at least one.</summary>
    public IReadOnlyList<RelatedStandard> Others { get; }

    /// <summary>The subjects that answer to all of these and to no other standard of the metric, in the order of the facts.</summary>
    public IReadOnlyList<Subject> Subjects { get; }

    /// <summary>The metric and the id of the binding standard.</summary>
    public override string ToString() => $"{Metric}: {Binding.Id}";
}
