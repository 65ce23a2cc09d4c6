using System.Text;
using Compliance.Facts;
using Compliance.Standards;

namespace Compliance.Evaluation.Compilation;

/// <summary>
/// The standards that can be violated on a day: in force, due, and mandatory or a target. What is read for them depends on nothing but the key, so that programs that were
/// made for it serve all facts and days of the same key.
/// </summary>
internal sealed class ViolationCandidates
{
    private readonly DocumentStandards[] documents;
    private readonly bool[] reached;
    private readonly bool[] inhabited;
    private readonly List<StandardSlot> candidates = [];

    public ViolationCandidates(DocumentStandards[] documents, bool[] reached, FactSet facts, DateOnly asOf)
    {
        this.documents = documents;
        this.reached = reached;
        inhabited = Array.ConvertAll(facts.Ranges, ranges => ranges.Length > 0);
        var key = new StringBuilder("violations ");
        Array.ForEach(inhabited, there => key.Append(there ? '1' : '0'));
        for (var i = 0; i < documents.Length; i++)
        {
            key.Append(' ');
            if (!reached[i])
            {
                continue;
            }

            foreach (var slot in documents[i].Slots)
            {
                var isCandidate = VerdictRule.CanBeViolated(slot, asOf);
                key.Append(isCandidate ? '1' : '0');
                if (isCandidate)
                {
                    candidates.Add(slot);
                }
            }
        }

        Key = key.ToString();
    }

    /// <summary>Tells the documents that reach the facts, the levels that have subjects, and the candidates.</summary>
    public string Key { get; }

    /// <summary>Reads the sentences of the candidates of a level.</summary>
    /// <exception cref="StandardDefinitionException">A definition is faulty.</exception>
    public void Read(SubjectLevel level)
    {
        foreach (var slot in candidates)
        {
            if (slot.Clause.Level == level && IsRead(slot))
            {
                _ = slot.Measured;
            }
        }
    }

    /// <summary>The candidates, the standards that they rest on, and what those rest on in turn; and of these the ones that others rest on.</summary>
    public (IReadOnlySet<StandardSlot> All, IReadOnlySet<StandardSlot> RestedOn) WithWhatTheyRestOn()
    {
        var restedOn = new HashSet<StandardSlot>();
        var all = new HashSet<StandardSlot>(candidates);
        var byId = documents.Where((_, i) => reached[i]).SelectMany(document => document.Slots).ToLookup(slot => slot.Clause.Id, StringComparer.Ordinal);
        var open = new Queue<StandardSlot>(candidates);
        while (open.TryDequeue(out var slot))
        {
            if (!IsRead(slot) || slot.Measured.Model.Determination is not { } determination)
            {
                continue;
            }

            foreach (var (level, id) in determination.Standards)
            {
                foreach (var part in byId[id].Where(part => part.Clause.Level == (level ?? slot.Clause.Level)))
                {
                    restedOn.Add(part);
                    if (all.Add(part))
                    {
                        open.Enqueue(part);
                    }
                }
            }
        }

        return (all, restedOn);
    }

    /// <summary>Nobody reads the sentence of a level on which there is no subject.</summary>
    private bool IsRead(StandardSlot slot) => !slot.IsAttested && inhabited[(int)slot.Clause.Level];
}
