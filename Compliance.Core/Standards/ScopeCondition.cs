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
        foreach (var (fact, members) in Of(clause.Scope, clause.Level))
        {
            var part = new MembershipCondition(new FactLeaf(fact), members);
            whole = whole is null ? part : new AndCondition(whole, part);
        }

        return whole;
    }

    /// <summary>The facts that confine a scope on a level, each with a bit per value that is inside.</summary>
    public static IEnumerable<(Fact Fact, ulong Members)> Of(Scope scope, SubjectLevel level)
    {
        if (scope.Stages.Count > 0)
        {
            yield return (Named(level, level == SubjectLevel.School ? "stage" : "schoolStage"), Bits(scope.Stages.Select(stage => (int)stage)));
        }

        if (scope.Ownership is { } ownership)
        {
            yield return (Named(level, "ownership"), 1ul << (int)ownership);
        }

        if (scope.Localities.Count > 0)
        {
            yield return (Named(level, "locality"), Bits(scope.Localities.Select(locality => (int)locality)));
        }

        if (scope.Kinds.Count > 0)
        {
            yield return (Named(level, "kind"), Bits(scope.Kinds.Select(kind => (int)kind)));
        }
    }

    /// <summary>The register's check has seen to it that the level has the fact.</summary>
    private static Fact Named(SubjectLevel level, string name) => FactCatalog.Find(level, name)!;

    private static ulong Bits(IEnumerable<int> values) => values.Aggregate(0ul, (bits, value) => bits | (1ul << value));
}
