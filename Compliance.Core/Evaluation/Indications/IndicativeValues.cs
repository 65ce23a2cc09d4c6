using Compliance.Facts;
using Compliance.Facts.Columns;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation.Indications;

/// <summary>Measures a standard on the units below one that answers to it.</summary>
internal static class IndicativeValues
{
    /// <summary>The values on each level that the register allows, from above to below; on each the worst first and what is not known last.</summary>
    public static IEnumerable<IndicativeValue> Of(MeasuredStandard standard, string code, Func<SubjectLevel, FactTable> tableOf)
    {
        if (!AdministrativeCode.TryParse(code, out var area))
        {
            return [];
        }

        return standard.Clause.AlsoMeasurableAt
            .Where(level => level > standard.Level && level is SubjectLevel.City or SubjectLevel.District or SubjectLevel.School)
            .Order()
            .SelectMany(level => On(standard, level, area, tableOf(level)));
    }

    private static IEnumerable<IndicativeValue> On(MeasuredStandard standard, SubjectLevel level, AdministrativeCode area, FactTable table)
    {
        if (SentenceTransfer.To(level, standard.Model) is not { } model)
        {
            return [];
        }

        var values = new List<IndicativeValue>();
        for (var row = 0; row < table.Count; row++)
        {
            var subject = table[row];
            if (IsInside(subject, area) && model.Condition?.Evaluate(subject) is not false)
            {
                values.Add(Measure(standard, model, subject));
            }
        }

        var worstFirst = standard.Comparator.WantsMore() || standard.Comparator == Comparator.Exactly ? 1 : -1;
        return values
            .OrderBy(value => value.Measured?.Amount is null)
            .ThenBy(value => worstFirst * (value.Measured?.Amount ?? 0))
            .ThenBy(value => value.Subject.Code, StringComparer.Ordinal);
    }

    private static IndicativeValue Measure(MeasuredStandard standard, SentenceModel model, Subject subject)
    {
        var isContribution = model.Threshold.Unit == QuantityUnit.Count;
        bool? reaches = isContribution ? null : model.Judge(subject) switch
        {
            Outcome.Met => true,
            Outcome.NotMet => false,
            _ => null,
        };
        return new IndicativeValue(standard, subject, model.Measure.Evaluate(subject), reaches);
    }

    private static bool IsInside(Subject subject, AdministrativeCode area) =>
        AdministrativeCode.TryParse(subject is School school ? school.DistrictCode : subject.Code, out var code) && area.Contains(code);
}
