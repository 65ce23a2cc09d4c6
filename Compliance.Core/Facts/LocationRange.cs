namespace Compliance.Facts;

/// <summary>A run of subjects that lie in one place, from <c>From</c> up to but not including <c>To</c>; the place is null when it is not known.</summary>
internal readonly record struct LocationRange(int From, int To, AdministrativeCode? Location);
