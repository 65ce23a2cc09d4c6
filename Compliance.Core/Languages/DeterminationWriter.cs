using Compliance.Evaluation;
using Compliance.Evaluation.Determinations;
using Compliance.Facts;

namespace Compliance.Languages;

/// <summary>Words how a standard that rests on others came to its verdict, a step per line.</summary>
internal sealed class DeterminationWriter
{
    private const int Named = 5;

    private readonly Language language;
    private readonly bool zh;

    public DeterminationWriter(Language language)
    {
        this.language = language;
        zh = language == Language.Chinese;
    }

    public IEnumerable<string> Lines(Determination determination) => determination switch
    {
        PartsDetermination parts => Parts(parts),
        PassingDetermination passing => Passing(passing),
        VariationDetermination variation => variation.Standards.SelectMany(Variation),
        _ => throw new InvalidOperationException($"{determination.GetType().Name} has no words."),
    };

    /// <summary>That the published value would be judged otherwise.</summary>
    public string Borderline(decimal published) => zh
        ? $"临界:按公布的 {QuantityWriter.Number(published)} 判定,结论将不同"
        : $"Borderline: the published {QuantityWriter.Number(published)} would be judged otherwise";

    private static string Who(Subject subject) => subject.Name is { } name ? $"{name} ({subject.Code})" : subject.Code;

    private IEnumerable<string> Parts(PartsDetermination parts)
    {
        yield return zh
            ? $"各部分:达标 {parts.Met},未达标 {parts.NotMet},无法判定 {parts.Undecided}"
            : $"Parts: {parts.Met} met, {parts.NotMet} not met, {parts.Undecided} undecided";
        foreach (var part in parts.Parts.Where(part => part.Verdict is Verdict.NotMet or Verdict.Indeterminate))
        {
            var remark = part.IsVeto ? zh ? "(一票否决)" : " (veto)" : part.IsBelowFloor ? zh ? "(低于其余项的下限)" : " (below the floor of the rest)" : "";
            if (part.Verdict == Verdict.Indeterminate)
            {
                yield return zh ? $"- {part.Standard}:无法判定{remark}" : $"- {part.Standard}: undecided{remark}";
            }
            else
            {
                yield return zh
                    ? $"- {part.Standard}:未达标{remark}{Causes(part.Causes)}"
                    : $"- {part.Standard}: not met{remark}{Causes(part.Causes)}";
            }
        }
    }

    private IEnumerable<string> Passing(PassingDetermination passing)
    {
        yield return zh
            ? $"{passing.Standard}:达标 {passing.Met},未达标 {passing.NotMet.Count},无法判定 {passing.Undecided.Count}"
            : $"{passing.Standard}: {passing.Met} meet it, {passing.NotMet.Count} do not, {passing.Undecided.Count} are undecided";
        if (passing.NotMet.Count > 0)
        {
            yield return (zh ? "- 未达标" : "- not met") + Causes(passing.NotMet);
        }
    }

    private IEnumerable<string> Variation(VariationOf variation)
    {
        yield return zh
            ? $"{variation.Standard}:{variation.Units.Count} 个单位,平均值 {Known(variation.Mean, variation.PublishedMean)},差异系数 {Known(variation.Coefficient, variation.PublishedCoefficient)}"
            : $"{variation.Standard}: {variation.Units.Count} units, mean {Known(variation.Mean, variation.PublishedMean)}, coefficient of variation {Known(variation.Coefficient, variation.PublishedCoefficient)}";
        foreach (var cause in variation.Causes.Take(Named))
        {
            yield return zh
                ? $"- 若不计 {Who(cause.Subject)}({Known(cause.Value, null)}),差异系数为 {Known(cause.CoefficientWithout, null)}"
                : $"- without {Who(cause.Subject)} ({Known(cause.Value, null)}) it would be {Known(cause.CoefficientWithout, null)}";
        }
    }

    private string Known(decimal? value, decimal? published)
    {
        if (value is not { } exact)
        {
            return zh ? "未知" : "not known";
        }

        var shown = QuantityWriter.Number(decimal.Round(exact, 6));
        return published is { } rounded ? shown + (zh ? $"(公布为 {QuantityWriter.Number(rounded)})" : $" (published {QuantityWriter.Number(rounded)})") : shown;
    }

    private string Causes(IReadOnlyList<Assessment> causes)
    {
        if (causes.Count == 0)
        {
            return "";
        }

        var named = string.Join(zh ? "、" : ", ", causes.Take(Named).Select(Found));
        var more = causes.Count - Named;
        return (zh ? ":" : ": ") + named + (more <= 0 ? "" : zh ? $"等 {causes.Count} 个" : $" and {more} more");
    }

    private string Found(Assessment cause) => cause.Measured is { } measured
        ? $"{Who(cause.Subject)} {AssessmentWriter.In(language).Value(cause, measured)}"
        : Who(cause.Subject);
}
