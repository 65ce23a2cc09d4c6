using Compliance.Facts;
using Compliance.Languages;
using Compliance.Quantities;

namespace Compliance.Standards.Registers;

/// <summary>
/// What a document says in one requirement: the entry of the register, in our own summary. Immutable and thread-safe; its texts are decoded when they are asked for.
/// </summary>
public sealed class Clause
{
    private readonly ClauseFields fields;
    private string? locator;
    private BilingualText? title;
    private BilingualText? summary;

    internal Clause(ClauseFields fields)
    {
        this.fields = fields;
        Timing = Timing.Of(fields.Due, fields.Year, fields.Recurs);
    }

    /// <summary>The id: document code, the document's own item, ordinal. Never reused.</summary>
    public string Id => fields.Id!;

    /// <summary>The place in the document's own numbering, such as 四(六)16.</summary>
    public string Locator => locator ??= fields.Locator.Decode()!;

    /// <summary>The topic, such as <c>teachers</c>.</summary>
    public string Topic => fields.Topic.Decode()!;

    /// <summary>The stage of education, such as <c>compulsory</c>.</summary>
    public string Stage => fields.Stage.Decode()!;

    /// <summary>What it is measured on.</summary>
    public SubjectLevel Level => fields.Level!.Value;

    /// <summary>The other levels on which the same could be measured, in the order of the register; empty when there are none.</summary>
    public IReadOnlyList<SubjectLevel> AlsoMeasurableAt => fields.AlsoMeasurableAt;

    /// <summary>A short title.</summary>
    public BilingualText Title => title ??= Both(fields.TitleZh, fields.TitleEn)!;

    /// <summary>A summary in our own words.</summary>
    public BilingualText Summary => summary ??= Both(fields.SummaryZh, fields.SummaryEn)!;

    /// <summary>How it is judged.</summary>
    public Judgement Judgement => fields.Judgement!.Value;

    /// <summary>Whether an attested clause forbids what it speaks of: then it is met when that is absent. Always false for other clauses.</summary>
    public bool Forbids => fields.Forbids;

    /// <summary>Whether an attested clause knows a basic grade below the one that meets it (<see cref="AttestedState.Basic"/>). Always false for other clauses.</summary>
    public bool IsGraded => fields.Graded;

    /// <summary>
    /// Whom an attested clause reaches, as far as facts decide it, and in which areas a measured one holds; <see cref="Scope.Everybody"/> when nothing confines it.
    /// </summary>
    public Scope Scope => fields.Scope ?? Scope.Everybody;

    /// <summary>The condition that no fact holds and whoever attests must answer, such as a canteen; <see langword="null"/> when there is none.</summary>
    public BilingualText? AppliesWhen => Both(fields.AppliesWhenZh, fields.AppliesWhenEn);

    /// <summary>Why it can not be judged; <see langword="null"/> when it can.</summary>
    public BilingualText? WhyNot => Both(fields.WhyNotZh, fields.WhyNotEn);

    /// <summary>The quantity measured, one name for one meaning in all documents; <see langword="null"/> for clauses that are not measured.</summary>
    public string? Metric => fields.Metric.Decode();

    /// <summary>How the value is held against the threshold; <see langword="null"/> for clauses that are not measured.</summary>
    public Comparator? Comparator => fields.Comparator;

    /// <summary>The threshold in <see cref="Unit"/>; <see langword="null"/> for clauses that are not measured.</summary>
    public decimal? Threshold => fields.Threshold;

    /// <summary>
    /// The upper end of a range in <see cref="Unit"/>, for information: a range is at least its lower end. <see langword="null"/> when the clause names no range.
    /// </summary>
    public decimal? Upper => fields.Upper;

    /// <summary>The unit of the threshold; <see langword="null"/> for clauses that are not measured.</summary>
    public QuantityUnit? Unit => fields.Unit;

    /// <summary>
    /// The share of its threshold, in hundredths, that each part of a determination must reach which is not met; <see langword="null"/> when nothing is asked of
    /// it, and for other clauses.
    /// </summary>
    public decimal? Floor => fields.Floor;

    /// <summary>To how many decimals official forms give the value; <see langword="null"/> when they do not say.</summary>
    public int? Decimals => fields.Decimals;

    /// <summary>How binding it is.</summary>
    public Modality Modality => fields.Modality!.Value;

    /// <summary>When it is to be met.</summary>
    public Timing Timing { get; }

    /// <summary>Where the figure was read.</summary>
    public Provenance Provenance => fields.Provenance;

    /// <summary>Whether the document does not say it in so many words, so that it was inferred from what it does say.</summary>
    public bool Inferred => fields.Inferred;

    /// <summary>The reading taken where the text leaves room; <see langword="null"/> when it leaves none.</summary>
    public BilingualText? Reading => Both(fields.ReadingZh, fields.ReadingEn);

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    private static BilingualText? Both(RegisterText zh, RegisterText en) => zh.IsMissing ? null : new BilingualText(zh.Decode()!, en.Decode()!);
}
