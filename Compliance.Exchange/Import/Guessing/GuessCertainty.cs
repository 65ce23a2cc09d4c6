namespace Compliance.Exchange.Import.Guessing;

/// <summary>How sure it is that a column holds what was guessed.</summary>
public enum GuessCertainty
{
    /// <summary>The heading is a name of the fact, and every cell that was looked at fits.</summary>
    Certain,

    /// <summary>
    /// The heading says nearly the same as a name of the fact and of no other, and every cell that was looked at fits; or it is a name of the fact, and of ten cells one at
    /// most does not fit, or there are none.
    /// </summary>
    Likely,

    /// <summary>The heading has something of a name of the fact, or cells do not fit, or nothing was found. Such a column is left out of the mapping.</summary>
    Unsure,
}
