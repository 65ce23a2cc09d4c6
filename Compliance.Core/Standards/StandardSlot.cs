using Compliance.Standards.Registers;

namespace Compliance.Standards;

/// <summary>
/// One standard of a pack as the engine carries it: known by its clause, which says all that verdicts and counts need. The sentence of a measured one is read
/// when it is to be run or somebody asks for the standard.
/// </summary>
internal sealed class StandardSlot
{
    private readonly AttestedStandard? attested;
    private readonly Section? section;

    public StandardSlot(PolicyDocument document, Clause clause, Section? section)
    {
        Document = document;
        Clause = clause;
        this.section = section;
        attested = section is null ? new AttestedStandard(document, clause) : null;
    }

    public PolicyDocument Document { get; }

    public Clause Clause { get; }

    public bool IsAttested => attested is not null;

    /// <summary>The standard; reads its section.</summary>
    /// <exception cref="StandardDefinitionException">The section is faulty.</exception>
    public Standard Standard => attested ?? (Standard)Measured;

    /// <summary>The standard of a measured clause; reads its section.</summary>
    /// <exception cref="StandardDefinitionException">The section is faulty.</exception>
    public MeasuredStandard Measured => section!.Find(Clause.Id);

    /// <summary>Whether a standard is the one of this slot; reads nothing, for a standard of a section that was not read can not be in anybody's hands.</summary>
    public bool Holds(Standard standard) =>
        ReferenceEquals(Clause, standard.Clause)
        && (attested is null ? section!.IsRead && ReferenceEquals(Measured, standard) : ReferenceEquals(attested, standard));
}
