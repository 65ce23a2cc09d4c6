using System.Globalization;
using Compliance.Evaluation;
using Compliance.Evaluation.Determinations;
using Compliance.Exchange.Export;
using Compliance.Facts;
using Compliance.Languages;
using Compliance.Standards;
using Spectre.Console;

namespace AuditHarness.Output;

/// <summary>
/// A determination as an inspector fills it in: the units below by indicator with their mean and coefficient of variation, then every part with its verdict and who
/// causes it.
/// </summary>
internal sealed class DeterminationTables(IAnsiConsole console, IReadOnlyList<Language> languages, ComplianceReport report)
{
    private const int CausesNamed = 3;
    private readonly Dictionary<string, MeasuredStandard> standards =
        report.Packs.SelectMany(pack => pack.Measured).GroupBy(standard => standard.Id).ToDictionary(group => group.Key, group => group.First());

    public void Write(Assessment determination)
    {
        Line(language => $"{ReportWords.Of(determination.Standard, language)}: {ReportWords.Of(determination.Subject)}, {determination.AsOf.ToString("O", CultureInfo.InvariantCulture)}");
        if (ReportNotes.Draft(determination.Standard.Document) is { } draft)
        {
            Line(draft.In);
        }

        var parts = PartsOf(determination);
        var variations = parts.SelectMany(Variations).GroupBy(each => each.Of.Standard).ToDictionary(group => group.Key, group => group.First());
        foreach (var part in parts)
        {
            if (part.Assessment?.Determination is PassingDetermination passing)
            {
                Units(passing.Standard, determination.Subject, variations);
            }
        }

        Parts(parts);
        Line(language => (language == Language.Chinese ? "结论:" : "Verdict: ") + determination.OutcomeIn(language)
            + (determination.Measured is { Amount: { } amount } ? $" ({Figure(amount)})" : ""));
        foreach (var missing in determination.Missing)
        {
            Line(language => (language == Language.Chinese ? "尚缺:" : "Still open: ") + missing);
        }
    }

    /// <summary>Schools by indicator. A value that falls short is marked ✗, one below the floor of the rest ✗✗.</summary>
    private void Units(string standard, Subject area, Dictionary<string, (VariationOf Of, Assessment Assessment)> variations)
    {
        var units = Below(area).Select(unit => report.Find(standard, unit.Code)).OfType<Assessment>().Where(each => each.Verdict != Verdict.NotApplicable).ToList();
        if (units.Count == 0 || !standards.TryGetValue(standard, out var whole) || whole.RestsOn.Count == 0)
        {
            return;
        }

        var indicators = whole.RestsOn.Where(standards.ContainsKey).Select(id => standards[id]).ToList();
        var table = new BilingualTable(
            languages,
            [new("学校", "School"), .. indicators.Select(indicator => Always(Short(indicator))), new("达标", "Met"), new("判定", "Verdict")]);
        foreach (var unit in units)
        {
            var parts = unit.Determination as PartsDetermination;
            table.Add([
                _ => ReportWords.Of(unit.Subject),
                .. indicators.Select(indicator => Same(Cell(indicator, unit.Subject, parts))),
                _ => parts is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{parts.Met}/{parts.Parts.Count}"),
                language => Verdicts(unit.Verdict, language),
            ]);
        }

        Foot(table, indicators, new("标准", "Line"), indicator => ReportWords.Required(indicator, Language.English));
        Foot(table, indicators, new("平均值", "Mean"), indicator => Of(indicator) is { } of ? Known(of.Of.PublishedMean ?? of.Of.Mean, indicator) : "");
        Foot(table, indicators, new("差异系数", "Coefficient"), indicator => Of(indicator) is { } of ? Known(of.Of.PublishedCoefficient ?? of.Of.Coefficient, of.Assessment.Standard) + Mark(of.Assessment) : "");
        Foot(table, indicators, new("差异系数标准", "Its limit"), indicator => Of(indicator) is { } of ? ReportWords.Required(of.Assessment.Standard, Language.English) : "");
        console.WriteLine();
        Line(language => ReportWords.Of(whole, language));
        table.Write(console);
        foreach (var indicator in indicators)
        {
            Line(language => $"  {ReportWords.Of(indicator, language)}: {indicator.MeasureIn(language)}");
        }

        (VariationOf Of, Assessment Assessment)? Of(MeasuredStandard indicator) => variations.TryGetValue(indicator.Id, out var of) ? of : null;
    }

    private static void Foot(BilingualTable table, List<MeasuredStandard> indicators, BilingualText title, Func<MeasuredStandard, string> text) =>
        table.Add([title.In, .. indicators.Select(indicator => Same(text(indicator))), _ => "", _ => ""]);

