using Compliance.Facts;
using Compliance.Facts.Describing;
using Compliance.Standards;

namespace Compliance.NRules.Translation;

/// <summary>The part of an attested standard's scope that facts decide. Areas are settled by place.</summary>
internal sealed class ScopeTest
{
    private readonly List<(Fact Fact, HashSet<Enum> Members)> parts = [];

    public ScopeTest(AttestedStandard standard)
    {
        var (scope, level) = (standard.Clause.Scope, standard.Level);
        Add(level == SubjectLevel.School ? "stage" : "schoolStage", scope.Stages.Cast<Enum>());
        Add("ownership", scope.Ownership is { } ownership ? [ownership] : []);
        Add("locality", scope.Localities.Cast<Enum>());
        Add("kind", scope.Kinds.Cast<Enum>());

        void Add(string name, IEnumerable<Enum> members)
        {
            if (members.ToHashSet() is { Count: > 0 } set)
            {
                parts.Add((FactCatalog.Find(level, name)!, set));
            }
        }
    }

    /// <summary>Whether the scope holds a subject; null where a fact that decides it was not reported.</summary>
    public bool? Holds(Subject subject)
    {
        bool? holds = true;
        foreach (var (fact, members) in parts)
        {
            holds &= fact.ValueOf(subject) is Enum value ? members.Contains(value) : null;
        }

        return holds;
    }

    /// <summary>What an attestation, or none, says.</summary>
    public Outcome OutcomeOf(Subject subject, Attestation? attestation, bool forbids) => (Holds(subject), attestation?.State) switch
    {
        (false, _) or (_, AttestedState.NotApplicable) => Outcome.OutsideCondition,
        (null, _) or (_, null) => Outcome.Indeterminate,
        (_, var state) => (state == AttestedState.Present) != forbids ? Outcome.Met : Outcome.NotMet,
    };
}
