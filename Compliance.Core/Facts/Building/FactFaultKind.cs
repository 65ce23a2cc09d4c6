namespace Compliance.Facts.Building;

/// <summary>What can be wrong with facts.</summary>
public enum FactFaultKind
{
    /// <summary>The source can not be read as what it claims to be: a broken document, wrong encoding, missing column.</summary>
    Unreadable,

    /// <summary>A name that no fact of the level has.</summary>
    UnknownFact,

    /// <summary>A value that is not of the fact's kind.</summary>
    BadValue,

    /// <summary>A number below zero.</summary>
    Negative,

    /// <summary>A number too large to be true.</summary>
    TooLarge,

    /// <summary>A subject without an identifier, or with one that is no GB/T 2260 code of its level.</summary>
    BadCode,

    /// <summary>Two subjects of one level with the same code.</summary>
    DuplicateCode,

    /// <summary>A change of a subject that there is not.</summary>
    UnknownSubject,

    /// <summary>A subject that names no parent.</summary>
    MissingParent,

    /// <summary>A subject that names a parent the set does not hold.</summary>
    UnknownParent,

    /// <summary>A part larger than its whole, such as more teachers with a degree than teachers: a share over 100 %.</summary>
    PartExceedsWhole,

    /// <summary>An attestation about nobody, without evidence or signer, or that expires before it begins.</summary>
    BadAttestation,

    /// <summary>Facts given as those of the year before that are of another year.</summary>
    NotTheYearBefore,

    /// <summary>Parts of one stream that do not go together: of different years, or out of the order that was asked for.</summary>
    PartsDoNotFit,
}
