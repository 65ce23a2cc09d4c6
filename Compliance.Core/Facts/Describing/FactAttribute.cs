namespace Compliance.Facts.Describing;

/// <summary>Marks a property as a fact that returns report and standards read, and names it in both languages.</summary>
/// <param name="zh">The Chinese label, as in the statistical returns.</param>
/// <param name="en">The English label; plural for things that are counted.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FactAttribute(string zh, string en) : Attribute
{
    /// <summary>The Chinese label.</summary>
    public string Zh { get; } = zh;

    /// <summary>The English label; plural for things that are counted.</summary>
    public string En { get; } = en;

    /// <summary>The English label for one of them; <see langword="null"/> when the label has no plural.</summary>
    public string? One { get; init; }

    /// <summary>The Chinese measure word, such as 名 or 个; empty when none is used.</summary>
    public string Counter { get; init; } = "";

    /// <summary>The name of the property of the same record that this is a part of and can not exceed.</summary>
    public string? PartOf { get; init; }

    /// <summary>
    /// The name of the property of the same record whose value of the year before this is. What was not reported is taken from the facts of that year where
    /// they are given.
    /// </summary>
    public string? PreviousYearOf { get; init; }
}
