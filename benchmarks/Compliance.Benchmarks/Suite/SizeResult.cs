namespace Compliance.Benchmarks.Suite;

/// <summary>What was measured on one number of schools.</summary>
internal sealed record SizeResult
{
    /// <summary>How many schools.</summary>
    public required int Schools { get; init; }

    /// <summary>The hand-written loop, in milliseconds, as all times.</summary>
    public required double Hand { get; init; }

    /// <summary>Every verdict, on one thread.</summary>
    public required double Full { get; init; }

    /// <summary>Every verdict, on two threads.</summary>
    public required double TwoThreads { get; init; }

    /// <summary>Violations only, on one thread.</summary>
    public required double Violations { get; init; }

    /// <summary>The plain delegates.</summary>
    public required double Delegates { get; init; }

    /// <summary>FluentValidation.</summary>
    public required double Fluent { get; init; }

    /// <summary>NRules with one session for each district; null without it.</summary>
    public double? NRules { get; init; }

    /// <summary>Every verdict against the hand-written loop.</summary>
    public required double FullOverHand { get; init; }

    /// <summary>Violations only against the hand-written loop, which judges everything.</summary>
    public required double ViolationsOverHand { get; init; }

    /// <summary>One thread against two.</summary>
    public required double Speedup { get; init; }

    /// <summary>FluentValidation against every verdict.</summary>
    public required double FluentOverFull { get; init; }

    /// <summary>NRules against every verdict; null without it.</summary>
    public double? NRulesOverFull { get; init; }

    /// <summary>What one evaluation allocates, outcomes included, in bytes per school.</summary>
    public required double AllocatedPerSchool { get; init; }

    /// <summary>What the facts and their columns hold, in bytes per school.</summary>
    public required double FactsPerSchool { get; init; }
}
