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
                chunk.Run(facts, range, outcomes, Standards.Count, compiled);
            }
        }
    }

    private sealed class Chunk(AdministrativeCode jurisdiction, (SentenceModel Model, int Column)[] sentences)
    {
        private readonly Lazy<FusedProgram> program = new(() => FusedCompiler.Fuse(sentences).Compile());

        public AdministrativeCode Jurisdiction => jurisdiction;

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
                foreach (var (model, column) in sentences)
                {
                    outcomes[(row * stride) + column] = (byte)model.Judge(subject);
                }
            }
        }
    }
}
