using Compliance.Facts.Columns;

namespace Compliance.Evaluation.Compilation;

/// <summary>Writes a number of each subject in a range as a binary approximation, not a number where it is not known. For coefficients, which take a root.</summary>
internal delegate void NumberProgram(FactTable facts, int from, int to, double[] values);
