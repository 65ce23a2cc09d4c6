using Compliance.Facts;
using NRules.RuleModel;

namespace Compliance.NRules;

/// <summary>
/// A subject as standards see it: on a day, in a place, and with what it did not report filled in where others know it: an area from below, a principal or teacher the stage of the school. Derived from the subject and the
/// <see cref="Examination"/>; rules of an application may match it too.
/// </summary>
/// <typeparam name="T">The kind of subject.</typeparam>
public sealed record Examined<T> : IIdentityProvider
    where T : Subject
{
    internal Examined(T subject, Examination examination, string? area)
    {
        Subject = subject;
        AsOf = examination.AsOf;
        IsPlaceAssumed = examination.AssumedJurisdiction is not null;
        Place = examination.AssumedJurisdiction ?? (AdministrativeCode.TryParse(area, out var place) ? place : null);
    }

    /// <summary>The subject, filled in.</summary>
    public T Subject { get; }

    /// <summary>The day.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The area that it lies in, or is; <see langword="null"/> when that is not known, and then no standard reaches it.</summary>
    public AdministrativeCode? Place { get; }

    /// <summary>Whether the place is only assumed: then it is not known in which part of it the subject lies.</summary>
    public bool IsPlaceAssumed { get; }

    /// <summary>Whether the subject lies inside an area.</summary>
    /// <param name="area">The area.</param>
    public bool LiesIn(AdministrativeCode area) => Place is { } place && area.Contains(place);

    /// <summary>Whether the subject lies inside one of some areas, or may where its place is only assumed.</summary>
    /// <param name="areas">The areas.</param>
    public bool LiesInOneOf(IReadOnlyList<AdministrativeCode> areas)
    {
        ArgumentNullException.ThrowIfNull(areas);
        return Place is { } place && areas.Any(area => area.Contains(place) || (IsPlaceAssumed && place.Contains(area)));
    }

    object IIdentityProvider.GetIdentity() => (typeof(Examined<T>), Subject.Code);
}
