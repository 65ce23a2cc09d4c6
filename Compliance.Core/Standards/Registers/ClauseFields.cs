using Compliance.Facts;
using Compliance.Quantities;

namespace Compliance.Standards.Registers;

/// <summary>
/// The fields of one entry while it is read and checked; never changed once a <see cref="Clause"/> rests on them. Fields and not properties, since each accessor
/// would be compiled on the way to the first verdict.
/// </summary>
internal sealed class ClauseFields
{
    public string? Id;
    public RegisterText Locator;
    public RegisterText Topic;
    public RegisterText Stage;
    public SubjectLevel? Level;
    public IReadOnlyList<SubjectLevel> AlsoMeasurableAt = [];
    public RegisterText TitleZh;
    public RegisterText TitleEn;
    public RegisterText SummaryZh;
    public RegisterText SummaryEn;
    public Judgement? Judgement;
    public bool Forbids;
    public bool Graded;
    public Scope? Scope;
    public RegisterText AppliesWhenZh;
    public RegisterText AppliesWhenEn;
    public RegisterText WhyNotZh;
    public RegisterText WhyNotEn;
    public RegisterText Metric;
    public Comparator? Comparator;
    public decimal? Threshold;
    public decimal? Upper;
    public QuantityUnit? Unit;
    public decimal? Floor;
    public int? Decimals;
    public Modality? Modality;
    public DateOnly? Due;
    public int? Year;
    public Recurrence Recurs;
    public Provenance Provenance;
    public bool Inferred;
    public RegisterText ReadingZh;
    public RegisterText ReadingEn;
}
