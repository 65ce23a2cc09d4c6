namespace Compliance.Standards.Registers;

/// <summary>What a register holds, in the order in which registers write it.</summary>
internal enum RegisterProperty
{
    Version,
    Document,
    Clauses,
}
