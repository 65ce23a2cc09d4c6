namespace AuditHarness;

/// <summary>What the command tells the shell.</summary>
internal static class ExitCode
{
    public const int NoViolation = 0;
    /// <summary>Something is not as it should be: a standard is not met, or a cell of a table was rejected.</summary>
    public const int Violations = 1;
    public const int BadInput = 2;
    public const int Cancelled = 130;
}
