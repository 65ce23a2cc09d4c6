using Compliance.Facts;
using Compliance.Facts.Columns;
using Compliance.Standards;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation.Compilation;

/// <summary>The standards of one level, ready to run. Thread-safe; compiled at most once, on first need.</summary>
internal sealed class LevelProgram
{
    /// <summary>How many sentences share a compiled loop. Larger loops exceed the locals that the just-in-time compiler tracks.</summary>
    private const int SentencesPerChunk = 30;

    private readonly Chunk[] chunks;

    public LevelProgram(IReadOnlyList<Standard> standards)
    {
        Standards = standards;
        chunks =
        [
            .. from column in Enumerable.Range(0, standards.Count)
               group column by standards[column].Document.Jurisdiction into area
               from columns in area.Chunk(SentencesPerChunk)
               select new Chunk(area.Key, [.. columns.Select(column => (standards[column].Model, column))]),
        ];
    }

    public IReadOnlyList<Standard> Standards { get; }

    /// <summary>
    /// Judges a range of subjects that lie in one place, or nowhere that is known. Outcomes of standards that do not reach the place are left
    /// as they are.
    /// </summary>
    public void Run(FactTable facts, LocationRange range, byte[] outcomes, bool compiled)
    {
        foreach (var chunk in chunks)
        {
            if (range.Location is { } code && chunk.Jurisdiction.Contains(code))
            {
                chunk.Program(compiled)(facts, range.From, range.To, outcomes, Standards.Count);
            }
        }
    }

    private sealed class Chunk(AdministrativeCode jurisdiction, (SentenceModel, int)[] sentences)
    {
        private readonly Lazy<FusedProgram> interpreted = new(() => FusedCompiler.Fuse(sentences).Compile(preferInterpretation: true));
        private readonly Lazy<FusedProgram> compiled = new(() => FusedCompiler.Fuse(sentences).Compile());

        public AdministrativeCode Jurisdiction => jurisdiction;

        public FusedProgram Program(bool compile) => compile || compiled.IsValueCreated ? compiled.Value : interpreted.Value;
    }
}
