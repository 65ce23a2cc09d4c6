using Compliance.Evaluation;
using Compliance.Exchange.Export.Catalogue;
using Compliance.Languages;
using Compliance.Standards;

namespace Compliance.Exchange.Export.Xlsx;

/// <summary>The sheets of a report.</summary>
internal sealed class ReportSheets(ComplianceReport report, ReportXlsxOptions options)
{
    private const int Narrow = 10;
    private const int Medium = 18;
    private const int Wide = 40;

    public IReadOnlyList<WorkbookSheet> All() => [Summary(), Ledger(), new MatrixSheet(report, options.Languages).Make(), Clauses(), Faults()];

    /// <summary>The text in the languages asked for, one below the other.</summary>
    public static string In(IReadOnlyList<Language> languages, Func<Language, string?> text) => string.Join('\n', languages.Select(text).Distinct(StringComparer.Ordinal));

    /// <summary>The name of a sheet: the languages side by side.</summary>
    public static string Name(IReadOnlyList<Language> languages, BilingualText name) => string.Join(' ', languages.Select(name.In));

    private WorkbookSheet Summary() => new(
        Name(options.Languages, SheetWords.Summary),
        [
            new(Heading(SheetWords.Item), Wide * 2), new(Heading(SheetWords.Violations), Narrow), new(Heading(SheetWords.Advisories), Narrow), new(Heading(Verdicts.Of(Verdict.NotYetDue)), Narrow),
            new(Heading(Verdicts.Of(Verdict.Met)), Narrow), new(Heading(Verdicts.Of(Verdict.Indeterminate)), Narrow), new(Heading(Verdicts.Of(Verdict.NotApplicable)), Narrow),
        ],
        [
            .. ReportNotes.Of(report, options.Titles).Select(note => new[] { Text(note.In) }),
            Counts(SheetWords.All.In, report.Totals),
            .. LevelCounts.Of(report).Select(level => Counts(Levels.Of(level.Level).In, level.Counts)),
            .. report.Standards.Select(standard => (standard, Counts: report.CountsOf(standard))).Where(pair => pair.Counts.NotMet > 0)
                .Select(pair => Counts(language => ReportWords.Of(pair.standard, language), pair.Counts)),
        ]);

    private SheetCell[] Counts(Func<Language, string> label, VerdictCounts counts) =>
    [
        Text(label), SheetCell.Count(counts.Violations), SheetCell.Count(counts.Advisories), SheetCell.Count(counts.NotYetDue), SheetCell.Count(counts.Met),
        SheetCell.Count(counts.Indeterminate), SheetCell.Count(counts.NotApplicable),
    ];

    /// <summary>The problems one by one, with columns for those who see to them.</summary>
    private WorkbookSheet Ledger() => new(
        Name(options.Languages, SheetWords.Ledger),
        [
            new(Heading(SheetWords.Row), Narrow), new(Heading(SheetWords.Outcome), Medium), new(Heading(SheetWords.Level), Narrow), new(Heading(SheetWords.Code), Medium),
            new(Heading(SheetWords.Name), Medium), new(Heading(SheetWords.Standard), Medium), new(Heading(SheetWords.Title), Wide), new(Heading(SheetWords.Measured), Medium),
            new(Heading(SheetWords.Required), Medium), new(Heading(SheetWords.Shortfall), Narrow), new(Heading(SheetWords.Cure), Wide), new(Heading(SheetWords.Source), Wide),
            new(Heading(SheetWords.Responsible), Medium), new(Heading(SheetWords.Until), Medium), new(Heading(SheetWords.Done), Wide),
        ],
        (options.IncludeAll ? report.Assessments : report.With(Verdict.NotMet).Concat(report.Undecided)).Select(Problem),
        Frozen: 5)
    {
        Colours = StatusColours.Of(1, options.Languages[0]),
    };

    private SheetCell[] Problem(Assessment assessment, int index) =>
    [
        SheetCell.Count(index + 1), Text(Verdicts.Of(assessment).In), Text(Levels.Of(assessment.Subject.Level).In), SheetCell.Of(assessment.Subject.Code),
        SheetCell.Of(assessment.Subject.Name), SheetCell.Of(assessment.Standard.Id), Text(assessment.Standard.Clause.Title.In),
        Text(language => ReportWords.Found(assessment, language)), Text(language => ReportWords.Required(assessment.Standard, language)),
        assessment.Shortfall is { } shortfall ? SheetCell.Of(shortfall.Amount, CellLook.Number) : SheetCell.Of(""),
        Text(language => assessment.Verdict == Verdict.Indeterminate ? assessment.OutcomeIn(language) : assessment.Shortfall?.In(language)),
        Text(assessment.Citation.In),
    ];

    /// <summary>The clauses of which the ledger speaks.</summary>
    private WorkbookSheet Clauses() => new(
        Name(options.Languages, SheetWords.Clauses),
        [
            new(Heading(SheetWords.Standard), Medium), new(Heading(SheetWords.Document), Wide), new(Heading(SheetWords.Locator), Medium), new(Heading(SheetWords.Title), Wide),
            new(Heading(SheetWords.Text), Wide * 2), new(Heading(SheetWords.Requirement), Wide), new(Heading(SheetWords.Condition), Wide), new(Heading(SheetWords.Modality), Medium),
            new(Heading(SheetWords.Timing), Medium), new(Heading(SheetWords.Cure), Wide), new(Heading(SheetWords.Source), Wide),
        ],
        report.With(Verdict.NotMet).Concat(report.Undecided).Select(assessment => assessment.Standard).DistinctBy(standard => standard.Id).Select(standard => new[]
        {
            SheetCell.Of(standard.Id), Text(ReportNotes.Document(standard.Document).In), SheetCell.Of(standard.Clause.Locator), Text(standard.Clause.Title.In),
            Text(standard.Clause.Summary.In), Text(standard.RequirementIn), Text(standard.ConditionIn), Text(standard.ModalityIn),
            Text(CatalogueWords.Of(standard.Timing).In), Text(language => (standard as MeasuredStandard)?.CureIn(language)), Text(standard.Citation.In),
        }),
        Frozen: 1);

    /// <summary>What the data contradict, and what they lack.</summary>
    private WorkbookSheet Faults() => new(
        Name(options.Languages, SheetWords.Faults),
        [
            new(Heading(SheetWords.Kind), Medium), new(Heading(SheetWords.Level), Narrow), new(Heading(SheetWords.Code), Medium), new(Heading(SheetWords.Name), Medium),
            new(Heading(SheetWords.Fact), Wide), new(Heading(SheetWords.Description), Wide * 2),
        ],
        report.Findings.Select(finding => new[]
        {
            Text(SheetWords.Finding.In), Text(Levels.Of(finding.Subject.Level).In), SheetCell.Of(finding.Subject.Code), SheetCell.Of(finding.Subject.Name),
            Text(language => finding.Fact?.Label.In(language)), Text(finding.Describe),
        }).Concat(UndecidedGap.Of(report).Select(gap => new[]
        {
            Text(SheetWords.Missing.In), Text(Levels.Of(gap.Standard.Level).In), SheetCell.Of(""), SheetCell.Of(""), SheetCell.Of(gap.Missing), Text(gap.Line().In),
        })));

    private string Heading(BilingualText heading) => In(options.Languages, heading.In);

    private SheetCell Text(Func<Language, string?> text) => SheetCell.Of(In(options.Languages, text));
}
