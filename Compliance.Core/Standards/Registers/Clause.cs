using Compliance.Facts;
using Compliance.Languages;
using Compliance.Quantities;

namespace Compliance.Standards.Registers;

/// <summary>What a document says in one requirement: the entry of the register, in our own summary.</summary>
public sealed record Clause
{
    /// <summary>The id: document code, the document's own item, ordinal. Never reused.</summary>
    public required string Id { get; init; }

    /// <summary>The place in the document's own numbering, such as 四(六)16.</summary>
    public required string Locator { get; init; }

    /// <summary>The topic, such as <c>teachers</c>.</summary>
    public required string Topic { get; init; }

    /// <summary>The stage of education, such as <c>compulsory</c>.</summary>
    public required string Stage { get; init; }

    /// <summary>What it is measured on.</summary>
    public required SubjectLevel Level { get; init; }

    /// <summary>A short title.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>A summary in our own words.</summary>
    public required BilingualText Summary { get; init; }

    /// <summary>How it is judged.</summary>
    public required Judgement Judgement { get; init; }

    /// <summary>Why it can not be judged; <see langword="null"/> when it can.</summary>
    public string? WhyNot { get; init; }

    /// <summary>The quantity measured, one name for one meaning in all documents; <see langword="null"/> for clauses that are not measured.</summary>
    public string? Metric { get; init; }

    /// <summary>How the value is held against the threshold; <see langword="null"/> for clauses that are not measured.</summary>
    public Comparator? Comparator { get; init; }

    /// <summary>The threshold in <see cref="Unit"/>; <see langword="null"/> for clauses that are not measured.</summary>
    public decimal? Threshold { get; init; }

    /// <summary>The unit of the threshold; <see langword="null"/> for clauses that are not measured.</summary>
    public QuantityUnit? Unit { get; init; }

    /// <summary>How binding it is.</summary>
    public required Modality Modality { get; init; }

    /// <summary>The day by which it must be met; <see langword="null"/> for a standing duty.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Where the figure was read.</summary>
    public Provenance Provenance { get; init; }

    /// <summary>The reading taken where the text leaves room; <see langword="null"/> when it leaves none.</summary>
    public BilingualText? Reading { get; init; }
}
