using Compliance.Languages;

namespace Compliance.Evaluation;

/// <summary>One fact that a standard read from a subject.</summary>
/// <param name="Name">The name in fact files.</param>
/// <param name="Label">The label for reports.</param>
/// <param name="Value">The value; <see langword="null"/> when it was not reported.</param>
public sealed record FactReading(string Name, BilingualText Label, object? Value)
{
    /// <summary>Whether it was reported.</summary>
    public bool IsReported => Value is not null;
}
