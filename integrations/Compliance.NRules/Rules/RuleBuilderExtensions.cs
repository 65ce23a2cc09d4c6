using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Compliance.NRules.Rules;

/// <summary>Words for what the rules of this package have in common. The names of lambda parameters are the names of patterns.</summary>
internal static class RuleBuilderExtensions
{
    /// <summary>Adds a pattern under a name.</summary>
    public static PatternBuilder Match<TFact>(this RuleBuilder rule, string name) => rule.LeftHandSide().Pattern(typeof(TFact), name);

    /// <summary>Adds a pattern under a name for all facts of a kind that fit, none among them; to be given their conditions.</summary>
    /// <returns>The pattern of the single fact.</returns>
    public static PatternBuilder Collect<TFact>(this RuleBuilder rule, string name, string one)
    {
        var all = rule.Match<IEnumerable<TFact>>(name).Aggregate();
        all.Collect();
        return all.Pattern(typeof(TFact), one);
    }

    public static PatternBuilder When<TFact>(this PatternBuilder pattern, Expression<Func<TFact, bool>> condition)
    {
        pattern.Condition(condition);
        return pattern;
    }

    public static PatternBuilder When<TOther, TFact>(this PatternBuilder pattern, Expression<Func<TOther, TFact, bool>> condition)
    {
        pattern.Condition(condition);
        return pattern;
    }

    public static IRuleDefinition Then<TFact>(this RuleBuilder rule, Expression<Action<IContext, TFact>> action) => rule.Finished(action);

    public static IRuleDefinition Then<TFirst, TSecond>(this RuleBuilder rule, Expression<Action<IContext, TFirst, TSecond>> action) => rule.Finished(action);

    public static IRuleDefinition Then<TFirst, TSecond, TThird>(this RuleBuilder rule, Expression<Action<IContext, TFirst, TSecond, TThird>> action) =>
        rule.Finished(action);

    public static IRuleDefinition Then<TFirst, TSecond, TThird, TFourth>(
        this RuleBuilder rule, Expression<Action<IContext, TFirst, TSecond, TThird, TFourth>> action) => rule.Finished(action);

    private static IRuleDefinition Finished(this RuleBuilder rule, LambdaExpression action)
    {
        rule.RightHandSide().Action(action, ActionTrigger.Activated | ActionTrigger.Reactivated);
        return rule.Build();
    }
}
