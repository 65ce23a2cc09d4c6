using System.Collections.Concurrent;
using Compliance.Evaluation.Compilation;
using Compliance.Facts.Describing;
using Compliance.Standards.Reading;

namespace Compliance.Facts.Columns;

/// <summary>
/// The facts of many subjects of one level, as an array per fact in the order of the subjects. The engine reads these and not the records: a loop over a few dense
/// arrays runs as fast as memory delivers. Columns are made when first asked for and then kept. Thread-safe.
/// </summary>
/// <remarks>
/// Counts are <c>int[]</c>, posts, years and areas <c>long[]</c> in thousandths, flags and choices <c>sbyte[]</c>; -1 means not reported, since no fact is negative.
/// Percentages, percentage points, money and indicators are <c>decimal?[]</c>.
/// </remarks>
internal sealed class FactTable
{
    private readonly Subject[] subjects;
    private readonly Array?[] columns;
    private readonly sbyte[] reported;
    private readonly IReadOnlyList<Fact> filled;
    private readonly Lazy<Array>?[]? replaced;
    private readonly Dictionary<string, decimal?[]> indicators = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<NumberNode, Lazy<double[]>> numbers = new();
    private readonly object gate = new();

    public FactTable(SubjectLevel level, Subject[] subjects)
        : this(subjects, subjects.Length == 0 ? [] : new Array?[FactCatalog.Of(level).Count], [], null)
    {
    }

    private FactTable(Subject[] subjects, Array?[] columns, IReadOnlyList<Fact> filled, Lazy<Array>?[]? replaced)
    {
        this.subjects = subjects;
        this.columns = columns;
        reported = new sbyte[columns.Length];
        this.filled = filled;
        this.replaced = replaced;
    }

    public int Count => subjects.Length;

    /// <summary>A subject; where columns were replaced, a copy that carries their values.</summary>
    public Subject this[int row]
    {
        get
        {
            var subject = subjects[row];
            foreach (var fact in filled)
            {
                subject = Knowing(fact, subject, row);
            }

            return subject;
        }
    }

    /// <summary>A subject for somebody who reads some leaves only: other facts may stand as reported, so that nobody need make up their columns.</summary>
    public Subject For(IReadOnlyList<Leaf> leaves, int row)
    {
        var subject = subjects[row];
        for (var i = 0; i < leaves.Count && replaced is not null; i++)
        {
            if (leaves[i] is FactLeaf { Fact: var fact } && replaced[fact.Ordinal] is not null)
            {
                subject = Knowing(fact, subject, row);
            }
        }

        return subject;
    }

    public string CodeOf(int row) => subjects[row].Code;

    /// <summary>The same subjects with some columns replaced by ones that also know what was not reported.</summary>
    public FactTable Filled(IReadOnlyList<FilledColumn> replacements)
    {
        var copy = (Array?[])columns.Clone();
        var instead = new Lazy<Array>?[columns.Length];
        foreach (var (fact, column) in replacements)
        {
            copy[fact.Ordinal] = null;
            instead[fact.Ordinal] = column;
        }

        return new FactTable(subjects, copy, [.. replacements.Select(replacement => replacement.Fact)], instead);
    }

    public Array Column(Fact fact)
    {
        // A level without subjects is not even described, which would take a moment of the start.
        if (subjects.Length == 0)
        {
            return fact.ColumnOf(subjects);
        }

        var column = Volatile.Read(ref columns[fact.Ordinal]);
        if (column is null)
        {
            // Two threads may both make it; the values are the same, and one of the arrays stays.
            column = replaced?[fact.Ordinal]?.Value ?? fact.ColumnOf(subjects);
            column = Interlocked.CompareExchange(ref columns[fact.Ordinal], column, null) ?? column;
        }

        return column;
    }

    /// <summary>Whether some subject reported a fact of a kind that is added up. Looked up once and kept.</summary>
    public bool HasReported(Fact fact)
    {
        if (subjects.Length == 0)
        {
            return false;
        }

        if (reported[fact.Ordinal] == 0)
        {
            var any = Column(fact) switch
            {
                int[] counts => Array.Exists(counts, count => count >= 0),
                long[] thousandths => Array.Exists(thousandths, value => value >= 0),
                var other => throw new InvalidOperationException($"{fact.Name}: {other.GetType().Name} can not be summed."),
            };
            reported[fact.Ordinal] = any ? (sbyte)1 : (sbyte)-1;
        }

        return reported[fact.Ordinal] > 0;
    }

    public decimal?[] Column(string indicator)
    {
        lock (gate)
        {
            if (!indicators.TryGetValue(indicator, out var column))
            {
                column = IndicatorColumn(indicator);
                indicators.Add(indicator, column);
            }

            return column;
        }
    }

    /// <summary>
    /// A number that sentences make of the facts, for every subject, as a binary approximation; not a number where it is not known. Made when first asked for and kept,
    /// as columns are: the coefficients of several standards share their weights.
    /// </summary>
    /// <param name="number">The number.</param>
    /// <param name="programOf">Compiles it; null where there are too few subjects to be worth it.</param>
    public double[] Numbers(NumberNode number, Func<NumberNode, NumberProgram>? programOf) =>
        numbers.GetOrAdd(number, _ => new Lazy<double[]>(() => Compute(number, programOf))).Value;

    private double[] Compute(NumberNode number, Func<NumberNode, NumberProgram>? programOf)
    {
        var values = new double[Count];
        if (programOf is not null)
        {
            programOf(number)(this, 0, values.Length, values);
            return values;
        }

        for (var row = 0; row < values.Length; row++)
        {
            values[row] = number.Evaluate(this[row]) is { } value ? (double)value : double.NaN;
        }

        return values;
    }

    /// <summary>The subject itself, or the copy that was made of it before or is made now, with the value of the column where none was reported.</summary>
    private Subject Knowing(Fact fact, Subject subject, int row)
    {
        if (fact.ValueOf(subject) is not null || fact.CellAt(Column(fact), row) is not { } value)
        {
            return subject;
        }

        var copy = ReferenceEquals(subject, subjects[row]) ? subject with { } : subject;
        fact.Set(copy, value);
        return copy;
    }

    /// <summary>Apart from the lookup, which is made for every loop and needs no closure.</summary>
    private decimal?[] IndicatorColumn(string indicator) => Array.ConvertAll(subjects, subject => subject.Indicators.ValueOf(indicator));
}