    private void Parts(List<(string Id, PartResult Result, Assessment? Assessment)> parts)
    {
        var table = new BilingualTable(
            languages, new("组成", "Part"), new("实测", "Measured"), new("要求", "Required"), new("判定", "Verdict"), new("原因", "Causes"));
        foreach (var (id, result, assessment) in parts)
        {
            table.Add(
                language => standards.TryGetValue(id, out var part) ? ReportWords.Of(part, language) : assessment is null ? id : ReportWords.Of(assessment.Standard, language),
                language => assessment is { Measured: { } measured, Standard: MeasuredStandard standard } ? QuantityWriter.In(language).Write(measured, standard.Threshold) : "",
                language => assessment is null ? standards.TryGetValue(id, out var below) ? ReportWords.Required(below, language) : "" : ReportWords.Required(assessment.Standard, language),
                language => Verdicts(result.Verdict, language) + (assessment is { IsBorderline: true } ? language == Language.Chinese ? "(临界)" : " (borderline)" : "")
                    + (result.IsVeto ? language == Language.Chinese ? "(一票否决项)" : " (veto)" : ""),
                language => Causes(result, assessment, language));
        }

        console.WriteLine();
        table.Write(console);
    }

    private static string Causes(PartResult result, Assessment? assessment, Language language) => assessment?.Determination switch
    {
        VariationDetermination variation when result.Verdict == Verdict.NotMet => string.Join("; ", variation.Standards.SelectMany(of => Decisive(of, (MeasuredStandard)assessment.Standard)).Select(
            cause => language == Language.Chinese
                ? $"不计 {ReportWords.Of(cause.Subject)} 为 {Figure(cause.CoefficientWithout!.Value)}"
                : $"without {ReportWords.Of(cause.Subject)} {Figure(cause.CoefficientWithout!.Value)}")),
        PassingDetermination passing => Named(passing.NotMet),
        null when result.Causes.Count > 0 && result.Causes[0].Subject.Code != assessment?.Subject.Code => Named(result.Causes),
        _ => assessment is { Verdict: Verdict.NotMet, Shortfall: { } shortfall } ? shortfall.In(language) : "",
    };

    /// <summary>Those without which the limit would be kept; where no single one does it, those that raise the coefficient most.</summary>
    private static List<UnitValue> Decisive(VariationOf of, MeasuredStandard standard)
    {
        var decisive = of.Causes.Where(cause => cause.CoefficientWithout <= standard.Threshold.Amount).Take(CausesNamed).ToList();
        return decisive.Count > 0 ? decisive : [.. of.Causes.Take(CausesNamed)];
    }

    private static string Named(IReadOnlyList<Assessment> causes) =>
        string.Join(", ", causes.Take(CausesNamed).Select(cause => ReportWords.Of(cause.Subject))) + (causes.Count > CausesNamed ? $" … ({causes.Count})" : "");

    private List<(string Id, PartResult Result, Assessment? Assessment)> PartsOf(Assessment determination) => determination.Determination is PartsDetermination parts
        ? [.. parts.Parts.Select(part => (part.Standard, part, report.Find(part.Standard, determination.Subject.Code)))]
        : [(determination.Standard.Id, new PartResult(determination.Standard.Id, determination.Verdict, [], IsBelowFloor: false, IsVeto: false), determination)];

    private static IEnumerable<(VariationOf Of, Assessment Assessment)> Variations((string Id, PartResult Result, Assessment? Assessment) part) =>
        part.Assessment?.Determination is VariationDetermination variation ? variation.Standards.Select(of => (of, part.Assessment)) : [];

    private IEnumerable<School> Below(Subject area) => AdministrativeCode.TryParse(area.Code, out var code)
        ? report.Facts.Schools.Where(school => AdministrativeCode.TryParse(school.DistrictCode, out var district) && code.Contains(district))
        : [];

    private string Cell(MeasuredStandard indicator, Subject unit, PartsDetermination? parts)
    {
        if (report.Find(indicator.Id, unit.Code) is not { } assessment || assessment.Verdict == Verdict.NotApplicable)
        {
            return "";
        }

        var part = parts?.Parts.FirstOrDefault(each => each.Standard == indicator.Id);
        var value = assessment.Published ?? assessment.Measured?.Amount;
        return Known(value, indicator) + (part is { IsBelowFloor: true } ? " ✗✗" : Mark(assessment));
    }

    private static string Mark(Assessment assessment) => (assessment.Verdict == Verdict.NotMet ? " ✗" : "") + (assessment.IsBorderline ? " ≈" : "");

    private static Func<Language, string> Same(string text) => _ => text;

    private static BilingualText Always(string text) => new(text, text);

    /// <summary>The id without the code of its document.</summary>
    private static string Short(Standard standard) => standard.Id.StartsWith(standard.Document.Code + "-", StringComparison.Ordinal) ? standard.Id[(standard.Document.Code.Length + 1)..] : standard.Id;

    /// <summary>A value with the decimals of official forms.</summary>
    private static string Known(decimal? value, Standard standard) => value is not { } known ? "?"
        : standard.Clause.Decimals is { } decimals ? known.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
        : Figure(known);

    private static string Figure(decimal value) => QuantityWriter.Number(decimal.Round(value, 4));

    private static string Verdicts(Verdict verdict, Language language) => (verdict switch
    {
        Verdict.Met => new BilingualText("达标", "met"),
        Verdict.NotMet => new BilingualText("未达标", "not met"),
        Verdict.Indeterminate => new BilingualText("无法判定", "undecided"),
        _ => new BilingualText("不适用", "not applicable"),
    }).In(language);

    private void Line(Func<Language, string> text)
    {
        foreach (var language in languages)
        {
            console.WriteLine(PlainText.Of(text(language)));
        }
    }
}
