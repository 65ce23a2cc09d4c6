using Compliance.Evaluation.Compilation;
using Compliance.Evaluation.Determinations;
using Compliance.Facts;
using Compliance.Facts.Describing;
using Compliance.Standards;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation.Sessions;

/// <summary>The standards of one level as a session needs them: which of them read a fact, and which rest on others. Immutable.</summary>
internal sealed class SessionColumns
{
    private static readonly int[] None = [];

    private readonly int[][] byFact;
    private readonly Dictionary<string, int[]> byIndicator;
    private readonly HashSet<int> scopeFacts;

    public SessionColumns(SubjectLevel level, LevelProgram program)
    {
        Slots = program.Standards;
        Models = new SentenceModel?[Slots.Count];
        var facts = new List<int>[FactCatalog.Of(level).Count];
        var indicators = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var determinations = new List<LevelColumn>();
        for (var column = 0; column < Slots.Count; column++)
        {
            var slot = Slots[column];
            if (!slot.IsAttested)
            {
                Models[column] = slot.Measured.Model;
                if (Models[column]!.Determination is not null)
                {
                    determinations.Add(new LevelColumn(slot, column));
                }
            }

            foreach (var leaf in slot.Standard.Leaves)
            {
                switch (leaf)
                {
                    case FactLeaf fact:
                        (facts[fact.Fact.Ordinal] ??= []).Add(column);
                        break;
                    case IndicatorLeaf indicator:
                        ListOf(indicators, indicator.Name).Add(column);
                        break;
                    default:
                        break;
                }
            }
        }

        byFact = Array.ConvertAll(facts, columns => columns is null ? None : columns.ToArray());
        byIndicator = indicators.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
        scopeFacts = [.. program.Attested.ScopeFacts.Select(fact => fact.Ordinal)];
        Determinations = DeterminationRun.InOrder(determinations);
    }

    public IReadOnlyList<StandardSlot> Slots { get; }

    /// <summary>The sentence of each measured standard; null for attested ones.</summary>
    public SentenceModel?[] Models { get; }

    /// <summary>The standards that rest on others, each after those of the level that it rests on.</summary>
    public IReadOnlyList<LevelColumn> Determinations { get; }

    /// <summary>The standards that read a fact.</summary>
    public int[] Reading(Fact fact) => byFact[fact.Ordinal];

    /// <summary>The standards that read an indicator.</summary>
    public int[] Reading(string indicator) => byIndicator.GetValueOrDefault(indicator, None);

    /// <summary>Whether the scope of an attested standard names the fact.</summary>
    public bool IsOfScope(Fact fact) => scopeFacts.Contains(fact.Ordinal);

    private static List<int> ListOf(Dictionary<string, List<int>> lists, string name)
    {
        if (!lists.TryGetValue(name, out var list))
        {
            list = [];
            lists.Add(name, list);
        }

        return list;
    }
}
