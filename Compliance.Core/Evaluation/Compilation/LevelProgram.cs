using Compliance.Facts;
using Compliance.Facts.Columns;
using Compliance.Standards;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation.Compilation;

/// <summary>The standards of one level that reach some facts, ready to run. Thread-safe; compiled at most once, on first need.</summary>
internal sealed class LevelProgram
{
    /// <summary>How many sentences share a compiled loop. Larger loops exceed the locals that the just-in-time compiler tracks.</summary>
    private const int SentencesPerChunk = 30;

    private readonly Lazy<List<Chunk>> chunks;
    private readonly Lazy<AttestedOutcomes> attested;
    private readonly Lazy<IReadOnlyList<LevelColumn>> every;
    private readonly Lazy<Dictionary<string, int>> columns;
    private readonly Lazy<Task> compiling;

    /// <summary>The columns of which nobody asks more than what is not met; null when every outcome counts.</summary>
    private readonly HashSet<int>? breaches;
    private long followed;

    /// <param name="level">The level.</param>
    /// <param name="documents">All documents.</param>
    /// <param name="reached">Which of them reach the facts.</param>
    /// <param name="kept">The standards that get a column; null for all of those documents.</param>
    /// <param name="whole">The standards whose every outcome counts; of the others only what is not met. Null for all.</param>
    public LevelProgram(
        SubjectLevel level, DocumentStandards[] documents, bool[] reached, IReadOnlySet<StandardSlot>? kept = null, IReadOnlySet<StandardSlot>? whole = null)
    {
        var standards = new List<StandardSlot>();
        for (var i = 0; i < documents.Length; i++)
        {
            if (reached[i])
            {
                standards.AddRange(documents[i].Slots.Where(slot => slot.Clause.Level == level && kept?.Contains(slot) != false));
            }
        }

        Standards = standards;
        breaches = whole is null
            ? null
            : [.. Enumerable.Range(0, standards.Count).Where(column => !standards[column].IsAttested && !whole.Contains(standards[column]))];
        chunks = new Lazy<List<Chunk>>(() => ChunksOf(standards, breaches));
        attested = new Lazy<AttestedOutcomes>(() => new AttestedOutcomes(level, standards));
        columns = new Lazy<Dictionary<string, int>>(() => ColumnsOf(standards));
        every = new Lazy<IReadOnlyList<LevelColumn>>(() => EveryColumn(level, documents, reached, kept));
        compiling = new Lazy<Task>(() => Task.Run(() => chunks.Value.ForEach(chunk => chunk.Compile())));
    }

    /// <summary>What compiles in the background; null while that does not pay.</summary>
    public Task? Compiling => compiling.IsValueCreated ? compiling.Value : null;

    /// <summary>The standards that have a column, in the order of the packs.</summary>
    public IReadOnlyList<StandardSlot> Standards { get; }

    /// <summary>All standards of the level, in the order of the packs; reads the registers of the documents that reach nothing.</summary>
    public IReadOnlyList<LevelColumn> Every => every.Value;

    public AttestedOutcomes Attested => attested.Value;

    /// <summary>The column of a standard; null when no document that reaches the facts holds it.</summary>
    public int? ColumnOf(string id) => columns.Value.TryGetValue(id, out var column) ? column : null;

    /// <summary>The standards that rest on others, of what was read.</summary>
    public IReadOnlyList<LevelColumn> Determinations => [.. chunks.Value.SelectMany(chunk => chunk.Determinations)];

    /// <summary>What the sentences read, of those that were read themselves; some more than once.</summary>
    public IEnumerable<Leaf> Leaves => chunks.Value.SelectMany(chunk => chunk.Leaves);

