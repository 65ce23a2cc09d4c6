using Compliance.Facts.Describing;

namespace Compliance.Facts.Columns;

/// <summary>The values of a fact for all subjects of a table, those known from elsewhere included.</summary>
internal sealed record FilledColumn(Fact Fact, Array Column);
