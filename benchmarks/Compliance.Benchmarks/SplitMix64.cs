namespace Compliance.Benchmarks;

/// <summary>The generator by Steele, Lea and Flood: the same numbers from a seed on every machine.</summary>
internal struct SplitMix64(ulong seed)
{
    private ulong state = seed;

    public int Next(int bound)
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)((z ^ (z >> 31)) % (ulong)bound);
    }
}
