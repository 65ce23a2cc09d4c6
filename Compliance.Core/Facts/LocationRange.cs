namespace Compliance.Facts;

/// <summary>A run of subjects that lie in one place, from <c>From</c> up to but not including <c>To</c>; the place is null when it is not known. A class, since lists of a
/// structure would be compiled for it alone, on the way to the first verdict.</summary>
internal sealed record LocationRange(int From, int To, AdministrativeCode? Location)
{
    /// <summary>No subject, nowhere.</summary>
    public static LocationRange Empty { get; } = new(0, 0, null);
}
