using Compliance.Facts.Describing;

namespace Compliance.Facts.Columns;

/// <summary>The values of a fact for all subjects of a table, those known from elsewhere included; made when first asked for.</summary>
internal sealed record FilledColumn(Fact Fact, Lazy<Array> Column);
