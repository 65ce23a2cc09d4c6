namespace Compliance.Standards.Sentences;

/// <summary>What becomes of a part of a group where heads or rooms are counted; documents say which.</summary>
public enum Rounding
{
    /// <summary>A part counts as a whole one: thirteen classes need two rooms where every twelve need one.</summary>
    Up,

    /// <summary>A part does not count: twenty-three classes need one room where every full twelve need one.</summary>
    Down,
}
