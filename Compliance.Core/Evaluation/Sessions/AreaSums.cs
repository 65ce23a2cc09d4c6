namespace Compliance.Evaluation.Sessions;

/// <summary>
/// The sums of an area over what lies right below it, by roll-up fact, in whole units. Kept by differences: what one unit no longer adds is taken away, what it adds now is
/// added. Not shared while it is changed.
/// </summary>
internal sealed class AreaSums(int facts)
{
    /// <summary>What the units add up to that know it.</summary>
    public long[] Sums { get; private init; } = new long[facts];

    /// <summary>How many units owe the value and have not reported it: with one of them the sum is not known.</summary>
    public int[] Owing { get; private init; } = new int[facts];

    /// <summary>How many units there are.</summary>
    public int Members { get; set; }

    /// <summary>What the area knows, reported or summed; -1 where neither.</summary>
    public long[] Known { get; private init; } = new long[facts];

    public AreaSums Clone() => new(0) { Sums = [.. Sums], Owing = [.. Owing], Members = Members, Known = [.. Known] };

    /// <summary>The sum; -1 where there is no unit or one owes the value.</summary>
    public long SumOf(int fact) => Members == 0 || Owing[fact] > 0 ? -1 : Sums[fact];

    /// <summary>Adds what one more unit of an area below knows, or takes it away.</summary>
    public void Count(int fact, long known, int sign)
    {
        if (known < 0)
        {
            Owing[fact] += sign;
        }
        else
        {
            Sums[fact] += sign * known;
        }
    }
}
