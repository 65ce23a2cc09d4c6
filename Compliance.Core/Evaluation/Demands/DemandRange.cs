using Compliance.Quantities;
using Compliance.Standards;

namespace Compliance.Evaluation.Demands;

/// <summary>The values that meet a standard: from a floor, up to a limit, or one value alone.</summary>
internal sealed class DemandRange(IQuantity threshold, Comparator comparator)
{
    private readonly IQuantity threshold = threshold;

    private bool HasFloor => comparator is not (Comparator.AtMost or Comparator.LessThan);

    private bool HasLimit => comparator is not (Comparator.AtLeast or Comparator.MoreThan);

    private bool IsOpen => comparator is Comparator.MoreThan or Comparator.LessThan;

    public bool IsSameAs(DemandRange other) => IsWithin(other) && other.IsWithin(this);

    /// <summary>Whether every value that meets this meets the other.</summary>
    public bool IsWithin(DemandRange other) => (!other.HasFloor || FloorReaches(other)) && (!other.HasLimit || LimitReaches(other));

    /// <summary>Whether some value meets both.</summary>
    public bool Meets(DemandRange other) => !IsAbove(other) && !other.IsAbove(this);

    private bool FloorReaches(DemandRange other)
    {
        var order = Order(other);
        return HasFloor && (order > 0 || (order == 0 && (IsOpen || !other.IsOpen)));
    }

    private bool LimitReaches(DemandRange other)
    {
        var order = Order(other);
        return HasLimit && (order < 0 || (order == 0 && (IsOpen || !other.IsOpen)));
    }

    /// <summary>Whether the floor of this lies above the limit of the other.</summary>
    private bool IsAbove(DemandRange other)
    {
        var order = Order(other);
        return HasFloor && other.HasLimit && (order > 0 || (order == 0 && (IsOpen || other.IsOpen)));
    }

    private int Order(DemandRange other) => (threshold, other.threshold) switch
    {
        (Share left, Share right) => left.CompareWith(right)!.Value,
        (Ratio left, Ratio right) => left.CompareWith(right)!.Value,
        var (left, right) => left.Amount!.Value.CompareTo(right.Amount!.Value),
    };
}
