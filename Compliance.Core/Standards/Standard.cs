using System.Linq.Expressions;
using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Facts.Describing;
using Compliance.Languages;
using Compliance.Standards.Reading;
using Compliance.Standards.Registers;
using Compliance.Standards.Sentences;

namespace Compliance.Standards;

/// <summary>
/// A requirement that can be judged: by a number (<see cref="MeasuredStandard"/>) or by somebody's attestation (<see cref="AttestedStandard"/>). Immutable and
/// thread-safe.
/// </summary>
public abstract class Standard
{
    private protected Standard(PolicyDocument document, Clause clause)
    {
        Document = document;
        Clause = clause;
    }

    /// <summary>The id, such as <c>SY23-16-3</c>.</summary>
    public string Id => Clause.Id;

    /// <summary>The document it stands in.</summary>
    public PolicyDocument Document { get; }

    /// <summary>What the register says of it.</summary>
    public Clause Clause { get; }

    /// <summary>Where it stands.</summary>
    public Citation Citation => new(Document, Clause.Locator, Clause.Provenance) { IsInferred = Clause.Inferred };

    /// <summary>What it is judged on.</summary>
    public SubjectLevel Level => Clause.Level;

    /// <summary>How binding it is.</summary>
    public Modality Modality => Clause.Modality;

    /// <summary>When it is to be met.</summary>
    public Timing Timing => Clause.Timing;

    /// <summary>The names in fact files of everything it reads, in order of first mention: the condition, then the measure.</summary>
    public IReadOnlyList<string> FactNames => [.. Leaves.Select(leaf => leaf.Name)];

    /// <summary>The facts it reads.</summary>
    public IReadOnlyList<Fact> Facts => [.. Leaves.OfType<FactLeaf>().Select(leaf => leaf.Fact)];

    /// <summary>The indicators it reads.</summary>
    public IReadOnlyList<IIndicator> Indicators => [.. Leaves.OfType<IndicatorLeaf>().Select(leaf => leaf.Indicator)];

    internal abstract IReadOnlyList<Leaf> Leaves { get; }

    /// <summary>The condition in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns><see langword="null"/> when there is no condition.</returns>
    public abstract string? ConditionIn(Language language);

    /// <summary>The whole requirement in words: measure, comparison and threshold, or what must be attested.</summary>
    /// <param name="language">The language.</param>
    public abstract string RequirementIn(Language language);

    /// <summary>How binding it is, in words.</summary>
    /// <param name="language">The language.</param>
    public string ModalityIn(Language language) => ModalityWords.Of(Modality).In(language);

    /// <summary>Whether the standard is applied on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>
    /// Whether the document has begun, and either has not ended or set a day by which this standard was due: a target that was missed
    /// stays missed after its plan has run out.
    /// </returns>
    public bool IsInForceOn(DateOnly day) => Document.Applies(Timing, day);

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}

/// <summary>A <see cref="MeasuredStandard"/> for one kind of subject.</summary>
/// <typeparam name="T">The kind of subject.</typeparam>
public sealed class Standard<T> : MeasuredStandard
    where T : Subject
{
    private Standard(PolicyDocument document, Clause clause, SentenceModel model, Sentence<T> sentence)
        : base(document, clause, model)
    {
        Condition = sentence.Condition;
        MeasureExpression = sentence.Measure;
        Alternative = sentence.Alternative;
    }

    /// <summary>The condition as the author wrote it; <see langword="null"/> when there is none.</summary>
    public Expression<Func<T, bool>>? Condition { get; }

    /// <inheritdoc/>
    public override LambdaExpression? ConditionExpression => Condition;

    /// <inheritdoc/>
    public override LambdaExpression? MeasureExpression { get; }

    /// <summary>What meets the standard by itself, as the author wrote it; <see langword="null"/> when nothing does.</summary>
    public Expression<Func<T, bool>>? Alternative { get; }

    /// <inheritdoc/>
    public override LambdaExpression? AlternativeExpression => Alternative;

    /// <summary>
    /// Judges one subject by its own facts, wherever it lies. What areas did not report is not filled in, and what rests on other standards is
    /// <see cref="Verdict.Indeterminate"/>: an evaluator decides these, and who answers to what.
    /// </summary>
    /// <param name="subject">The subject.</param>
    /// <param name="asOf">The day for which to judge: it decides what is in force and what is due.</param>
    /// <example><code>
    /// var assessment = LeshanStandards.Pack.Measured.OfType&lt;Standard&lt;School&gt;&gt;().Single(standard => standard.Id == "LS21-2.4-1").Assess(school, new DateOnly(2025, 12, 31));
    /// Console.WriteLine(assessment.Describe(Language.English));
    /// </code></example>
    public Assessment Assess(T subject, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return new Assessment(this, subject, Model.Judge(subject), asOf);
    }

    internal static Standard<T> Define(PolicyDocument document, Clause clause, Sentence<T> sentence)
    {
        var faults = SentenceCheck.Against(clause, sentence);
        return faults.Count == 0
            ? new Standard<T>(document, clause, SentenceReader.Read(clause.Id, sentence), sentence)
            : throw new StandardDefinitionException(faults);
    }
}
