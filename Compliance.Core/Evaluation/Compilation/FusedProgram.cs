using Compliance.Facts.Columns;

namespace Compliance.Evaluation.Compilation;

/// <summary>
/// Many standards fused into one loop over a range of subjects. Writes the outcome of the standard in column <c>c</c> for subject <c>i</c> to
/// <c>outcomes[i × stride + c]</c>.
/// </summary>
internal delegate void FusedProgram(FactTable facts, int from, int to, byte[] outcomes, int stride);
