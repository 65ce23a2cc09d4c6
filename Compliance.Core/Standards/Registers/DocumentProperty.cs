namespace Compliance.Standards.Registers;

/// <summary>What the head of a register may say, in the order in which registers write it.</summary>
internal enum DocumentProperty
{
    Code,
    TitleZh,
    TitleEn,
    Number,
    IssuerZh,
    IssuerEn,
    IssuedOn,
    Status,
    Jurisdiction,
    InForceFrom,
    InForceUntil,
}
