namespace Compliance.Facts.Building;

/// <summary>Faults as several passes find them, given back in the order of the source.</summary>
internal sealed class FaultList
{
    private readonly List<Entry> faults;

    public FaultList() => faults = [];

    public FaultList(FaultList others) => faults = new List<Entry>(others.faults);

    public int Count => faults.Count;

    /// <summary>Where in the source the faults that are added from now on stand.</summary>
    public int Position { get; set; }

    public void Add(FactFault fault) => faults.Add(new Entry(Position, fault));

    public IReadOnlyList<FactFault> InOrder() => faults.Count == 0 ? [] : [.. faults.OrderBy(entry => entry.Position).Select(entry => entry.Fault)];

    private sealed record Entry(int Position, FactFault Fault);
}
