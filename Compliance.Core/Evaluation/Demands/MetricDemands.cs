using Compliance.Facts;

namespace Compliance.Evaluation.Demands;

/// <summary>
/// What all the standards that reach a subject on the day ask of it in one metric. Several documents may name one metric: a city that wants 54 % by one year and 60 % by
/// another, a nation that is content with less than its city.
/// </summary>
/// <example><code>
/// foreach (var demands in report.DemandsOn(SubjectLevel.District, "210102"))
/// {
///     Console.WriteLine($"{demands.Metric}: {demands.Binding.Standard.Id}");
/// }
/// </code></example>
public sealed class MetricDemands
{
    internal MetricDemands(string metric, Assessment binding, IReadOnlyList<OtherDemand> others)
    {
        Metric = metric;
        Binding = binding;
        Others = others;
    }

    /// <summary>The metric, as the registers name it.</summary>
    public string Metric { get; }

    /// <summary>The subject.</summary>
    public Subject Subject => Binding.Subject;

    /// <summary>
    /// The strictest of the standards that are in force and that the subject answers to. One that is mandatory or a target goes before any that only strives, holds in
    /// principle or encourages; of equals the first in the order of the packs.
    /// </summary>
    public Assessment Binding { get; }

    /// <summary>The others, in the order of the packs.</summary>
    public IReadOnlyList<OtherDemand> Others { get; }

    /// <summary>The metric and the id of the binding standard.</summary>
    public override string ToString() => $"{Metric}: {Binding.Standard.Id}";
}
