using Compliance.Facts;

namespace Compliance.Evaluation.Sessions;

/// <summary>
/// A session as it was at one moment. Immutable and thread-safe: who reads it is not disturbed by changes that go on, and sees none of them.
/// </summary>
public sealed class SessionSnapshot
{
    private readonly SessionState state;
    private readonly Lazy<ComplianceReport> report;

    internal SessionSnapshot(SessionState state)
    {
        this.state = state;
        report = new Lazy<ComplianceReport>(state.ToReport);
    }

    /// <summary>What it is a view of.</summary>
    internal SessionState State => state;

    /// <summary>How many changes the session had seen.</summary>
    public long Version => state.Version;

    /// <summary>The day for which it is judged.</summary>
    public DateOnly AsOf => state.Layout.AsOf;

    /// <summary>The counts over everything; kept up to date with every change, so that asking costs nothing.</summary>
    public VerdictCounts Totals => state.Totals;

    /// <summary>The facts; put together when first asked for.</summary>
    public FactSet Facts => Report.Facts;

    /// <summary>Everything as an evaluation of the <see cref="Facts"/> would report it; put together when first asked for, without judging anew.</summary>
    public ComplianceReport Report => report.Value;

    /// <summary>A subject as it was reported.</summary>
    /// <param name="level">The level.</param>
    /// <param name="code">The code of the subject.</param>
    /// <returns><see langword="null"/> when there is no such subject.</returns>
    public Subject? Subject(SubjectLevel level, string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return state.KeyOf(level, code) is { } key ? state.Row(key)!.Reported : null;
    }

    /// <summary>What one standard says of one subject.</summary>
    /// <param name="standardId">The id of the standard.</param>
    /// <param name="code">The code of the subject.</param>
    /// <returns><see langword="null"/> when no document that reaches the facts has the standard, or there is no such subject on its level.</returns>
    public Assessment? Find(string standardId, string code)
    {
        ArgumentNullException.ThrowIfNull(standardId);
        ArgumentNullException.ThrowIfNull(code);
        foreach (var level in Enum.GetValues<SubjectLevel>())
        {
            if (state.Layout.Programs[(int)level].ColumnOf(standardId) is { } column && state.KeyOf(level, code) is { } key)
            {
                return state.Assess(key, column);
            }
        }

        return null;
    }
}
