using System.Linq.Expressions;
using Compliance.Facts;
using Compliance.Quantities;

namespace Compliance.Standards.Sentences;

/// <summary>
/// Begins the sentence of a standard: every subject of a kind, perhaps under a condition, must, should or may have a measure
/// at least or at most so much.
/// </summary>
/// <typeparam name="T">The kind of subject.</typeparam>
/// <remarks>
/// The lambdas are read, not run: they may use facts of the subject, <c>+</c>, <c>Per</c>, <c>ShareOf</c>, comparisons, <c>&amp;&amp;</c>, <c>||</c>,
/// <c>!</c>, <c>?:</c>, <c>IsOneOf</c> and constants. A fact that was not reported makes what depends on it unknown, not false.
/// </remarks>
/// <example><code>
/// Every&lt;School&gt;.Where(s => s.Locality == Locality.Rural ? s.Students >= 1200 : s.Students >= 1000)
///     .Must(s => s.Students.Per(s.FullTimeMentalHealthTeachers)).BeAtMost(1000.To(1))
/// </code></example>
public static class Every<T>
    where T : Subject
{
    /// <summary>Confines the sentence to subjects for which a condition holds. Where it does not, the standard is not applicable.</summary>
    /// <param name="condition">The condition.</param>
    public static Subjects<T> Where(Expression<Func<T, bool>> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new Subjects<T>(condition);
    }

    /// <inheritdoc cref="Subjects{T}.Must(Expression{Func{T, int?}})"/>
    public static Obligation<T, Count> Must(Expression<Func<T, int?>> measure) => new Subjects<T>(null).Must(measure);

    /// <inheritdoc cref="Subjects{T}.Must{TQuantity}(Expression{Func{T, TQuantity?}})"/>
    public static Obligation<T, TQuantity> Must<TQuantity>(Expression<Func<T, TQuantity?>> measure)
        where TQuantity : struct, IQuantity => new Subjects<T>(null).Must(measure);

    /// <inheritdoc cref="Subjects{T}.Must{TQuantity}(Determined{TQuantity})"/>
    public static Obligation<T, TQuantity> Must<TQuantity>(Determined<TQuantity> measure)
        where TQuantity : struct, IQuantity => new Subjects<T>(null).Must(measure);

    /// <inheritdoc cref="Subjects{T}.Should(Expression{Func{T, int?}})"/>
    public static Obligation<T, Count> Should(Expression<Func<T, int?>> measure) => new Subjects<T>(null).Should(measure);

    /// <inheritdoc cref="Subjects{T}.Should{TQuantity}(Expression{Func{T, TQuantity?}})"/>
    public static Obligation<T, TQuantity> Should<TQuantity>(Expression<Func<T, TQuantity?>> measure)
        where TQuantity : struct, IQuantity => new Subjects<T>(null).Should(measure);

    /// <inheritdoc cref="Subjects{T}.Should{TQuantity}(Determined{TQuantity})"/>
    public static Obligation<T, TQuantity> Should<TQuantity>(Determined<TQuantity> measure)
        where TQuantity : struct, IQuantity => new Subjects<T>(null).Should(measure);

    /// <inheritdoc cref="Subjects{T}.May(Expression{Func{T, int?}})"/>
    public static Obligation<T, Count> May(Expression<Func<T, int?>> measure) => new Subjects<T>(null).May(measure);

    /// <inheritdoc cref="Subjects{T}.May{TQuantity}(Expression{Func{T, TQuantity?}})"/>
    public static Obligation<T, TQuantity> May<TQuantity>(Expression<Func<T, TQuantity?>> measure)
        where TQuantity : struct, IQuantity => new Subjects<T>(null).May(measure);

    /// <inheritdoc cref="Subjects{T}.May{TQuantity}(Determined{TQuantity})"/>
    public static Obligation<T, TQuantity> May<TQuantity>(Determined<TQuantity> measure)
        where TQuantity : struct, IQuantity => new Subjects<T>(null).May(measure);
}
