namespace Compliance.Standards;

/// <summary>Standards that can not be loaded, with every fault that was found in them.</summary>
public sealed class StandardDefinitionException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="faults">Every fault; at least one.</param>
    public StandardDefinitionException(IReadOnlyList<DefinitionFault> faults)
        : base(Describe(faults)) => Faults = faults;

    /// <summary>Every fault.</summary>
    public IReadOnlyList<DefinitionFault> Faults { get; }

    private static string Describe(IReadOnlyList<DefinitionFault> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        return string.Join(Environment.NewLine, faults);
    }
}
