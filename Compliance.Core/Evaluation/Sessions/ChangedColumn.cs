namespace Compliance.Evaluation.Sessions;

/// <summary>An assessment that changed: of which subject, by the standard of which column.</summary>
internal readonly record struct ChangedColumn(RowKey Key, int Column);
