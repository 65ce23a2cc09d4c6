namespace Compliance.NRules.Tests.Differential;

/// <summary>Numbers that FsCheck drew, one after the other and then again from the first.</summary>
internal sealed class Dice(int[] rolls)
{
    private int at;

    public int Next(int below) => rolls[at++ % rolls.Length] % below;

    public bool Chance(int of, int outOf) => Next(outOf) < of;

    public T One<T>(IReadOnlyList<T> many) => many[Next(many.Count)];
}
