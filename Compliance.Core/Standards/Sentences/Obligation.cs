using System.Linq.Expressions;
using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards.Reading;

namespace Compliance.Standards.Sentences;

/// <summary>A sentence that lacks only its threshold, which is of the same kind as the measure: percent against ratio does not build.</summary>
/// <typeparam name="T">The kind of subject.</typeparam>
/// <typeparam name="TQuantity">The kind of quantity.</typeparam>
public sealed class Obligation<T, TQuantity>
    where T : Subject
    where TQuantity : struct, IQuantity
{
    private readonly Expression<Func<T, bool>>? condition;
    private readonly LambdaExpression? measure;
    private readonly Force force;
    private readonly DeterminationMeasure? determination;

    internal Obligation(Expression<Func<T, bool>>? condition, LambdaExpression measure, Force force)
        : this(condition, force, measure ?? throw new ArgumentNullException(nameof(measure)), null)
    {
    }

    internal Obligation(Expression<Func<T, bool>>? condition, Determined<TQuantity> measure, Force force)
        : this(condition, force, null, (measure ?? throw new ArgumentNullException(nameof(measure))).Measure)
    {
    }

    private Obligation(Expression<Func<T, bool>>? condition, Force force, LambdaExpression? measure, DeterminationMeasure? determination)
    {
        this.condition = condition;
        this.force = force;
        this.measure = measure;
        this.determination = determination;
    }

    /// <summary>
    /// Adds what stands in for the measure where it was not reported, such as the districts that were found to be balanced for those that were recognised. What was
    /// reported goes before.
    /// </summary>
    /// <param name="determined">The measure that rests on other standards.</param>
    /// <exception cref="InvalidOperationException">The sentence measures nothing on the subject itself.</exception>
    public Obligation<T, TQuantity> WhereUnreported(Determined<TQuantity> determined)
    {
        ArgumentNullException.ThrowIfNull(determined);
        return measure is null
            ? throw new InvalidOperationException("The sentence reports nothing that could be missing. 语句本身没有上报项。")
            : new Obligation<T, TQuantity>(condition, force, measure, determined.Measure);
    }

    /// <summary>The measure is at least the threshold; the threshold itself meets the standard.</summary>
    /// <param name="threshold">The lowest value that meets the standard.</param>
    public Sentence<T> BeAtLeast(TQuantity threshold) => Be(Comparator.AtLeast, threshold);

    /// <summary>The measure is at most the threshold; the threshold itself meets the standard.</summary>
    /// <param name="threshold">The highest value that meets the standard.</param>
    public Sentence<T> BeAtMost(TQuantity threshold) => Be(Comparator.AtMost, threshold);

    /// <summary>The measure is more than the threshold; the threshold itself does not meet the standard.</summary>
    /// <param name="threshold">The value to exceed.</param>
    public Sentence<T> BeMoreThan(TQuantity threshold) => Be(Comparator.MoreThan, threshold);

    /// <summary>The measure is less than the threshold; the threshold itself does not meet the standard.</summary>
    /// <param name="threshold">The value to stay below.</param>
    public Sentence<T> BeLessThan(TQuantity threshold) => Be(Comparator.LessThan, threshold);

    /// <summary>The measure is the threshold, neither more nor less.</summary>
    /// <param name="threshold">The only value that meets the standard.</param>
    public Sentence<T> BeExactly(TQuantity threshold) => Be(Comparator.Exactly, threshold);

    private Sentence<T> Be(Comparator comparator, TQuantity threshold) => new(condition, measure, force, comparator, threshold, Timing.Standing, null, determination);
}
