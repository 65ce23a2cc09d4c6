using Compliance.Standards;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation.Compilation;

/// <summary>The sentences of some standards: those that measure the facts of a subject, with their columns, and those that rest on others.</summary>
internal sealed class ChunkSentences
{
    public ChunkSentences(List<StandardSlot> slots, List<int> columns)
    {
        for (var i = 0; i < slots.Count; i++)
        {
            var model = slots[i].Measured.Model;
            if (model.Measure is not DeterminationMeasure)
            {
                Models.Add(model);
                Columns.Add(columns[i]);
            }

            if (model.Determination is not null)
            {
                Determinations.Add(new LevelColumn(slots[i], columns[i]));
            }
        }
    }

    public List<SentenceModel> Models { get; } = [];

    public List<int> Columns { get; } = [];

    public List<LevelColumn> Determinations { get; } = [];
}
