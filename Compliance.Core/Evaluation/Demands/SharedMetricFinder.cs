using Compliance.Standards;

namespace Compliance.Evaluation.Demands;

/// <summary>
/// Finds the metrics of a level that several standards share. Which standards a subject answers to decides everything, so subjects that answer to the same are
/// compared once.
/// </summary>
internal static class SharedMetricFinder
{
    public static IEnumerable<SharedMetric> On(LevelOutcomes level, DateOnly asOf) =>
        from column in Enumerable.Range(0, level.Standards.Count)
        let slot = level.Standards[column]
        where !slot.IsAttested && slot.Clause.Modality != Modality.Component && slot.Document.Applies(slot.Clause.Timing, asOf)
        group column by (slot.Clause.Metric, slot.Clause.Unit) into metric
        where metric.Count() > 1
        from shared in Among(level, metric.Key.Metric!, [.. metric], asOf)
        select shared;

    private static IEnumerable<SharedMetric> Among(LevelOutcomes level, string metric, int[] columns, DateOnly asOf)
    {
        var groups = new Dictionary<string, (int[] Columns, List<int> Rows)>(StringComparer.Ordinal);
        for (var row = 0; row < level.Facts.Count; row++)
        {
            var reaching = Array.FindAll(columns, column => VerdictRule.Reaches(level[row, column]));
            if (reaching.Length > 1)
            {
                var key = string.Join(',', reaching);
                if (!groups.TryGetValue(key, out var group))
                {
                    groups.Add(key, group = (reaching, []));
                }

                group.Rows.Add(row);
            }
        }

        foreach (var (reaching, rows) in groups.Values)
        {
            var demands = DemandComparison.Of(level.MeasuredAt(rows[0], reaching, asOf)).Single(each => each.Metric == metric);
            yield return new SharedMetric(
                metric, level.Level, (MeasuredStandard)demands.Binding.Standard,
                [.. demands.Others.Select(other => new RelatedStandard((MeasuredStandard)other.Assessment.Standard, other.Relation))],
                rows.ConvertAll(row => level.Facts[row]));
        }
    }
}
