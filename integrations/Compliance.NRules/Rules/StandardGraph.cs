using System.Linq.Expressions;
using Compliance.Languages;
using Compliance.Standards;

namespace Compliance.NRules.Rules;

/// <summary>The standards that are translated together, and how they rest on one another.</summary>
internal sealed class StandardGraph
{
    private readonly Dictionary<string, Standard> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> derived = new(StringComparer.Ordinal);
    private readonly Dictionary<(PolicyDocument, Timing), Standard> alike = [];

    /// <exception cref="ArgumentException">A standard is given twice.</exception>
    /// <exception cref="StandardDefinitionException">Standards rest on one another in a circle.</exception>
    public StandardGraph(IReadOnlyList<Standard> standards)
    {
        foreach (var standard in standards)
        {
            if (!byId.TryAdd(standard.Id, standard))
            {
                throw new ArgumentException($"The standard {standard.Id} is given twice. 标准 {standard.Id} 重复。", nameof(standards));
            }
        }

        foreach (var standard in standards.OfType<MeasuredStandard>().Where(standard => standard.Resting is not null))
        {
            Derive(standard, []);
        }
    }

    /// <summary>The standard with an id; null when it was not given.</summary>
    public Standard? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The position of a standard among those whose verdict is a fact, after what it rests on; null when nobody needs its verdict.</summary>
    public int? PositionOf(Standard standard) => derived.TryGetValue(standard.Id, out var position) ? position : null;

    /// <summary>Whether a standard is in force on the day of a fact. Standards that are in force on the same days get the same expression, which NRules evaluates once.</summary>
    public LambdaExpression InForce(Standard standard, ParameterExpression fact)
    {
        if (!alike.TryGetValue((standard.Document, standard.Timing), out var first))
        {
            alike.Add((standard.Document, standard.Timing), first = standard);
        }

        return Expression.Lambda(
            Expression.Call(Expression.Constant(first), nameof(Standard.IsInForceOn), null, Expression.Property(fact, nameof(Examination.AsOf))), fact);
    }

    private void Derive(Standard standard, HashSet<string> path)
    {
        if (!path.Add(standard.Id))
        {
            throw new StandardDefinitionException(
                [new DefinitionFault(standard.Id, new BilingualText("该标准经由其他标准取决于它自身。", "The standard rests on itself by way of others."))]);
        }

        if (derived.ContainsKey(standard.Id))
        {
            return;
        }

        foreach (var id in (standard as MeasuredStandard)?.RestsOn ?? [])
        {
            if (Find(id) is { } part)
            {
                Derive(part, [.. path]);
            }
        }

        derived.Add(standard.Id, derived.Count);
    }
}
