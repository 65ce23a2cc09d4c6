using Compliance.Evaluation.Determinations;
using Compliance.Facts;
using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation;

/// <summary>
/// What one standard says of one subject. The verdict is stored; value, facts, shortfall and texts are derived when they are asked for.
/// Immutable and thread-safe.
/// </summary>
public sealed class Assessment
{
    private readonly Outcome outcome;
    private readonly DeterminedRow? determined;

    internal Assessment(
        Standard standard, Subject subject, Outcome outcome, DateOnly asOf, Attestation? attestation = null, DeterminedRow? determined = null)
    {
        this.determined = determined;
        Attestation = attestation;
        Standard = standard;
        Subject = subject;
        this.outcome = outcome;
        AsOf = asOf;
        Verdict = VerdictRule.Of(outcome, standard, asOf);
    }

    /// <summary>The standard.</summary>
    public Standard Standard { get; }

    /// <summary>The subject, with unreported facts of areas filled in from below.</summary>
    public Subject Subject { get; }

    /// <summary>The day for which it was judged.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The verdict.</summary>
    public Verdict Verdict { get; }

    /// <summary>
    /// The attestation that an <see cref="AttestedStandard"/> was judged by; <see langword="null"/> when there is none, and for measured standards. Names its signer.
    /// </summary>
    public Attestation? Attestation { get; }

    /// <summary>How much weight a <see cref="Verdict.NotMet"/> carries; <see langword="null"/> for every other verdict.</summary>
    public BreachKind? Kind => Verdict == Verdict.NotMet ? VerdictRule.KindOf(Standard.Modality) : null;

    /// <summary>Why the standard does not reach the subject; <see langword="null"/> unless the verdict is <see cref="Verdict.NotApplicable"/>.</summary>
    public NotApplicableReason? Reason => Verdict == Verdict.NotApplicable ? VerdictRule.ReasonOf(outcome, Standard, AsOf) : null;

    /// <summary>
    /// The measured value; <see langword="null"/> when the standard is attested or not applicable, or facts are missing. Where a sum lacks a part and what was reported
    /// decides already, the reported part of it.
    /// </summary>
    public IQuantity? Measured => Verdict is Verdict.NotApplicable or Verdict.Indeterminate || Model is not { } model ? null
        : model.Measure.Evaluate(Subject) is { } value ? value
        : determined is not null ? determined.Judge.Measure(determined.Row)
        : model.Measure is NumberMeasure number ? number.Quantity(number.Number.Floor(Subject))
        : null;

    /// <summary>
    /// How a standard that rests on others came to its verdict; <see langword="null"/> for other standards, where what was reported decides, and when the verdict is
    /// <see cref="Verdict.NotApplicable"/>.
    /// </summary>
    public Determination? Determination =>
        determined is not null && Verdict != Verdict.NotApplicable && Model!.Measure.Evaluate(Subject) is null ? determined.Judge.Explain(determined.Row) : null;

    /// <summary>
    /// The measured value as official forms give it, rounded to their decimals in the terms of the threshold (per hundred where that is per hundred);
    /// <see langword="null"/> when there is none, or the register does not say how many decimals forms have.
    /// </summary>
    public decimal? Published => Publication.Round(InTermsOfThreshold, Standard.Clause.Decimals);

    /// <summary>Whether the verdict would be another one for the <see cref="Published"/> value: it rests on what rounding takes away.</summary>
    public bool IsBorderline => Verdict is Verdict.Met or Verdict.NotMet or Verdict.NotYetDue && Published is { } published && Model is { } model
        && model.Comparator.Meets(StandingOf.Order(published.CompareTo(ThresholdInItsTerms))) != (Verdict == Verdict.Met);

    /// <summary>
    /// The facts that the standard reads, with their values, in order of first mention. For an attested standard those of its scope, then what was attested, the
    /// evidence, the day and the signer.
    /// </summary>
    public IReadOnlyList<FactReading> Facts =>
    [
        .. Standard.Leaves.Select(leaf => new FactReading(leaf.Name, leaf.Label, leaf.ValueOf(Subject))),
        .. Standard is AttestedStandard ? AttestationReadings.Of(Attestation) : [],
    ];

    /// <summary>
    /// The names of the facts that were not reported and whose absence leaves the verdict open, <c>attestation</c> for one that nobody has made, the ids of the standards
    /// on which a determination rests and which are open themselves; empty unless
    /// the verdict is <see cref="Verdict.Indeterminate"/>.
    /// </summary>
    public IReadOnlyList<string> Missing => Verdict != Verdict.Indeterminate ? [] :
    [
        .. Model is { } model ? OpenLeaves.Of(model, Subject).Select(leaf => leaf.Name) : Facts.Where(fact => !fact.IsReported).Select(fact => fact.Name),
        .. Determination is null ? [] : determined!.Judge.Missing(determined.Row),
    ];

    /// <summary>
    /// What would cure it; <see langword="null"/> unless the standard is measured and not met, now or yet, or when no change of one fact would.
    /// </summary>
    public Shortfall? Shortfall =>
        Verdict is Verdict.NotMet or Verdict.NotYetDue && Model is { } model ? ShortfallCalculator.For(model, Subject) : null;

    private decimal? InTermsOfThreshold => Measured switch
    {
        Ratio { Amount: not null } ratio => ExactArithmetic.Quotient(ratio.Antecedent, ratio.Consequent, Per),
        var other => other?.Amount,
    };

    private decimal ThresholdInItsTerms => Model!.Threshold is Ratio threshold ? threshold.Antecedent : Model.Threshold.Amount!.Value;

    /// <summary>The second term of a threshold such as 4.2 per 100.</summary>
    private decimal Per => (Model!.Threshold as Ratio?)?.Consequent ?? 1;

    private SentenceModel? Model => (Standard as MeasuredStandard)?.Model;

    /// <summary>Where the standard stands.</summary>
    public Citation Citation => Standard.Citation;

    /// <summary>The verdict in words, with the reason, the due day or the missing facts.</summary>
    /// <param name="language">The language.</param>
    public string OutcomeIn(Language language) => AssessmentWriter.In(language).Outcome(this);

    /// <summary>The assessment in one line: who, what was measured against what, the verdict and the cure.</summary>
    /// <param name="language">The language.</param>
    public string Describe(Language language) => AssessmentWriter.In(language).Line(this);

    /// <summary>The assessment step by step: clause, subject and day, requirement, facts, arithmetic, verdict, gap and source.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line per step.</returns>
    public IReadOnlyList<string> Explain(Language language) => AssessmentWriter.In(language).Explain(this);

    /// <summary>The assessment in one line in English.</summary>
    public override string ToString() => Describe(Language.English);
}
