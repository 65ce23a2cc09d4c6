using Compliance.Standards;

namespace Compliance.Evaluation.Demands;

/// <summary>Finds the binding standard of each metric among the assessments of one subject.</summary>
internal static class DemandComparison
{
    /// <summary>Of each metric in one unit, in order of first mention, among assessments by measured standards that the subject answers to.</summary>
    public static IReadOnlyList<MetricDemands> Of(IEnumerable<Assessment> assessments) =>
    [
        .. assessments
            .GroupBy(assessment => (assessment.Standard.Clause.Metric, assessment.Standard.Clause.Unit))
            .Select(group => Compare(group.Key.Metric!, [.. group])),
    ];

    private static MetricDemands Compare(string metric, Assessment[] assessments)
    {
        var binding = assessments[0];
        foreach (var other in assessments.Skip(1))
        {
            var rank = Binds(other).CompareTo(Binds(binding));
            if (rank > 0 || (rank == 0 && IsStricter(Range(other), Range(binding))))
            {
                binding = other;
            }
        }

        return new MetricDemands(
            metric, binding, [.. assessments.Where(other => other != binding).Select(other => new OtherDemand(other, Relation(other, binding)))]);
    }

    private static DemandRelation Relation(Assessment other, Assessment binding)
    {
        var (asked, bound) = (Range(other), Range(binding));
        return asked.IsSameAs(bound) ? DemandRelation.Same
            : bound.IsWithin(asked) ? DemandRelation.Relaxation
            : asked.IsWithin(bound) ? DemandRelation.Aspiration
            : !asked.Meets(bound) ? DemandRelation.Conflict
            : DemandRelation.Independent;
    }

    private static bool IsStricter(DemandRange range, DemandRange than) => range.IsWithin(than) && !than.IsWithin(range);

    private static bool Binds(Assessment assessment) => VerdictRule.KindOf(assessment.Standard.Modality) == BreachKind.Violation;

    private static DemandRange Range(Assessment assessment) =>
        assessment.Standard is MeasuredStandard standard ? new DemandRange(standard.Threshold, standard.Comparator) : throw new InvalidOperationException(assessment.Standard.Id);
}
