namespace Compliance.Standards.Registers;

/// <summary>What the scope of a clause may say, in the order in which registers write it.</summary>
internal enum ScopeProperty
{
    Stages,
    Ownership,
    Locality,
    Kinds,
    Areas,
}
