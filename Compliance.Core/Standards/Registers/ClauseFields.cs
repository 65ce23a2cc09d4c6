using Compliance.Facts;
using Compliance.Quantities;

namespace Compliance.Standards.Registers;

/// <summary>The fields of one entry while it is read and checked; never changed once a <see cref="Clause"/> rests on them.</summary>
internal sealed class ClauseFields
{
    public string? Id { get; set; }

    public RegisterText Locator { get; set; }

    public RegisterText Topic { get; set; }

    public RegisterText Stage { get; set; }

    public SubjectLevel? Level { get; set; }

    public IReadOnlyList<SubjectLevel> AlsoMeasurableAt { get; set; } = [];

    public RegisterText TitleZh { get; set; }

    public RegisterText TitleEn { get; set; }

    public RegisterText SummaryZh { get; set; }

    public RegisterText SummaryEn { get; set; }

    public Judgement? Judgement { get; set; }

    public bool Forbids { get; set; }

    public Scope? Scope { get; set; }

    public RegisterText AppliesWhenZh { get; set; }

    public RegisterText AppliesWhenEn { get; set; }

    public RegisterText WhyNotZh { get; set; }

    public RegisterText WhyNotEn { get; set; }

    public RegisterText Metric { get; set; }

    public Comparator? Comparator { get; set; }

    public decimal? Threshold { get; set; }

    public decimal? Upper { get; set; }

    public QuantityUnit? Unit { get; set; }

    public Modality? Modality { get; set; }

    public DateOnly? Due { get; set; }

    public int? Year { get; set; }

    public Recurrence Recurs { get; set; }

    public Provenance Provenance { get; set; }

    public bool Inferred { get; set; }

    public RegisterText ReadingZh { get; set; }

    public RegisterText ReadingEn { get; set; }
}
