using Compliance.Facts;

namespace Compliance.Benchmarks.Peers;

/// <summary>A requirement of the yardstick that a subject does not meet, as peers report it.</summary>
/// <param name="Level">The level of the subject.</param>
/// <param name="Column">The number of the standard among those of its level.</param>
/// <param name="Code">The code of the subject.</param>
internal readonly record struct Breach(SubjectLevel Level, int Column, string Code);
