using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Languages;
using Compliance.Standards;

namespace Compliance.Exchange.Export.Xlsx;

/// <summary>Units by standards that measure: each measured value in the colour of its verdict; empty where a standard does not apply.</summary>
internal sealed class MatrixSheet(ComplianceReport report, IReadOnlyList<Language> languages)
{
    private const int Width = 16;
    private const int Named = 3;

    /// <summary>What a sheet has beside the names.</summary>
    private const int MostStandards = 16_384 - Named;

    public WorkbookSheet Make()
    {
        var standards = report.Standards.OfType<MeasuredStandard>().Where(Applies).Take(MostStandards).ToList();
        var columns = standards.Select((standard, i) => (standard.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i, StringComparer.Ordinal);
        return new WorkbookSheet(
            ReportSheets.Name(languages, SheetWords.Matrix),
            [
                new(Text(SheetWords.Level.In), Width), new(Text(SheetWords.Code.In), Width), new(Text(SheetWords.Name.In), Width),
                .. standards.Select(standard => new SheetColumn(Text(language => $"{ReportWords.Of(standard, language)} {ReportWords.Required(standard, language)}"), Width)),
            ],
            Rows(columns),
            Frozen: Named);
    }

    private bool Applies(MeasuredStandard standard) => report.CountsOf(standard) is var counts && counts.Total > counts.NotApplicable;

    private IEnumerable<IReadOnlyList<SheetCell>> Rows(Dictionary<string, int> columns)
    {
        SheetCell[]? row = null;
        (SubjectLevel, string)? last = null;
        foreach (var assessment in report.With(Verdict.Met, Verdict.NotMet, Verdict.NotYetDue, Verdict.Indeterminate))
        {
            if (!columns.TryGetValue(assessment.Standard.Id, out var column))
            {
                continue;
            }

            // The assessments of a subject follow each other.
            var subject = assessment.Subject;
            if (last != (subject.Level, subject.Code))
            {
                if (row is not null)
                {
                    yield return row;
                }

                last = (subject.Level, subject.Code);
                row = [SheetCell.Of(Text(Levels.Of(subject.Level).In)), SheetCell.Of(subject.Code), SheetCell.Of(subject.Name), .. Enumerable.Repeat(SheetCell.Of(""), columns.Count)];
            }

            row![Named + column] = Value(assessment);
        }

        if (row is not null)
        {
            yield return row;
        }
    }

    private SheetCell Value(Assessment assessment)
    {
        var look = StatusColours.Of(assessment);
        return assessment.Measured?.Amount is { } amount ? SheetCell.Of(amount, look)
            : SheetCell.Of(Text(language => ReportWords.Found(assessment, language) is { Length: > 0 } found ? found : Verdicts.Of(assessment).In(language)), look);
    }

    private string Text(Func<Language, string?> text) => ReportSheets.In(languages, text);
}
