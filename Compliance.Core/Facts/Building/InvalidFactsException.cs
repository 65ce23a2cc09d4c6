using Compliance.Languages;

namespace Compliance.Facts.Building;

/// <summary>Facts that can not be evaluated, with every fault that was found.</summary>
public sealed class InvalidFactsException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="faults">Every fault; at least one.</param>
    public InvalidFactsException(IReadOnlyList<FactFault> faults)
        : base(Describe(faults)) => Faults = faults;

    /// <summary>Creates the exception for one fault.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="innerException">What the reader of the source threw.</param>
    public InvalidFactsException(FactFault fault, Exception? innerException = null)
        : base(Describe([fault]), innerException) => Faults = [fault];

    /// <summary>Every fault, in the order of the source.</summary>
    public IReadOnlyList<FactFault> Faults { get; }

    private static string Describe(IReadOnlyList<FactFault> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        return string.Join(Environment.NewLine, faults.Select(fault => fault.Describe(Language.English)));
    }
}
