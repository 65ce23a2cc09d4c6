using Compliance.Evaluation.Determinations;

namespace Compliance.Evaluation.Sessions;

/// <summary>An assessment that changed: of which subject, by the standard of which column.</summary>
internal readonly record struct ChangedColumn(RowKey Key, int Column)
{
    /// <summary>Areas after what lies in them, then by place, code and standard. Most changes are never listed, and so never put in order.</summary>
    public static IEnumerable<ChangedColumn> InOrder(IEnumerable<ChangedColumn> changes) => changes
        .OrderBy(change => Array.IndexOf(DeterminationRun.Order, change.Key.Level)).ThenBy(change => change.Key.Place)
        .ThenBy(change => change.Key.Code, StringComparer.Ordinal).ThenBy(change => change.Column);
}
