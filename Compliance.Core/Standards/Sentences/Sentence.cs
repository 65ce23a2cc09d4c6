using System.Linq.Expressions;
using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards.Reading;

namespace Compliance.Standards.Sentences;

/// <summary>A finished sentence. It stands at all times unless it is given a day or a year.</summary>
/// <typeparam name="T">The kind of subject.</typeparam>
public sealed class Sentence<T>
    where T : Subject
{
    internal Sentence(
        Expression<Func<T, bool>>? condition, LambdaExpression? measure, Force force, Comparator comparator, IQuantity threshold, Timing timing,
        Expression<Func<T, bool>>? alternative, DeterminationMeasure? determination = null)
    {
        Condition = condition;
        Measure = measure;
        Force = force;
        Comparator = comparator;
        Threshold = threshold;
        Timing = timing;
        Alternative = alternative;
        Determination = determination;
    }

    internal Expression<Func<T, bool>>? Condition { get; }

    /// <summary>What is measured on the subject; null when the determination alone decides.</summary>
    internal LambdaExpression? Measure { get; }

    /// <summary>What rests on other standards: the measure itself, or what stands in for it where it was not reported.</summary>
    internal DeterminationMeasure? Determination { get; }

    internal Force Force { get; }

    internal Comparator Comparator { get; }

    internal IQuantity Threshold { get; }

    internal Timing Timing { get; }

    internal Expression<Func<T, bool>>? Alternative { get; }

    /// <summary>To be met anew in each school year.</summary>
    public Sentence<T> InEachSchoolYear() => At(Timing.Of(Timing.Due, Timing.Year, Recurrence.SchoolYear));

    /// <summary>To be met anew in each calendar year.</summary>
    public Sentence<T> InEachYear() => At(Timing.Of(Timing.Due, Timing.Year, Recurrence.Year));

    /// <summary>To be met by a day, that day included.</summary>
    /// <param name="due">The day.</param>
    public Sentence<T> By(DateOnly due) => At(Timing.Of(due, Timing.Year, Timing.Recurs));

    /// <summary>To be met by the end of a calendar year.</summary>
    /// <param name="year">The year, such as 2025 for 31 December 2025.</param>
    public Sentence<T> ByEndOf(int year) => By(new DateOnly(year, 12, 31));

    /// <summary>To be met in the course of a calendar year, and due on its last day.</summary>
    /// <param name="year">The year.</param>
    public Sentence<T> During(int year) => At(Timing.During(year));

    /// <summary>Adds what meets the standard by itself, such as a share that is full already where it is to rise every year.</summary>
    /// <param name="alternative">When this holds and there is something to measure, the standard is met whatever the measure says.</param>
    public Sentence<T> OrWhere(Expression<Func<T, bool>> alternative)
    {
        ArgumentNullException.ThrowIfNull(alternative);
        return new Sentence<T>(Condition, Measure, Force, Comparator, Threshold, Timing, alternative, Determination);
    }

    private Sentence<T> At(Timing timing) => new(Condition, Measure, Force, Comparator, Threshold, timing, Alternative, Determination);
}
