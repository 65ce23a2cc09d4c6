using Compliance.Evaluation.Compilation;
using Compliance.Facts;
using Compliance.Facts.Describing;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation.Sessions;

/// <summary>Which standards that rest on others are to be judged anew when an outcome, a fact or the number of units of a level changes. Immutable.</summary>
internal sealed class Dependents
{
    private static readonly (SubjectLevel, int)[] None = [];

    private readonly Dictionary<(SubjectLevel, int), List<(SubjectLevel Level, int Column)>> onOutcome = [];
    private readonly Dictionary<(SubjectLevel, string), List<(SubjectLevel Level, int Column)>> onFact = [];
    private readonly Dictionary<SubjectLevel, List<(SubjectLevel Level, int Column)>> onUnits = [];
    private readonly HashSet<(SubjectLevel Above, SubjectLevel Below)> looks = [];

    public Dependents(LevelProgram[] programs, IEnumerable<(SubjectLevel Level, SessionColumns Columns)> levels)
    {
        foreach (var (level, columns) in levels)
        {
            foreach (var (slot, index) in columns.Determinations)
            {
                var (model, self) = (slot.Measured.Model, (level, index!.Value));
                Reads(level, model.Leaves, self);
                var valued = model.Determination is VariationMeasure or PartsMeasure { Floor: not null };
                foreach (var (other, id) in model.Determination!.Standards)
                {
                    var on = other ?? level;
                    if (programs[(int)on].ColumnOf(id) is { } column)
                    {
                        Add(onOutcome, (on, column), self);
                        if (valued && !programs[(int)on].Standards[column].IsAttested)
                        {
                            Reads(on, programs[(int)on].Standards[column].Measured.Model.Leaves, self);
                        }
                    }

                    if (on != level)
                    {
                        Add(onUnits, on, self);
                        looks.Add((level, on));
                    }
                }

                if (model.Determination is VariationMeasure variation)
                {
                    Reads(variation.Level, variation.Weight.Leaves, self);
                }
            }
        }
    }

    public IReadOnlyList<(SubjectLevel Level, int Column)> OnOutcome(SubjectLevel level, int column) => onOutcome.TryGetValue((level, column), out var list) ? list : None;

    public IReadOnlyList<(SubjectLevel Level, int Column)> OnFact(SubjectLevel level, Fact fact) => OnName(level, fact.Name);

    /// <summary>Facts and indicators have no name in common: those of indicators have a dot.</summary>
    public IReadOnlyList<(SubjectLevel Level, int Column)> OnName(SubjectLevel level, string name) => onFact.TryGetValue((level, name), out var list) ? list : None;

    public IReadOnlyList<(SubjectLevel Level, int Column)> OnUnits(SubjectLevel level) => onUnits.TryGetValue(level, out var list) ? list : None;

    /// <summary>Whether some standard of a level rests on one of a level below.</summary>
    public bool Looks(SubjectLevel above, SubjectLevel below) => looks.Contains((above, below));

    private void Reads(SubjectLevel level, IEnumerable<Leaf> leaves, (SubjectLevel, int) self)
    {
        foreach (var leaf in leaves)
        {
            Add(onFact, (level, leaf.Name), self);
        }
    }

    private static void Add<TKey>(Dictionary<TKey, List<(SubjectLevel, int)>> lists, TKey key, (SubjectLevel, int) self)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            list = [];
            lists.Add(key, list);
        }

        if (!list.Contains(self))
        {
            list.Add(self);
        }
    }
}
