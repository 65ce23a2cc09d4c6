using System.Linq.Expressions;
using Compliance.Facts;
using Compliance.Quantities;

namespace Compliance.Standards.Sentences;

/// <summary>The subjects of a sentence. Say next how binding it is, and what is measured.</summary>
/// <typeparam name="T">The kind of subject.</typeparam>
public sealed class Subjects<T>
    where T : Subject
{
    private readonly Expression<Func<T, bool>>? condition;

    internal Subjects(Expression<Func<T, bool>>? condition) => this.condition = condition;

    /// <summary>The measure must keep to the threshold: a clause of modality mandatory or target.</summary>
    /// <param name="measure">What is counted.</param>
    public Obligation<T, Count> Must(Expression<Func<T, int?>> measure) => new(condition, measure, Force.Must);

    /// <summary>The measure must keep to the threshold: a clause of modality mandatory or target.</summary>
    /// <typeparam name="TQuantity">The kind of quantity; the threshold is of the same kind.</typeparam>
    /// <param name="measure">What is measured.</param>
    public Obligation<T, TQuantity> Must<TQuantity>(Expression<Func<T, TQuantity?>> measure)
        where TQuantity : struct, IQuantity => new(condition, measure, Force.Must);

    /// <summary>The determination must keep to the threshold: a clause of modality mandatory, target or component.</summary>
    /// <typeparam name="TQuantity">The kind of quantity; the threshold is of the same kind.</typeparam>
    /// <param name="measure">What rests on other standards.</param>
    public Obligation<T, TQuantity> Must<TQuantity>(Determined<TQuantity> measure)
        where TQuantity : struct, IQuantity => new(condition, measure, Force.Must);

    /// <summary>The measure should keep to the threshold: a clause that holds in principle or is striven for.</summary>
    /// <param name="measure">What is counted.</param>
    public Obligation<T, Count> Should(Expression<Func<T, int?>> measure) => new(condition, measure, Force.Should);

    /// <summary>The measure should keep to the threshold: a clause that holds in principle or is striven for.</summary>
    /// <typeparam name="TQuantity">The kind of quantity; the threshold is of the same kind.</typeparam>
    /// <param name="measure">What is measured.</param>
    public Obligation<T, TQuantity> Should<TQuantity>(Expression<Func<T, TQuantity?>> measure)
        where TQuantity : struct, IQuantity => new(condition, measure, Force.Should);

    /// <summary>The determination should keep to the threshold: a clause that holds in principle or is striven for.</summary>
    /// <typeparam name="TQuantity">The kind of quantity; the threshold is of the same kind.</typeparam>
    /// <param name="measure">What rests on other standards.</param>
    public Obligation<T, TQuantity> Should<TQuantity>(Determined<TQuantity> measure)
        where TQuantity : struct, IQuantity => new(condition, measure, Force.Should);

    /// <summary>It is encouraged that the measure keep to the threshold.</summary>
    /// <param name="measure">What is counted.</param>
    public Obligation<T, Count> May(Expression<Func<T, int?>> measure) => new(condition, measure, Force.May);

    /// <summary>It is encouraged that the measure keep to the threshold.</summary>
    /// <typeparam name="TQuantity">The kind of quantity; the threshold is of the same kind.</typeparam>
    /// <param name="measure">What is measured.</param>
    public Obligation<T, TQuantity> May<TQuantity>(Expression<Func<T, TQuantity?>> measure)
        where TQuantity : struct, IQuantity => new(condition, measure, Force.May);

    /// <summary>It is encouraged that the determination keep to the threshold.</summary>
    /// <typeparam name="TQuantity">The kind of quantity; the threshold is of the same kind.</typeparam>
    /// <param name="measure">What rests on other standards.</param>
    public Obligation<T, TQuantity> May<TQuantity>(Determined<TQuantity> measure)
        where TQuantity : struct, IQuantity => new(condition, measure, Force.May);
}
