using System.Globalization;
using Compliance.Evaluation;
using Compliance.Evaluation.Determinations;
using Compliance.Facts;
using Compliance.Languages;
using Compliance.Standards;

namespace Compliance.Exchange.Export;

/// <summary>What subjects, standards, measured values and thresholds are called in the cells of reports.</summary>
public static class ReportWords
{
    /// <summary>Name and code of a subject, since two schools may share a name; the code alone where there is no name.</summary>
    /// <param name="subject">The subject.</param>
    public static string Of(Subject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return subject.Name is { } name ? $"{name} ({subject.Code})" : subject.Code;
    }

    /// <summary>Id and title of a standard.</summary>
    /// <param name="standard">The standard.</param>
    /// <param name="language">The language of the title.</param>
    public static string Of(Standard standard, Language language)
    {
        ArgumentNullException.ThrowIfNull(standard);
        return $"{standard.Id} {standard.Clause.Title.In(language)}";
    }

    /// <summary>
    /// What was found: the measured value in the terms of the threshold; of units below of which some are open, the counts that decided; of an attested standard, day and
    /// evidence.
    /// </summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="language">The language.</param>
    /// <returns>The empty text when nothing was measured or attested.</returns>
    public static string Found(Assessment assessment, Language language)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return assessment switch
        {
            { Measured: { } measured, Standard: MeasuredStandard standard } => QuantityWriter.In(language).Write(measured, standard.Threshold),
            { Determination: PassingDetermination passing } => language == Language.Chinese
                ? $"达标 {passing.Met},未达标 {passing.NotMet.Count},无法判定 {passing.Undecided.Count}"
                : $"{passing.Met} met, {passing.NotMet.Count} not, {passing.Undecided.Count} undecided",
            { Attestation: { } attestation } => $"{attestation.On.ToString("O", CultureInfo.InvariantCulture)} {attestation.Evidence}",
            _ => "",
        };
    }

    /// <summary>What a standard asks: its threshold with the sign of the comparison, or what is to be attested.</summary>
    /// <param name="standard">The standard.</param>
    /// <param name="language">The language.</param>
    public static string Required(Standard standard, Language language)
    {
        ArgumentNullException.ThrowIfNull(standard);
        return standard is MeasuredStandard measured
            ? $"{Sign(measured.Comparator)} {QuantityWriter.In(language).Write(measured.Threshold, measured.Threshold)}"
            : standard.RequirementIn(language);
    }

    private static string Sign(Comparator comparator) => comparator switch
    {
        Comparator.AtLeast => "≥",
        Comparator.AtMost => "≤",
        Comparator.MoreThan => ">",
        Comparator.LessThan => "<",
        _ => "=",
    };
}
