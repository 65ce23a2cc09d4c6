namespace Compliance.Evaluation.Determinations;

/// <summary>A determination that looks at how many of the units below meet a standard.</summary>
public sealed class PassingDetermination : Determination
{
    internal PassingDetermination(string standard, int met, IReadOnlyList<Assessment> notMet, IReadOnlyList<Assessment> undecided)
    {
        Standard = standard;
        Met = met;
        NotMet = notMet;
        Undecided = undecided;
    }

    /// <summary>The id of the standard of the units.</summary>
    public string Standard { get; }

    /// <summary>How many units meet it.</summary>
    public int Met { get; }

    /// <summary>The units that do not, in the order of the facts.</summary>
    public IReadOnlyList<Assessment> NotMet { get; }

    /// <summary>The units of which it is not known.</summary>
    public IReadOnlyList<Assessment> Undecided { get; }
}
