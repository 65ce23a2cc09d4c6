using Compliance.Facts;
using Compliance.Standards;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation.Compilation;

/// <summary>The standards of one level, ready to run. Thread-safe; compiled at most once, on first need.</summary>
internal sealed class LevelProgram<T>
    where T : Subject
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
               select new Chunk(area.Key, columns, [.. columns.Select(column => (standards[column].Model, column))]),
        ];
    }

    public IReadOnlyList<Standard> Standards { get; }

    /// <summary>Judges a range of subjects that lie in one place, or nowhere that is known.</summary>
    public void Run(T[] subjects, int from, int to, AdministrativeCode? location, byte[] outcomes, bool compiled)
    {
        foreach (var chunk in chunks)
        {
            if (location is { } code && chunk.Jurisdiction.Contains(code))
            {
                chunk.Program(compiled)(subjects, from, to, outcomes, Standards.Count);
                continue;
            }

            for (var i = from; i < to; i++)
            {
                foreach (var column in chunk.Columns)
                {
                    outcomes[(i * Standards.Count) + column] = (byte)Outcome.OutsideJurisdiction;
                }
            }
        }
    }

    private sealed class Chunk(AdministrativeCode jurisdiction, int[] columns, (SentenceModel, int)[] sentences)
    {
        private readonly Lazy<FusedProgram<T>> interpreted = new(() => FusedCompiler.Fuse<T>(sentences).Compile(preferInterpretation: true));
        private readonly Lazy<FusedProgram<T>> compiled = new(() => FusedCompiler.Fuse<T>(sentences).Compile());

        public AdministrativeCode Jurisdiction => jurisdiction;

        public int[] Columns => columns;

        public FusedProgram<T> Program(bool compile) => compile || compiled.IsValueCreated ? compiled.Value : interpreted.Value;
    }
}
