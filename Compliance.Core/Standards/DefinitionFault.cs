using Compliance.Languages;

namespace Compliance.Standards;

/// <summary>One thing that is wrong with the definition of a standard, a register or a pack.</summary>
/// <param name="Id">The id of the standard, or the name of the register or pack.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record DefinitionFault(string Id, BilingualText Message)
{
    /// <summary>Id and message in both languages.</summary>
    public override string ToString() => $"{Id}: {Message.En} {Message.Zh}";
}
