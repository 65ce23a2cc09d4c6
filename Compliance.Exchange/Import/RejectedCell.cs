using Compliance.Facts.Building;
using Compliance.Languages;

namespace Compliance.Exchange.Import;

/// <summary>A cell that was left out: no fact is made of it, nor of a sum that it is part of.</summary>
/// <param name="Place">File, sheet, row and column; no column for a row that could not be divided into cells, or has none in the columns that the mapping names.</param>
/// <param name="Value">Its text as it stood in the table, without spaces around it; empty where there is no column.</param>
/// <param name="Reason">Why, and what to do.</param>
public sealed record RejectedCell(SourcePlace Place, string Value, BilingualText Reason);
