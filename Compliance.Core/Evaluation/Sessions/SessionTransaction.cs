using Compliance.Facts;
using Compliance.Facts.Building;

namespace Compliance.Evaluation.Sessions;

/// <summary>
/// Changes of a session that come together or not at all. They are collected here and made by <see cref="Commit"/>; without it nothing happens. Several may be under
/// way at once: each is checked against the session as it is when it is committed. Not thread-safe.
/// </summary>
/// <example><code>
/// using var transaction = session.Begin();
/// transaction.Add(school);
/// transaction.Add(principal);
/// SessionChange change = transaction.Commit();
/// </code></example>
public sealed class SessionTransaction : IDisposable
{
    private readonly ComplianceSession session;
    private List<SessionOperation>? operations = [];

    internal SessionTransaction(ComplianceSession session) => this.session = session;

    /// <summary>Adds a subject.</summary>
    /// <param name="subject">The subject; there must be none of its level with its code.</param>
    /// <returns>This transaction.</returns>
    /// <exception cref="ObjectDisposedException">The transaction is over.</exception>
    public SessionTransaction Add(Subject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return Collect(new SessionOperation.Add(subject));
    }

    /// <summary>Replaces the subject of the same level and code.</summary>
    /// <param name="subject">The subject as it is now, with everything it reported.</param>
    /// <returns>This transaction.</returns>
    /// <exception cref="ObjectDisposedException">The transaction is over.</exception>
    public SessionTransaction Update(Subject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return Collect(new SessionOperation.Update(subject));
    }

    /// <summary>Removes a subject and what was attested of it.</summary>
    /// <param name="level">The level.</param>
    /// <param name="code">The code of the subject.</param>
    /// <returns>This transaction.</returns>
    /// <exception cref="ObjectDisposedException">The transaction is over.</exception>
    public SessionTransaction Remove(SubjectLevel level, string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Collect(new SessionOperation.Remove(level, code));
    }

    /// <summary>Adds an attestation.</summary>
    /// <param name="attestation">The statement.</param>
    /// <returns>This transaction.</returns>
    /// <exception cref="ObjectDisposedException">The transaction is over.</exception>
    public SessionTransaction Attest(Attestation attestation)
    {
        ArgumentNullException.ThrowIfNull(attestation);
        return Collect(new SessionOperation.Attest(attestation));
    }

    /// <summary>Makes the changes, all together, and ends the transaction.</summary>
    /// <returns>What they did.</returns>
    /// <exception cref="InvalidFactsException">Something is wrong with them; the exception lists every fault, and the session is as it was.</exception>
    /// <exception cref="ObjectDisposedException">The transaction is over.</exception>
    public SessionChange Commit()
    {
        ObjectDisposedException.ThrowIf(operations is null, this);
        var all = operations;
        operations = null;
        return session.Make(all);
    }

    /// <summary>Ends the transaction; what was not committed is forgotten.</summary>
    public void Dispose() => operations = null;

    private SessionTransaction Collect(SessionOperation operation)
    {
        ObjectDisposedException.ThrowIf(operations is null, this);
        operations.Add(operation);
        return this;
    }
}
