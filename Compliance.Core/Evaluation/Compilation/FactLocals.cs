using System.Linq.Expressions;
using System.Reflection;
using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation.Compilation;

/// <summary>
/// The locals of a fused loop: each fact is read from the subject once, however many standards use it, as a flag for reported and a plain number.
/// </summary>
internal sealed class FactLocals(Expression subject)
{
    private static readonly MethodInfo IndicatorValueOf = typeof(IndicatorValues).GetMethod(nameof(IndicatorValues.ValueOf))!;
    private readonly Dictionary<Leaf, Slot> slots = [];
    private readonly List<ParameterExpression> variables = [];
    private readonly List<Expression> loads = [];

    public IReadOnlyList<ParameterExpression> Variables => variables;

    /// <summary>The assignments that fill the locals, to stand at the head of the loop's body.</summary>
    public IReadOnlyList<Expression> Loads => loads;

    public Slot this[Leaf leaf]
    {
        get
        {
            if (!slots.TryGetValue(leaf, out var slot))
            {
                slot = Load(leaf);
                slots.Add(leaf, slot);
            }

            return slot;
        }
    }

    private Slot Load(Leaf leaf)
    {
        Expression read = leaf switch
        {
            FactLeaf fact => Expression.Property(subject, fact.Fact.Property),
            IndicatorLeaf indicator => Expression.Call(
                Expression.Property(subject, nameof(Subject.Indicators)), IndicatorValueOf, Expression.Constant(indicator.Indicator.Name)),
            _ => throw new InvalidOperationException($"{leaf.GetType().Name} can not be loaded."),
        };
        var reported = Expression.Variable(read.Type, leaf.Name);
        variables.Add(reported);
        loads.Add(Expression.Assign(reported, read));
        var known = Expression.Variable(typeof(bool), leaf.Name + "Known");
        variables.Add(known);
        loads.Add(Expression.Assign(known, Expression.Property(reported, nameof(Nullable<int>.HasValue))));
        Expression raw = Expression.Call(reported, nameof(Nullable<int>.GetValueOrDefault), Type.EmptyTypes);
        var plain = Plain(raw);
        var value = Expression.Variable(plain.Type, leaf.Name + "Value");
        variables.Add(value);
        loads.Add(Expression.Assign(value, plain));
        return new Slot(known, value);
    }

    private static Expression Plain(Expression raw) =>
        raw.Type == typeof(int) ? Expression.Convert(raw, typeof(long))
        : raw.Type == typeof(Posts) ? Expression.Property(raw, nameof(Posts.Thousandths))
        : raw.Type == typeof(Years) ? Expression.Property(raw, nameof(Years.Value))
        : raw.Type.IsEnum ? Expression.Convert(raw, typeof(int))
        : raw;

    /// <summary>One fact in locals.</summary>
    /// <param name="Known">Whether it was reported.</param>
    /// <param name="Value">A long for counts (posts in thousandths), an int for choices, a bool for flags, a decimal for the rest.</param>
    internal sealed record Slot(ParameterExpression Known, ParameterExpression Value);
}
