namespace Compliance.Facts;

/// <summary>Somebody or something that standards are measured on. Immutable; change one with a <c>with</c> expression.</summary>
/// <remarks>A fact that is <see langword="null"/> was not reported. It never counts as zero.</remarks>
public abstract record Subject
{
    private protected Subject()
    {
    }

    /// <summary>
    /// The identifier: a GB/T 2260 code for provinces, cities and districts, the identifier in the returns for institutions, schools, principals and
    /// teachers. Unique within its level in a fact set.
    /// </summary>
    public required string Code { get; init; }

    /// <summary>The name for reports; <see langword="null"/> when it is not known.</summary>
    public string? Name { get; init; }

    /// <summary>What only one document asks for, by key. Empty unless set.</summary>
    public IndicatorValues Indicators { get; init; } = IndicatorValues.None;

    /// <summary>The level that this record stands for.</summary>
    public abstract SubjectLevel Level { get; }
}
