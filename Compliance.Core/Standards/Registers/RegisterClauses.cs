namespace Compliance.Standards.Registers;

/// <summary>The clauses of a register, in order and by id.</summary>
internal sealed record RegisterClauses(IReadOnlyList<Clause> InOrder, Dictionary<string, Clause> ById);
