using Compliance.Facts.Describing;

namespace Compliance.Evaluation.Sessions;

/// <summary>What a change under way did to one subject.</summary>
internal sealed class Touched(SessionRow? before)
{
    /// <summary>The row before the change; null where there was none.</summary>
    public SessionRow? Before => before;

    /// <summary>Whether it is to be judged by every standard: it is new, or its kind or what was attested of it changed.</summary>
    public bool IsWhole { get; set; }

    /// <summary>The facts that changed.</summary>
    public List<Fact> Facts { get; } = [];

    /// <summary>The indicators that changed.</summary>
    public List<string> Indicators { get; } = [];

    /// <summary>The standards that rest on others and are to be judged anew.</summary>
    public HashSet<int> Determinations { get; } = [];

    /// <summary>Whether the outcomes of the row now are its own and may be written.</summary>
    public bool IsOwned { get; set; }
}
