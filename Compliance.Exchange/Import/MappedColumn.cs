namespace Compliance.Exchange.Import;

/// <summary>A column of a mapping that is to be written.</summary>
/// <param name="Name">The fact or key.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Values">What its texts mean; empty where they mean what they say.</param>
internal readonly record struct MappedColumn(string Name, string Heading, IReadOnlyDictionary<string, object?> Values);
