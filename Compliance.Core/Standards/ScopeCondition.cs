using Compliance.Facts;
using Compliance.Facts.Describing;
using Compliance.Standards.Reading;
using Compliance.Standards.Registers;

namespace Compliance.Standards;

/// <summary>The scope of an attested clause as a condition on facts, in the same three-valued logic as that of a sentence. Areas are settled by code.</summary>
internal static class ScopeCondition
{
    /// <summary>The condition; null when no fact confines the clause.</summary>
    public static ConditionNode? Of(Clause clause)
    {
        ConditionNode? whole = null;
        foreach (var part in Of(clause.Scope, clause.Level))
        {
            var condition = new MembershipCondition(new FactLeaf(part.Fact), part.Members);
            whole = whole is null ? condition : new AndCondition(whole, condition);
        }

        return whole;
    }

    /// <summary>The facts that confine a scope on a level. Plain loops, since this stands on the way to the first verdict.</summary>
    public static List<ScopePart> Of(Scope scope, SubjectLevel level)
    {
        var parts = new List<ScopePart>();
        var members = 0ul;
        foreach (var stage in scope.Stages)
        {
            members |= 1ul << (int)stage;
        }

        Take(level == SubjectLevel.School ? "stage" : "schoolStage");
        members = scope.Ownership is { } ownership ? 1ul << (int)ownership : 0;
        Take("ownership");
        foreach (var locality in scope.Localities)
        {
            members |= 1ul << (int)locality;
        }

        Take("locality");
        foreach (var kind in scope.Kinds)
        {
            members |= 1ul << (int)kind;
        }

        Take("kind");
        return parts;

        void Take(string name)
        {
            if (members != 0)
            {
                // The register's check has seen to it that the level has the fact.
                parts.Add(new ScopePart(FactCatalog.Find(level, name)!, members));
                members = 0;
            }
        }
    }
}
