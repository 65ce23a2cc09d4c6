using System.Globalization;
using Compliance.Facts;
using Compliance.Facts.Describing;
using Compliance.Languages;

namespace Compliance.Evaluation;

/// <summary>Something about the data, rather than a standard, that an inspector should know.</summary>
public sealed class Finding
{
    private Finding(FindingKind kind, Subject subject, Fact fact, object? rolledUp)
    {
        Kind = kind;
        Subject = subject;
        Fact = fact;
        Reported = fact.ValueOf(subject);
        RolledUp = rolledUp;
    }

    /// <summary>What was found.</summary>
    public FindingKind Kind { get; }

    /// <summary>Whom it concerns, as reported.</summary>
    public Subject Subject { get; }

    /// <summary>The fact in question.</summary>
    public Fact Fact { get; }

    /// <summary>The value that was reported; <see langword="null"/> when none was.</summary>
    public object? Reported { get; }

    /// <summary>The sum over what lies below; <see langword="null"/> when it is too large to be a fact.</summary>
    public object? RolledUp { get; }

    /// <summary>The finding in one line.</summary>
    /// <param name="language">The language.</param>
    public string Describe(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var zh = language == Language.Chinese;
        var who = $"{Subject.Name ?? Subject.Code} ({Subject.Code})";
        var label = Fact.Label.In(language);
        var reported = Convert.ToString(Reported, CultureInfo.InvariantCulture);
        return Kind switch
        {
            FindingKind.RollUpMismatch when zh => $"{who}:{label}上报 {reported},下级合计 {RolledUp};判定采用上报值,请核对。",
            FindingKind.RollUpMismatch => $"{who}: {label} reported as {reported}, the sum below is {RolledUp}; the reported value was used, check both.",
            _ when zh => $"{who}:{label}的下级合计大得不可信,未予采用。",
            _ => $"{who}: the sum of {label} below is too large to be true and was not used.",
        };
    }

    internal static Finding RollUpMismatch(Subject subject, Fact fact, object rolledUp) => new(FindingKind.RollUpMismatch, subject, fact, rolledUp);

    internal static Finding RollUpTooLarge(Subject subject, Fact fact) => new(FindingKind.RollUpTooLarge, subject, fact, null);
}
