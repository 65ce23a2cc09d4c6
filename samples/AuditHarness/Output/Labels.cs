using Compliance.Facts;
using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Standards;

namespace AuditHarness.Output;

/// <summary>What subjects, standards and thresholds are called in tables.</summary>
internal static class Labels
{
    /// <summary>Name and code, since two schools may share a name.</summary>
    public static string Of(Subject subject) => subject.Name is { } name ? $"{name} ({subject.Code})" : subject.Code;

    public static string Of(Standard standard, Language language) => $"{standard.Id} {standard.Clause.Title.In(language)}";

    public static string Of(IQuantity quantity, Language language) => QuantityWriter.In(language).Write(quantity);

    /// <summary>What a standard asks: its threshold with the sign of the comparison, or what is to be attested.</summary>
    public static string Required(Standard standard, Language language) => standard is MeasuredStandard measured
        ? $"{Sign(measured.Comparator)} {QuantityWriter.In(language).Write(measured.Threshold, measured.Threshold)}"
        : standard.RequirementIn(language);

    private static string Sign(Comparator comparator) => comparator switch
    {
        Comparator.AtLeast => "≥",
        Comparator.AtMost => "≤",
        Comparator.MoreThan => ">",
        Comparator.LessThan => "<",
        _ => "=",
    };
}
