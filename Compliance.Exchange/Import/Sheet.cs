namespace Compliance.Exchange.Import;

/// <summary>One sheet of a workbook.</summary>
/// <param name="Name">What the workbook calls it.</param>
/// <param name="Rows">Reads its rows from the first; each call begins anew.</param>
internal sealed record Sheet(string Name, Func<IEnumerable<SheetRow>> Rows);
