using System.Linq.Expressions;
using Compliance.Facts;
using Compliance.Facts.Describing;
using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Standards.Reading;
using Compliance.Standards.Registers;
using Compliance.Standards.Sentences;

namespace Compliance.Standards;

/// <summary>
/// A requirement that a number decides: what the register says of it, and how it is measured. Immutable and thread-safe. Made by
/// <see cref="Article"/>.
/// </summary>
public abstract class Standard
{
    private protected Standard(PolicyDocument document, Clause clause, SentenceModel model, Timing timing)
    {
        Document = document;
        Clause = clause;
        Model = model;
        Timing = timing;
        Citation = new Citation(document, clause.Locator, clause.Provenance);
    }

    /// <summary>The id, such as <c>SY23-16-3</c>.</summary>
    public string Id => Clause.Id;

    /// <summary>The document it stands in.</summary>
    public PolicyDocument Document { get; }

    /// <summary>What the register says of it.</summary>
    public Clause Clause { get; }

    /// <summary>Where it stands.</summary>
    public Citation Citation { get; }

    /// <summary>What it is measured on.</summary>
    public SubjectLevel Level => Clause.Level;

    /// <summary>How binding it is.</summary>
    public Modality Modality => Clause.Modality;

    /// <summary>How the measured value is held against the threshold.</summary>
    public Comparator Comparator => Model.Comparator;

    /// <summary>The threshold, with its unit.</summary>
    public IQuantity Threshold => Model.Threshold;

    /// <summary>When it is to be met.</summary>
    public Timing Timing { get; }

    /// <summary>The names in fact files of everything it reads, in order of first mention: the condition, then the measure.</summary>
    public IReadOnlyList<string> FactNames => [.. Model.Leaves.Select(leaf => leaf.Name)];

    /// <summary>The facts it reads.</summary>
    public IReadOnlyList<Fact> Facts => [.. Model.Leaves.OfType<FactLeaf>().Select(leaf => leaf.Fact)];

    /// <summary>The indicators it reads.</summary>
    public IReadOnlyList<IIndicator> Indicators => [.. Model.Leaves.OfType<IndicatorLeaf>().Select(leaf => leaf.Indicator)];

    /// <summary>The condition as the author wrote it; <see langword="null"/> when there is none. For tools that translate standards.</summary>
    public abstract LambdaExpression? ConditionExpression { get; }

    /// <summary>The measure as the author wrote it. For tools that translate standards.</summary>
    public abstract LambdaExpression MeasureExpression { get; }

    internal SentenceModel Model { get; }

    /// <summary>The condition in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns><see langword="null"/> when there is no condition.</returns>
    public string? ConditionIn(Language language) => Model.Condition is { } condition ? SentenceWriter.In(language).Condition(condition) : null;

    /// <summary>The measure in words, such as <c>enrolled students per full-time mental-health teacher</c>.</summary>
    /// <param name="language">The language.</param>
    public string MeasureIn(Language language) => SentenceWriter.In(language).Measure(Model.Measure);

    /// <summary>The whole requirement in words: measure, comparison and threshold.</summary>
    /// <param name="language">The language.</param>
    public string RequirementIn(Language language) => SentenceWriter.In(language).Requirement(Model);

    /// <summary>How binding it is, in words.</summary>
    /// <param name="language">The language.</param>
    public string ModalityIn(Language language) => ModalityWords.Of(Modality).In(language);

    /// <summary>Whether the standard is applied on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>
    /// Whether the document has begun, and either has not ended or set a day by which this standard was due: a target that was missed
    /// stays missed after its plan has run out.
    /// </returns>
    public bool IsInForceOn(DateOnly day) =>
        day >= Document.InForceFrom
        && (Timing.Year is not { } year || (Timing.Due is null ? day.Year == year : day.Year >= year))
        && (Timing.Due is not null || Document.InForceUntil is not { } until || day <= until);

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}

/// <summary>A <see cref="Standard"/> for one kind of subject.</summary>
/// <typeparam name="T">The kind of subject.</typeparam>
public sealed class Standard<T> : Standard
    where T : Subject
{
    private Standard(PolicyDocument document, Clause clause, SentenceModel model, Sentence<T> sentence)
        : base(document, clause, model, sentence.Timing)
    {
        Condition = sentence.Condition;
        MeasureExpression = sentence.Measure;
    }

    /// <summary>The condition as the author wrote it; <see langword="null"/> when there is none.</summary>
    public Expression<Func<T, bool>>? Condition { get; }

    /// <inheritdoc/>
    public override LambdaExpression? ConditionExpression => Condition;

    /// <inheritdoc/>
    public override LambdaExpression MeasureExpression { get; }

    internal static Standard<T> Define(PolicyDocument document, Clause clause, Sentence<T> sentence)
    {
        var faults = SentenceCheck.Against(clause, sentence);
        return faults.Count == 0
            ? new Standard<T>(document, clause, SentenceReader.Read(clause.Id, sentence), sentence)
            : throw new StandardDefinitionException(faults);
    }
}
