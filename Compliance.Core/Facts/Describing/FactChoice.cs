using Compliance.Languages;

namespace Compliance.Facts.Describing;

/// <summary>One value of a fact of kind <see cref="FactKind.Choice"/>.</summary>
/// <param name="Name">The name in fact files, such as <c>nineYear</c>.</param>
/// <param name="Label">The name in reports.</param>
/// <param name="Value">The value of the enumeration.</param>
public sealed record FactChoice(string Name, BilingualText Label, Enum Value);
