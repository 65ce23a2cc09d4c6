using Compliance.Facts;
using Compliance.Facts.Building;

namespace Compliance.Exchange.Import;

/// <summary>A subject that the mapping lists itself, such as the city that all rows lie in.</summary>
internal sealed record ListedSubject(SubjectLevel Level, IReadOnlyList<FactCell> Cells, SourcePlace Place);