    /// <summary>Reads the sentences of the documents that reach one of some places.</summary>
    /// <exception cref="StandardDefinitionException">A definition is faulty.</exception>
    public void Prepare(LocationRange[] ranges)
    {
        foreach (var chunk in chunks.Value)
        {
            foreach (var range in ranges)
            {
                if (chunk.Reaches(range))
                {
                    chunk.Read();
                    break;
                }
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
    public void Run(FactTable facts, LocationRange range, bool assumed, byte[] outcomes, bool compiled) => Run(facts, [range], assumed, outcomes, compiled);

    /// <summary>Judges several ranges that follow one another, and writes every outcome of theirs. A loop runs over all neighbours that its standards reach: small districts do not each cost a call.</summary>
    /// <param name="facts">The subjects.</param>
    /// <param name="neighbours">The rows, place by place.</param>
    /// <param name="assumed">Whether the place is assumed for all subjects.</param>
    /// <param name="outcomes">The outcomes of the level.</param>
    /// <param name="compiled">Whether to compile what was not compiled yet.</param>
    public void Run(FactTable facts, IReadOnlyList<LocationRange> neighbours, bool assumed, byte[] outcomes, bool compiled)
    {
        if (breaches?.Count == Standards.Count)
        {
            // Where only what is not met counts, an outcome that nobody enters is as good as any other.
            var (from, to) = (neighbours[0].From, neighbours[^1].To);
            Array.Fill(outcomes, (byte)Outcome.Met, from * Standards.Count, (to - from) * Standards.Count);
        }
        else
        {
            for (var i = 0; i < neighbours.Count; i++)
            {
                Attested.Fill(facts, neighbours[i], assumed, outcomes);
            }
        }

        foreach (var chunk in chunks.Value)
        {
            for (var next = 0; next < neighbours.Count; next++)
            {
                if (!chunk.Reaches(neighbours[next]))
                {
                    continue;
                }

                var first = next;
                while (next + 1 < neighbours.Count && chunk.Reaches(neighbours[next + 1]))
                {
                    next++;
                }

                chunk.Run(facts, neighbours[first].From, neighbours[next].To, outcomes, Standards.Count, compiled);
                for (var i = first; i <= next; i++)
                {
                    chunk.Confine(assumed, neighbours[i], outcomes, Standards.Count);
                }
            }
        }
    }

    /// <summary>
    /// Counts subjects for whom sentences are followed step by step. Small sets of facts that come again and again add up to what a large one is: then the sentences that were
    /// read are compiled in the background, and are run compiled from then on.
    /// </summary>
    /// <param name="subjects">How many subjects.</param>
    /// <param name="compileFrom">From how many on it pays; the largest number for never.</param>
    public void Follow(int subjects, int compileFrom)
    {
        if (compileFrom < int.MaxValue && !compiling.IsValueCreated && Interlocked.Add(ref followed, subjects) >= compileFrom)
        {
            _ = compiling.Value;
        }
    }

    private static Dictionary<string, int> ColumnsOf(List<StandardSlot> standards)
    {
        var columns = new Dictionary<string, int>(standards.Count, StringComparer.Ordinal);
        for (var i = 0; i < standards.Count; i++)
        {
            columns.TryAdd(standards[i].Clause.Id, i);
        }

        return columns;
    }

    private static List<LevelColumn> EveryColumn(
        SubjectLevel level, DocumentStandards[] documents, bool[] reached, IReadOnlySet<StandardSlot>? kept)
    {
        var every = new List<LevelColumn>();
        var next = 0;
        for (var i = 0; i < documents.Length; i++)
        {
            foreach (var slot in documents[i].Slots.Where(slot => slot.Clause.Level == level))
            {
                every.Add(new LevelColumn(slot, reached[i] && kept?.Contains(slot) != false ? next++ : null));
            }
        }

        return every;
    }

    /// <summary>The standards of one area share a loop, as many as fit; plain loops, since this stands on the way to the first verdict.</summary>
    private static List<Chunk> ChunksOf(IReadOnlyList<StandardSlot> standards, HashSet<int>? breaches)
    {
        var chunks = new List<Chunk>();
        for (var column = 0; column < standards.Count; column++)
        {
            if (standards[column].IsAttested)
            {
                continue;
            }

            var area = standards[column].Document.Jurisdiction;
            var chunk = chunks.Find(candidate => candidate.Jurisdiction == area && candidate.Count < SentencesPerChunk);
            if (chunk is null)
            {
                chunk = new Chunk(area, breaches);
                chunks.Add(chunk);
            }

            chunk.Add(standards[column], column);
        }

        return chunks;
    }

    private sealed class Chunk
    {
        private readonly List<StandardSlot> slots = [];
        private readonly List<int> columns = [];
        private readonly List<int> confined = [];
        private readonly Lazy<ChunkSentences> sentences;
        private readonly Lazy<FusedProgram> program;

        public Chunk(AdministrativeCode jurisdiction, HashSet<int>? breaches)
        {
            Jurisdiction = jurisdiction;
            sentences = new Lazy<ChunkSentences>(() => new ChunkSentences(slots, columns));
            program = new Lazy<FusedProgram>(() => FusedCompiler.Fuse([.. sentences.Value.Models.Zip(sentences.Value.Columns)], breaches).Compile());
        }

        public AdministrativeCode Jurisdiction { get; }

        public int Count => slots.Count;

        /// <summary>Takes back what was judged of subjects outside the areas to which a register confines a clause.</summary>
        public void Confine(bool assumed, LocationRange range, byte[] outcomes, int stride)
        {
            foreach (var i in confined)
            {
                if (!slots[i].Clause.Scope.Includes(range.Location!.Value, assumed))
                {
                    for (var row = range.From; row < range.To; row++)
                    {
                        outcomes[(row * stride) + columns[i]] = (byte)Outcome.OutsideCondition;
                    }
                }
            }
        }

        public IReadOnlyList<Leaf> Leaves => sentences.IsValueCreated ? sentences.Value.Leaves : [];

        public IReadOnlyList<LevelColumn> Determinations => sentences.IsValueCreated ? sentences.Value.Determinations : [];

        /// <summary>Whether subjects that lie there answer to the documents of these standards.</summary>
        public bool Reaches(LocationRange range) => range.Location is { } place && Jurisdiction.Contains(place);

        public void Add(StandardSlot slot, int column)
        {
            if (slot.Clause.Scope.Areas.Count > 0)
            {
                confined.Add(slots.Count);
            }

            slots.Add(slot);
            columns.Add(column);
        }

        public void Read() => _ = sentences.Value;

        public void Compile()
        {
            if (sentences.IsValueCreated)
            {
                _ = program.Value;
            }
        }

        public void Run(FactTable facts, int from, int to, byte[] outcomes, int stride, bool compiled)
        {
            if (compiled || program.IsValueCreated)
            {
                program.Value(facts, from, to, outcomes, stride);
                return;
            }

            // A few subjects are judged before a compiler would have begun: the model answers for itself.
            var (models, at, read) = (sentences.Value.Models, sentences.Value.Columns, sentences.Value.Leaves);
            for (var row = from; row < to; row++)
            {
                var subject = facts.For(read, row);
                for (var i = 0; i < models.Count; i++)
                {
                    outcomes[(row * stride) + at[i]] = (byte)models[i].Judge(subject);
                }
            }
        }
    }
}
