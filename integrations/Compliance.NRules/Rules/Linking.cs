using NRules.RuleModel;

namespace Compliance.NRules.Rules;

/// <summary>What the actions of the rules call: each match has one linked fact at most.</summary>
internal static class Linking
{
    private const string Key = "derived";

    /// <summary>Links a fact to the match, in place of the one before. An equal one changes nothing, and nothing is derived from it again.</summary>
    public static void Yield(IContext context, object? fact)
    {
        var before = context.GetLinked(Key);
        if (Equals(before, fact))
        {
            return;
        }

        if (fact is null)
        {
            context.RetractLinked(Key, before!);
        }
        else if (before is null)
        {
            context.InsertLinked(Key, fact);
        }
        else
        {
            context.UpdateLinked(Key, fact);
        }
    }
}
