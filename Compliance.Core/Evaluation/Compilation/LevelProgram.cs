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
    private readonly Lazy<AttestedOutcomes> attested;

    public LevelProgram(SubjectLevel level, IReadOnlyList<StandardSlot> standards)
    {
        Standards = standards;
        chunks = new Lazy<List<Chunk>>(() => ChunksOf(standards));
        attested = new Lazy<AttestedOutcomes>(() => new AttestedOutcomes(level, standards));
    }

    public IReadOnlyList<StandardSlot> Standards { get; }

    public AttestedOutcomes Attested => attested.Value;

    /// <summary>Reads the sentences of the documents that reach one of some places, so that what is wrong with one is thrown here and not on some thread.</summary>
    /// <exception cref="StandardDefinitionException">A definition is faulty.</exception>
    public void Prepare(LocationRange[] ranges)
    {
        foreach (var chunk in chunks.Value)
        {
            if (ranges.Any(range => range.Location is { } code && chunk.Jurisdiction.Contains(code)))
            {
                chunk.Read();
            }
        }
    }

    /// <summary>
    /// Judges a range of subjects that lie in one place, or nowhere that is known. Standards that do not reach the place are outside their area. Needs to be prepared.
    /// </summary>
    /// <param name="facts">The subjects.</param>
    /// <param name="range">The rows.</param>
    /// <param name="assumed">Whether the place is assumed for all subjects.</param>
    /// <param name="outcomes">The outcomes of the level.</param>
    /// <param name="compiled">Whether to compile what was not compiled yet.</param>
    public void Run(FactTable facts, LocationRange range, bool assumed, byte[] outcomes, bool compiled)
    {
        Attested.Fill(facts, range, assumed, outcomes);
        foreach (var chunk in chunks.Value)
        {
            if (range.Location is { } code && chunk.Jurisdiction.Contains(code))
            {
                chunk.Run(facts, range, outcomes, Standards.Count, compiled);
            }
        }
    }

    /// <summary>The standards of one area share a loop, as many as fit; plain loops, since this stands on the way to the first verdict.</summary>
    private static List<Chunk> ChunksOf(IReadOnlyList<StandardSlot> standards)
    {
        var chunks = new List<Chunk>();
        for (var column = 0; column < standards.Count; column++)
        {
            if (standards[column].IsAttested)
            {
                continue;
            }

            var area = standards[column].Document.Jurisdiction;
            var chunk = chunks.Find(candidate => candidate.Jurisdiction == area && candidate.Slots.Count < SentencesPerChunk);
            if (chunk is null)
            {
                chunk = new Chunk(area);
                chunks.Add(chunk);
            }

            chunk.Slots.Add((standards[column], column));
        }

        return chunks;
    }

    private sealed class Chunk
    {
        private readonly Lazy<(SentenceModel Model, int Column)[]> sentences;
        private readonly Lazy<FusedProgram> program;

        public Chunk(AdministrativeCode jurisdiction)
        {
            Jurisdiction = jurisdiction;
            sentences = new Lazy<(SentenceModel, int)[]>(() => [.. Slots.Select(entry => (entry.Slot.Measured.Model, entry.Column))]);
            program = new Lazy<FusedProgram>(() => FusedCompiler.Fuse(sentences.Value).Compile());
        }

        public AdministrativeCode Jurisdiction { get; }

        public List<(StandardSlot Slot, int Column)> Slots { get; } = [];

        public void Read() => _ = sentences.Value;

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
                foreach (var (model, column) in sentences.Value)
                {
                    outcomes[(row * stride) + column] = (byte)model.Judge(subject);
                }
            }
        }
    }
}
