using System.Linq.Expressions;
using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Standards.Reading;
using Compliance.Standards.Registers;
using Compliance.Standards.Resting;

namespace Compliance.Standards;

/// <summary>
/// A requirement that a number decides: what the register says of it, and how it is measured. Immutable and thread-safe. Made by
/// <see cref="Article"/>.
/// </summary>
public abstract class MeasuredStandard : Standard
{
    private protected MeasuredStandard(PolicyDocument document, Clause clause, SentenceModel model)
        : base(document, clause) => Model = model;

    /// <summary>How the measured value is held against the threshold.</summary>
    public Comparator Comparator => Model.Comparator;

    /// <summary>The threshold, with its unit.</summary>
    public IQuantity Threshold => Model.Threshold;

    /// <summary>The condition as the author wrote it; <see langword="null"/> when there is none. For tools that translate standards.</summary>
    public abstract LambdaExpression? ConditionExpression { get; }

    /// <summary>
    /// The measure as the author wrote it; <see langword="null"/> where the standard rests on others alone (<see cref="RestsOn"/>). For tools that translate standards.
    /// </summary>
    public abstract LambdaExpression? MeasureExpression { get; }

    /// <summary>What meets the standard by itself, as the author wrote it; <see langword="null"/> when nothing does. For tools that translate standards.</summary>
    public abstract LambdaExpression? AlternativeExpression { get; }

    /// <summary>
    /// How the standard rests on others; <see langword="null"/> for one that measures facts alone. Where there is a <see cref="MeasureExpression"/> too, this stands in for it
    /// where it was not reported. For tools that translate standards.
    /// </summary>
    public RestingOn? Resting => Model.Determination?.Described;

    /// <summary>The ids of the standards that it rests on, in the order of the sentence; empty for one that measures facts alone.</summary>
    public IReadOnlyList<string> RestsOn => [.. Model.Determination?.Standards.Select(standard => standard.Id) ?? []];

    internal SentenceModel Model { get; }

    internal override IReadOnlyList<Leaf> Leaves => Model.Leaves;

    /// <inheritdoc/>
    public override string? ConditionIn(Language language)
    {
        var condition = Model.Condition is { } node ? SentenceWriter.In(language).Condition(node) : null;
        var areas = AttestationWords.Areas(Clause.Scope)?.In(language);
        return condition is null ? areas : areas is null ? condition : $"{condition}{(language == Language.Chinese ? ";" : "; ")}{areas}";
    }

    /// <summary>The measure in words, such as <c>enrolled students per full-time mental-health teacher</c>.</summary>
    /// <param name="language">The language.</param>
    public string MeasureIn(Language language) => SentenceWriter.In(language).Measure(Model.Measure);

    /// <inheritdoc/>
    public override string RequirementIn(Language language) => SentenceWriter.In(language).Requirement(Model);

    /// <summary>What would bring a subject to meet it, such as <c>more: full-time mental-health teachers</c>.</summary>
    /// <param name="language">The language.</param>
    public string CureIn(Language language) => SentenceWriter.In(language).Cure(Model);
}
