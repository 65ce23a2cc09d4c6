using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.NRules.Translation;

/// <summary>What the translated expressions call. Null is unknown throughout.</summary>
internal static class Judging
{
    /// <summary>One value or another; while the choice is unknown, both must agree.</summary>
    public static TValue? Choose<TValue>(bool? choice, TValue? then, TValue? otherwise)
        where TValue : struct, IEquatable<TValue> => choice switch
        {
            true => then,
            false => otherwise,
            null => then is { } value && otherwise is { } other && value.Equals(other) ? then : null,
        };

    public static decimal? AmountOf<TQuantity>(TQuantity? quantity)
        where TQuantity : struct, IQuantity => quantity?.Amount;

    public static decimal? Groups(decimal? number, int size, Rounding rounding) =>
        number is { } value ? ((Count?)new Count(value)).InGroupsOf(size, rounding)!.Value.Value : null;

    public static Standing OfNumber(decimal? number, IQuantity threshold) =>
        number is { } value ? Order(value.CompareTo(threshold.Amount!.Value)) : Standing.Unknown;

    public static Standing OfRatio(decimal? antecedent, decimal? consequent, Ratio threshold) => (antecedent, consequent) switch
    {
        (0, 0) => Standing.Empty,
        (null, 0) => Standing.PerhapsServedByNobody,
        (_, 0) => Standing.ServedByNobody,
        ({ } first, { } second) => Order(new Ratio(first, second).CompareWith(threshold)!.Value),
        _ => Standing.Unknown,
    };

    public static Standing OfShare(decimal? part, decimal? whole, Share threshold) => (part, whole) switch
    {
        (_, 0) => Standing.Empty,
        ({ } some, { } all) => Order(new Share(some, all).CompareWith(threshold)!.Value),
        _ => Standing.Unknown,
    };

    /// <summary>By how many percentage points a share is above what it was.</summary>
    public static Standing OfShareChange(decimal? part, decimal? whole, decimal? partThen, decimal? wholeThen, IQuantity threshold) => (part, whole, partThen, wholeThen) switch
    {
        (_, 0, _, _) or (_, _, _, 0) => Standing.Empty,
        ({ } some, { } all, { } someThen, { } allThen) =>
            Order((((Fraction.Of(some) / Fraction.Of(all)) - (Fraction.Of(someThen) / Fraction.Of(allThen))) * Fraction.Of(100)).CompareTo(Fraction.Of(threshold.Amount!.Value))),
        _ => Standing.Unknown,
    };

    /// <summary>A change on average per year.</summary>
    public static Standing OfYearly(decimal? change, decimal? years, IQuantity threshold) => (change, years) switch
    {
        (_, 0) => Standing.Empty,
        ({ } points, { } time) => Order((Fraction.Of(points) / Fraction.Of(time)).CompareTo(Fraction.Of(threshold.Amount!.Value))),
        _ => Standing.Unknown,
    };

    /// <summary>By what percentage a yearly rise is smaller than a baseline.</summary>
    public static Standing OfReduction(decimal? change, decimal? years, decimal? baseline, IQuantity threshold) => (change, years, baseline) switch
    {
        (_, 0, _) or (_, _, 0) => Standing.Empty,
        ({ } points, { } time, { } before) =>
            Order((((Fraction.Of(before) - (Fraction.Of(points) / Fraction.Of(time))) / Fraction.Of(before)) * Fraction.Of(100)).CompareTo(Fraction.Of(threshold.Amount!.Value))),
        _ => Standing.Unknown,
    };

    /// <summary>Nobody to serve is an empty population where more is wanted; somebody served by nobody breaks every limit.</summary>
    public static Outcome OutcomeOf(Standing standing, Comparator comparator) => standing switch
    {
        Standing.Unknown => Outcome.Indeterminate,
        Standing.Empty => Outcome.EmptyPopulation,
        Standing.ServedByNobody => WantsMore(comparator) ? Outcome.EmptyPopulation : Outcome.NotMet,
        Standing.PerhapsServedByNobody => WantsMore(comparator) ? Outcome.EmptyPopulation : Outcome.Indeterminate,
        _ => Meets(comparator, standing) ? Outcome.Met : Outcome.NotMet,
    };

    /// <summary>The same for a sum of which a part is not known: what was reported may decide already.</summary>
    public static Outcome OutcomeInPart(Standing standing, decimal floor, IQuantity threshold, Comparator comparator)
    {
        if (standing != Standing.Unknown)
        {
            return OutcomeOf(standing, comparator);
        }

        var reported = OfNumber(floor, threshold);
        return comparator switch
        {
            Comparator.AtLeast or Comparator.MoreThan => Meets(comparator, reported) ? Outcome.Met : Outcome.Indeterminate,
            Comparator.LessThan => reported == Standing.Below ? Outcome.Indeterminate : Outcome.NotMet,
            _ => reported == Standing.Above ? Outcome.NotMet : Outcome.Indeterminate,
        };
    }

    /// <summary>The outcome of a sentence by its condition, its measure and what meets it by itself.</summary>
    public static Outcome Whole(bool? condition, Outcome measured, bool? alternative) => (condition, measured, alternative) switch
    {
        (false, _, _) => Outcome.OutsideCondition,
        (null, _, _) => Outcome.Indeterminate,
        (_, Outcome.NotMet or Outcome.Indeterminate, true) => Outcome.Met,
        (_, Outcome.NotMet or Outcome.Indeterminate, null) => Outcome.Indeterminate,
        _ => measured,
    };

    public static bool Meets(Comparator comparator, Standing standing) => comparator switch
    {
        Comparator.AtLeast => standing != Standing.Below,
        Comparator.AtMost => standing is Standing.Below or Standing.At,
        Comparator.MoreThan => standing == Standing.Above,
        Comparator.LessThan => standing == Standing.Below,
        _ => standing == Standing.At,
    };

    public static Standing Order(int order) => order < 0 ? Standing.Below : order == 0 ? Standing.At : Standing.Above;

    private static bool WantsMore(Comparator comparator) => comparator is Comparator.AtLeast or Comparator.MoreThan;
}
