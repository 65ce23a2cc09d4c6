using Compliance.Standards;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation.Compilation;

/// <summary>The sentences of some standards: those that measure the facts of a subject, with their columns, and those that rest on others.</summary>
internal sealed class ChunkSentences
{
    public ChunkSentences(List<StandardSlot> slots, List<int> columns)
    {
        var leaves = new HashSet<Leaf>();
        for (var i = 0; i < slots.Count; i++)
        {
            var model = slots[i].Measured.Model;
            if (model.Measure is not DeterminationMeasure)
            {
                Models.Add(model);
                Columns.Add(columns[i]);
                leaves.UnionWith(model.Leaves);
            }

            if (model.Determination is not null)
            {
                Determinations.Add(new LevelColumn(slots[i], columns[i]));
            }
        }

        Leaves = [.. leaves];
    }

    public List<SentenceModel> Models { get; } = [];

    /// <summary>What those read.</summary>
    public IReadOnlyList<Leaf> Leaves { get; }

    public List<int> Columns { get; } = [];

    public List<LevelColumn> Determinations { get; } = [];
}
