using Compliance.Evaluation.RollUp;
using Compliance.Facts;
using Compliance.Facts.Describing;

namespace Compliance.Evaluation.Sessions;

/// <summary>
/// An area with what it did not report filled in from below. The record is made when somebody reads it: a change below reaches all areas above, and the standards of most do
/// not ask for what changed. Immutable to whoever looks at it.
/// </summary>
internal sealed class AreaSubject
{
    private readonly Subject basis;
    private readonly Pending[] pending;
    private Subject? made;

    public AreaSubject(Subject subject)
        : this(subject, [])
    {
    }

    private AreaSubject(Subject basis, Pending[] pending) => (this.basis, this.pending) = (basis, pending);

    /// <summary>The area. Two threads may both make it; they make the same.</summary>
    public Subject Value => pending.Length == 0 ? basis : made ??= Make();

    /// <summary>The area with other sums.</summary>
    /// <param name="facts">The facts of its level that add up; those changed are not null.</param>
    /// <param name="changed">Which of them changed.</param>
    /// <param name="known">What it knows of each now, in whole units; -1 where nothing.</param>
    public AreaSubject With(Fact?[] facts, List<int> changed, long[] known)
    {
        var next = changed.ConvertAll(index => new Pending(facts[index]!, index, known[index]));
        if (made is { } subject)
        {
            return new AreaSubject(subject, [.. next]);
        }

        foreach (var before in pending)
        {
            if (!changed.Contains(before.Index))
            {
                next.Add(before);
            }
        }

        return new AreaSubject(basis, [.. next]);
    }

    private Subject Make()
    {
        var subject = basis with { };
        foreach (var (fact, index, units) in pending)
        {
            fact.Set(subject, units < 0 ? null : RollUpFact.All[index].Value(units));
        }

        return subject;
    }

    /// <summary>A sum that the record does not hold yet.</summary>
    private readonly record struct Pending(Fact Fact, int Index, long Units);
}
