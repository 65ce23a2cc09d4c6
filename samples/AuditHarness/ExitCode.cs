namespace AuditHarness;

/// <summary>What the command tells the shell.</summary>
internal static class ExitCode
{
    public const int NoViolation = 0;
    public const int Violations = 1;
    public const int BadInput = 2;
    public const int Cancelled = 130;
}
