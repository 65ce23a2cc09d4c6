using Compliance.Facts;
using Compliance.Facts.Building;

namespace Compliance.Evaluation.Sessions;

/// <summary>
/// Facts that change while they are judged. A session holds them, takes changes one by one or in transactions, judges only what a change touches, and says which assessments
/// changed. Readers take a <see cref="SessionSnapshot"/>, which no change disturbs. Thread-safe: changes wait for one another, readers for nobody.
/// </summary>
/// <example><code>
/// var session = evaluator.OpenSession(facts, new DateOnly(2025, 12, 31));
/// SessionChange change = session.Update(school with { FullTimeMentalHealthTeachers = 2 });
/// foreach (var one in change.Assessments)
/// {
///     Console.WriteLine($"{one.Before?.Verdict} -> {one.After?.Describe(Language.English)}");
/// }
/// </code></example>
public sealed class ComplianceSession
{
    private readonly ComplianceEvaluator evaluator;
    private readonly SessionOptions options;
    private readonly object gate = new();
    private SessionState state;
    private SessionSnapshot current;

    internal ComplianceSession(ComplianceEvaluator evaluator, FactSet facts, DateOnly asOf, SessionOptions options)
    {
        this.evaluator = evaluator;
        this.options = options;
        AsOf = asOf;
        state = SessionState.Of(evaluator.Evaluate(facts, asOf), evaluator.ProgramsFor(facts), 0);
        current = new SessionSnapshot(state);
    }

    /// <summary>
    /// Told of every change after it was made, in order, on the thread that made it. A subscriber that throws hinders neither the change nor the others; see
    /// <see cref="SubscriberFailed"/>. Changing the session from here is allowed.
    /// </summary>
    public event EventHandler<SessionChange>? Changed;

    /// <summary>Told when a subscriber of <see cref="Changed"/> threw. What is thrown from here is lost.</summary>
    public event EventHandler<SubscriberFailure>? SubscriberFailed;

    /// <summary>The day for which the session judges.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The session as it is.</summary>
    public SessionSnapshot Current => Volatile.Read(ref current);

    /// <summary>Begins a transaction.</summary>
    /// <returns>What collects its changes.</returns>
    public SessionTransaction Begin() => new(this);

    /// <summary>Adds a subject.</summary>
    /// <param name="subject">The subject; there must be none of its level with its code.</param>
    /// <returns>What it did.</returns>
    /// <exception cref="InvalidFactsException">Something is wrong with it; the exception lists every fault, and the session is as it was.</exception>
    public SessionChange Add(Subject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return Make([new SessionOperation.Add(subject)]);
    }

    /// <summary>Replaces the subject of the same level and code.</summary>
    /// <param name="subject">The subject as it is now, with everything it reported.</param>
    /// <returns>What it did.</returns>
    /// <exception cref="InvalidFactsException">Something is wrong with it; the exception lists every fault, and the session is as it was.</exception>
    public SessionChange Update(Subject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return Make([new SessionOperation.Update(subject)]);
    }

    /// <summary>Removes a subject and what was attested of it.</summary>
    /// <param name="level">The level.</param>
    /// <param name="code">The code of the subject.</param>
    /// <returns>What it did.</returns>
    /// <exception cref="InvalidFactsException">There is none such, or others belong to it, as schools do to a district; the session is as it was.</exception>
    public SessionChange Remove(SubjectLevel level, string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Make([new SessionOperation.Remove(level, code)]);
    }

    /// <summary>Adds an attestation.</summary>
    /// <param name="attestation">The statement.</param>
    /// <returns>What it did.</returns>
    /// <exception cref="InvalidFactsException">Something is wrong with it; the exception lists every fault, and the session is as it was.</exception>
    public SessionChange Attest(Attestation attestation)
    {
        ArgumentNullException.ThrowIfNull(attestation);
        return Make([new SessionOperation.Attest(attestation)]);
    }

    internal SessionChange Make(IReadOnlyList<SessionOperation> operations)
    {
        SessionChange change;
        lock (gate)
        {
            var net = NetChanges.Of(state, operations);
            var draft = new SessionDraft(state);
            change = draft.TryEnter(net) ? Finish(draft) : Rebuild(net);
            if (options.VerifyEveryChange)
            {
                SessionVerification.Check(evaluator, change.After);
            }

            state = change.After.State;
            Volatile.Write(ref current, change.After);
        }

        Tell(change);
        return change;
    }

    private SessionChange Finish(SessionDraft draft)
    {
        var (next, changes) = draft.Finish();
        var before = state;
        return new SessionChange(current, new SessionSnapshot(next), () => [.. ChangedColumn.InOrder(changes).Select(changed => new AssessmentChange(
            next.Layout.Programs[(int)changed.Key.Level].Standards[changed.Column].Clause.Id, changed.Key.Level, changed.Key.Code,
            () => before.Assess(changed.Key, changed.Column), () => next.Assess(changed.Key, changed.Column)))]);
    }

    private SessionChange Rebuild(NetChanges net)
    {
        var facts = SessionRebuild.Build(state, net);
        var report = evaluator.Evaluate(facts, AsOf);
        var before = current;
        return new SessionChange(
            before, new SessionSnapshot(SessionState.Of(report, evaluator.ProgramsFor(facts), state.Version + 1)), () => SessionRebuild.Compare(before.Report, report));
    }

    private void Tell(SessionChange change)
    {
        foreach (var subscriber in Changed?.GetInvocationList() ?? [])
        {
            try
            {
                ((EventHandler<SessionChange>)subscriber)(this, change);
            }
#pragma warning disable CA1031 // Whatever a subscriber throws is its own fault, and neither that of who changed the facts nor of the other subscribers.
            catch (Exception thrown)
            {
                TellOf(new SubscriberFailure(change, thrown));
            }
#pragma warning restore CA1031
        }
    }

    private void TellOf(SubscriberFailure failure)
    {
        foreach (var subscriber in SubscriberFailed?.GetInvocationList() ?? [])
        {
            try
            {
                ((EventHandler<SubscriberFailure>)subscriber)(this, failure);
            }
#pragma warning disable CA1031 // There is nobody left to tell.
            catch (Exception)
            {
            }
#pragma warning restore CA1031
        }
    }
}
