using Compliance.Facts.Describing;

namespace Compliance.Evaluation.Sessions;

/// <summary>What a change under way did to one subject.</summary>
internal sealed class Touched(RowKey key, SessionRow? before)
{
    public RowKey Key => key;

    /// <summary>The row before the change; null where there was none.</summary>
    public SessionRow? Before { get; } = before;

    /// <summary>The row now; null where the subject is gone.</summary>
    public SessionRow? Row { get; set; } = before;

    /// <summary>Whether the row now stands in its place.</summary>
    public bool IsPlaced { get; set; } = true;

    /// <summary>Whether the outcomes of the row now are its own and may be written.</summary>
    public bool IsOwned { get; set; }

    /// <summary>Whether it is to be judged by every standard: it is new, or its kind or what was attested of it changed.</summary>
    public bool IsWhole { get; set; }

    /// <summary>The facts that changed.</summary>
    public List<Fact> Facts { get; } = [];

    /// <summary>The indicators that changed.</summary>
    public List<string> Indicators { get; } = [];

    /// <summary>Of an area, the sums under change; null while none changed.</summary>
    public AreaSums? Sums { get; set; }

    /// <summary>The roll-ups that are to be made up anew, some more than once.</summary>
    public List<int> Summed { get; } = [];

    /// <summary>What it was judged in by those standards; null when it was not.</summary>
    public DeterminationScope? Scope { get; set; }

    /// <summary>The standards that rest on others and are to be judged anew.</summary>
    public HashSet<int> Determinations { get; } = [];
}
