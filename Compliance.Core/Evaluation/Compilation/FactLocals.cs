using System.Linq.Expressions;
using System.Reflection;
using Compliance.Facts.Columns;
using Compliance.Facts.Describing;
using Compliance.Standards.Reading;
using Compliance.Standards.Sentences;

namespace Compliance.Evaluation.Compilation;

/// <summary>
/// The locals of a fused loop: the column of each fact, fetched once before the loop, and the value of the subject at hand, read once however many
/// standards use it.
/// </summary>
internal sealed class FactLocals(Expression table, Expression index)
{
    private static readonly MethodInfo FactColumn = typeof(FactTable).GetMethod(nameof(FactTable.Column), [typeof(Fact)])!;
    private static readonly MethodInfo IndicatorColumn = typeof(FactTable).GetMethod(nameof(FactTable.Column), [typeof(string)])!;
    private readonly Dictionary<Leaf, Slot> slots = [];
    private readonly Dictionary<ITerm, Slot> terms = new(ReferenceEqualityComparer.Instance);
    private readonly List<ParameterExpression> columns = [];
    private readonly List<Expression> fetches = [];
    private readonly List<ParameterExpression> values = [];
    private readonly List<Expression> loads = [];

    /// <summary>The locals that hold the columns.</summary>
    public IReadOnlyList<ParameterExpression> Columns => columns;

    /// <summary>The assignments that fill them, to stand before the loop.</summary>
    public IReadOnlyList<Expression> Fetches => fetches;

    /// <summary>The locals that hold the values of one subject.</summary>
    public IReadOnlyList<ParameterExpression> Values => values;

    /// <summary>The assignments that fill them, to stand at the head of the loop's body.</summary>
    public IReadOnlyList<Expression> Loads => loads;

    public Slot this[Leaf leaf]
    {
        get
        {
            if (!slots.TryGetValue(leaf, out var slot))
            {
                slot = leaf is FactLeaf fact ? Load(fact) : Load((IndicatorLeaf)leaf);
                slots.Add(leaf, slot);
            }

            return slot;
        }
    }

    /// <summary>A defined term, computed after the facts that it reads.</summary>
    public Slot Term(ITerm term, Func<(Expression Known, Expression Value)> emit)
    {
        if (!terms.TryGetValue(term, out var slot))
        {
            var (known, value) = emit();
            var isKnown = Assign(term.Name.En + " known", known);
            slot = new Slot(isKnown, Assign(term.Name.En, value));
            terms.Add(term, slot);
        }

        return slot;
    }

    private Slot Load(FactLeaf leaf)
    {
        if (leaf.Fact.Kind is FactKind.Percent or FactKind.PercentagePoints or FactKind.Money)
        {
            return LoadDecimal(leaf.Name, Expression.Call(table, FactColumn, Expression.Constant(leaf.Fact)));
        }

        var (cell, plain) = leaf.Fact.Kind switch
        {
            FactKind.Count => (typeof(int), typeof(long)),
            FactKind.Posts or FactKind.Years or FactKind.SquareMetres => (typeof(long), typeof(long)),
            _ => (typeof(sbyte), typeof(int)),
        };
        var column = Fetch(leaf.Name, cell.MakeArrayType(), Expression.Call(table, FactColumn, Expression.Constant(leaf.Fact)));
        var read = Expression.ArrayIndex(column, index);
        var value = Assign(leaf.Name, cell == plain ? read : Expression.Convert(read, plain));
        return new Slot(Expression.GreaterThanOrEqual(value, Expression.Convert(Expression.Constant(0), plain)), value);
    }

    private Slot Load(IndicatorLeaf leaf) => LoadDecimal(leaf.Name, Expression.Call(table, IndicatorColumn, Expression.Constant(leaf.Name)));

    private Slot LoadDecimal(string name, Expression fetched)
    {
        var column = Fetch(name, typeof(decimal?[]), fetched);
        var cell = Assign(name, Expression.ArrayIndex(column, index));
        return new Slot(
            Expression.Property(cell, nameof(Nullable<int>.HasValue)),
            Expression.Call(cell, nameof(Nullable<int>.GetValueOrDefault), Type.EmptyTypes));
    }

    private ParameterExpression Fetch(string name, Type type, Expression column)
    {
        var local = Expression.Variable(type, name + "Column");
        columns.Add(local);
        fetches.Add(Expression.Assign(local, Expression.Convert(column, type)));
        return local;
    }

    private ParameterExpression Assign(string name, Expression read)
    {
        var local = Expression.Variable(read.Type, name);
        values.Add(local);
        loads.Add(Expression.Assign(local, read));
        return local;
    }

    /// <summary>One fact of the subject at hand.</summary>
    /// <param name="Known">Whether it was reported.</param>
    /// <param name="Value">
    /// A long for counts, posts, years and areas (all but the first in thousandths), an int for choices and flags, each -1 when it was not reported; a decimal
    /// for rates, points, money and indicators.
    /// </param>
    internal sealed record Slot(Expression Known, Expression Value);
}
