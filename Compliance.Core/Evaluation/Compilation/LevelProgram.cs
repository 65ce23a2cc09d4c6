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

    private readonly Lazy<List<Chunk>> chunks;

    public LevelProgram(IReadOnlyList<Standard> standards)
    {
        Standards = standards;
        chunks = new Lazy<List<Chunk>>(() => ChunksOf(standards));
    }

    public IReadOnlyList<Standard> Standards { get; }

    /// <summary>
    /// Judges a range of subjects that lie in one place, or nowhere that is known. Outcomes of standards that do not reach the place are left
    /// as they are.
    /// </summary>
    public void Run(FactTable facts, LocationRange range, byte[] outcomes, bool compiled)
    {
        foreach (var chunk in chunks.Value)
        {
            if (range.Location is { } code && chunk.Jurisdiction.Contains(code))
            {
                chunk.Run(facts, range, outcomes, Standards.Count, compiled);
            }
        }
    }

    /// <summary>The standards of one area share a loop, as many as fit; plain loops, since this stands on the way to the first verdict.</summary>
    private static List<Chunk> ChunksOf(IReadOnlyList<Standard> standards)
    {
        var chunks = new List<Chunk>();
        for (var column = 0; column < standards.Count; column++)
        {
            var area = standards[column].Document.Jurisdiction;
            var chunk = chunks.Find(candidate => candidate.Jurisdiction == area && candidate.Sentences.Count < SentencesPerChunk);
            if (chunk is null)
            {
                chunk = new Chunk(area);
                chunks.Add(chunk);
            }

            chunk.Sentences.Add((standards[column].Model, column));
        }

        return chunks;
    }

    private sealed class Chunk
    {
        private readonly Lazy<FusedProgram> program;

        public Chunk(AdministrativeCode jurisdiction)
        {
            Jurisdiction = jurisdiction;
            program = new Lazy<FusedProgram>(() => FusedCompiler.Fuse(Sentences).Compile());
        }

        public AdministrativeCode Jurisdiction { get; }

        public List<(SentenceModel Model, int Column)> Sentences { get; } = [];

        public void Run(FactTable facts, LocationRange range, byte[] outcomes, int stride, bool compiled)
        {
            if (compiled || program.IsValueCreated)
            {
                program.Value(facts, range.From, range.To, outcomes, stride);
                return;
            }

            // A few subjects are judged before a compiler would have begun: the model answers for itself.
            for (var row = range.From; row < range.To; row++)
            {
                var subject = facts[row];
                foreach (var (model, column) in Sentences)
                {
                    outcomes[(row * stride) + column] = (byte)model.Judge(subject);
                }
            }
        }
    }
}
