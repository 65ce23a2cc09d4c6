using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Facts.Describing;
using Compliance.Languages;

namespace Compliance.Exchange.Import.Guessing;

/// <summary>Whether the cells of a column fit what its heading was taken for.</summary>
/// <param name="Misfit">Why not; null when all that were looked at fit.</param>
/// <param name="MostFit">Whether so few do not fit that they are slips: one in ten at most.</param>
/// <param name="Values">What its texts mean, for a choice or a yes or no.</param>
internal sealed record ColumnTrial(BilingualText? Misfit, bool MostFit, IReadOnlyDictionary<string, object?> Values)
{
    /// <summary>One slip in so many cells.</summary>
    private const int CellsPerSlip = 10;

    private static readonly Dictionary<string, object?> NoValues = [];

    private static readonly Dictionary<string, bool> YesAndNo = new(StringComparer.OrdinalIgnoreCase)
    {
        ["是"] = true, ["否"] = false, ["有"] = true, ["无"] = false, ["yes"] = true, ["no"] = false, ["y"] = true, ["n"] = false, ["1"] = true, ["0"] = false,
        ["true"] = true, ["false"] = false,
    };

    /// <param name="candidate">What the heading was taken for.</param>
    /// <param name="level">What each row is.</param>
    /// <param name="cells">The cells that are not empty, in order.</param>
    public static ColumnTrial Of(GuessCandidate candidate, SubjectLevel level, IReadOnlyList<string> cells) => candidate switch
    {
        { Fact.Kind: FactKind.Choice } => Translated(cells, text => ChoiceOf(candidate.Fact, text)),
        { Fact.Kind: FactKind.Flag } => Translated(cells, text => YesAndNo.TryGetValue(text, out var flag) ? flag : null),
        { Fact: { } fact } => Fitting(cells, text => IsNumberOf(fact, text)),
        { Name: SubjectKeys.Code } => Fitting(cells, new HashSet<string>(StringComparer.Ordinal).Add),
        { Name: SubjectKeys.District } => Fitting(cells, text => AdministrativeCode.TryParse(text, out var code) && code.Level == SubjectLevel.District),
        { Name: SubjectKeys.Area } => Fitting(cells, text => AdministrativeCode.TryParse(text, out _)),
        _ => new ColumnTrial(null, MostFit: true, NoValues),
    };

    private static ColumnTrial Fitting(IReadOnlyList<string> cells, Func<string, bool> fits) =>
        Of([.. cells.Where(text => !fits(text))], cells.Count, NoValues);

    private static ColumnTrial Translated(IReadOnlyList<string> cells, Func<string, object?> meaning)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var text in cells.Distinct(StringComparer.Ordinal))
        {
            if (meaning(text) is { } value)
            {
                values.Add(text, value);
            }
        }

        return Of([.. cells.Where(text => !values.ContainsKey(text))], cells.Count, values);
    }

    private static ColumnTrial Of(IReadOnlyList<string> misfits, int cells, Dictionary<string, object?> values) =>
        new(misfits.Count == 0 ? null : NotFitting(misfits[0]), misfits.Count * CellsPerSlip <= cells, values);

    private static BilingualText NotFitting(string text) => new($"单元格“{FactFault.Quote(text)}”与之不符", $"the cell '{FactFault.Quote(text)}' does not fit it");

    private static bool IsNumberOf(Fact fact, string text) =>
        CellNumber.TryRead(text, fact.Kind == FactKind.Percent, out var number) && number >= 0
        && (fact.Kind != FactKind.Count || decimal.Truncate(number) == number);

    private static string? ChoiceOf(Fact fact, string text)
    {
        var words = new HeadingWords(text).Text;
        return words.Length == 0 ? null : fact.Choices.FirstOrDefault(choice =>
            choice.Name == text || new HeadingWords(choice.Label.Zh).Text == words || new HeadingWords(choice.Label.En).Text == words)?.Name;
    }
}
