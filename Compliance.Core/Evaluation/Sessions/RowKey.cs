using Compliance.Facts;

namespace Compliance.Evaluation.Sessions;

/// <summary>Where the row of a subject stands.</summary>
/// <param name="Level">The level.</param>
/// <param name="Place">The place that it lies in; of a city or province its number.</param>
/// <param name="Code">The code of the subject.</param>
internal readonly record struct RowKey(SubjectLevel Level, int Place, string Code);
