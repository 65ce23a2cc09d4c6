using Compliance.Facts;
using Compliance.NRules.Rules;
using Compliance.Standards;
using NRules.RuleModel;

namespace Compliance.NRules;

/// <summary>
/// Translates standards into rules of NRules. Most applications load them with <see cref="RuleRepositoryExtensions.Load"/>; this is for those that keep rule definitions by
/// themselves.
/// </summary>
public static class StandardTranslator
{
    /// <summary>Translates standards that belong together: a standard that rests on another one finds it only here.</summary>
    /// <param name="standards">The standards, each once.</param>
    /// <returns>
    /// A rule for each standard, named by its id and tagged with its document, and those that derive what they read. A second translation in one session would derive it twice, which
    /// NRules refuses.
    /// </returns>
    /// <exception cref="ArgumentException">A standard is given twice.</exception>
    /// <exception cref="StandardDefinitionException">Standards rest on one another in a circle.</exception>
    public static IReadOnlyList<IRuleDefinition> Translate(IEnumerable<Standard> standards)
    {
        ArgumentNullException.ThrowIfNull(standards);
        Standard[] all = [.. standards];
        var graph = new StandardGraph(all);
        return [.. ExaminedRules.All(), AttestationRule.Over(all), .. all.SelectMany(standard => RulesOf(standard, graph))];
    }

    private static IEnumerable<IRuleDefinition> RulesOf(Standard standard, StandardGraph graph) => standard.Level switch
    {
        SubjectLevel.Province => new StandardRules<Province>(graph).Of(standard),
        SubjectLevel.City => new StandardRules<City>(graph).Of(standard),
        SubjectLevel.District => new StandardRules<District>(graph).Of(standard),
        SubjectLevel.Institution => new StandardRules<Institution>(graph).Of(standard),
        SubjectLevel.School => new StandardRules<School>(graph).Of(standard),
        SubjectLevel.Principal => new StandardRules<Principal>(graph).Of(standard),
        _ => new StandardRules<Teacher>(graph).Of(standard),
    };
}
