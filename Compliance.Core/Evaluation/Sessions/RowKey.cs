using Compliance.Facts;

namespace Compliance.Evaluation.Sessions;

/// <summary>Where the row of a subject stands.</summary>
/// <param name="Level">The level.</param>
/// <param name="Place">The place that it lies in; of a city or province its number.</param>
/// <param name="Code">The code of the subject.</param>
internal readonly record struct RowKey(SubjectLevel Level, int Place, string Code)
{
    /// <summary>Which of the rows of its place and level it was when last seen; a hint that spares a search, and no part of the key.</summary>
    public int Near { get; init; }

    public bool Equals(RowKey other) => Level == other.Level && Place == other.Place && Code == other.Code;

    /// <summary>A change looks few rows up often: place and the end of the code tell them apart, and the whole code need not be hashed.</summary>
    public override int GetHashCode() => (((Place * 8) + (int)Level) * 1_000_003) + (Code.Length == 0 ? 0 : Code[^1] + (Code[Code.Length / 2] << 8) + (Code[Math.Max(0, Code.Length - 2)] << 16));
}
