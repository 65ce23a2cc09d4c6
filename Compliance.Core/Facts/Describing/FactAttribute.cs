namespace Compliance.Facts.Describing;

/// <summary>Marks a property as a fact that returns report and standards read, and names it in both languages.</summary>
/// <param name="zh">The Chinese label, as in the statistical returns.</param>
/// <param name="en">The English label; plural for things that are counted.</param>
/// <param name="one">The English label for one of them; <see langword="null"/> when the label has no plural.</param>
/// <param name="counter">The Chinese measure word, such as 名 or 个; empty when none is used.</param>
/// <param name="partOf">The name of the property of the same record that this is a part of and can not exceed; <see langword="null"/> when there is none.</param>
/// <param name="previousYearOf">
/// The name of the property of the same record whose value of the year before this is; what was not reported is taken from the facts of that year where they are
/// given. <see langword="null"/> for a fact of the year at hand.
/// </param>
/// <remarks>Everything is an argument of the constructor: setting named properties makes the runtime generate code for each of them, which the start can do without.</remarks>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FactAttribute(
    string zh, string en, string? one = null, string counter = "", string? partOf = null, string? previousYearOf = null) : Attribute
{
    /// <summary>The Chinese label.</summary>
    public string Zh { get; } = zh;

    /// <summary>The English label; plural for things that are counted.</summary>
    public string En { get; } = en;

    /// <summary>The English label for one of them; <see langword="null"/> when the label has no plural.</summary>
    public string? One { get; } = one;

    /// <summary>The Chinese measure word, such as 名 or 个; empty when none is used.</summary>
    public string Counter { get; } = counter;

    /// <summary>The name of the property of the same record that this is a part of and can not exceed.</summary>
    public string? PartOf { get; } = partOf;

    /// <summary>The name of the property of the same record whose value of the year before this is.</summary>
    public string? PreviousYearOf { get; } = previousYearOf;
}
