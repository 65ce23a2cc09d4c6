using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Facts.Columns;
using Compliance.Facts.Describing;
using Compliance.Quantities;

namespace Compliance.Evaluation.RollUp;

/// <summary>A fact that areas sum over what lies below them, with its counterpart on every level. Summed in whole units: things, or thousandths of a post.</summary>
internal sealed class RollUpFact
{
    private readonly string name;

    private RollUpFact(string name) => this.name = name;

    /// <summary>Every fact that rolls up, the same on all three levels of areas.</summary>
    public static IReadOnlyList<RollUpFact> All { get; } =
        [.. FactCatalog.Of(SubjectLevel.District).Where(fact => fact.RollsUp).Select(fact => new RollUpFact(fact.Name))];

    public bool CompulsoryOnly => At(SubjectLevel.District).RollsUpCompulsoryOnly;

    /// <summary>The largest sum that can be a fact.</summary>
    public long Limit => FactLimits.Area * (IsPosts ? (long)Posts.ThousandthsPerPost : 1);

    private bool IsPosts => At(SubjectLevel.District).Kind == FactKind.Posts;

    public Fact At(SubjectLevel level) => FactCatalog.Find(level, name)!;

    /// <summary>The reported values of an area level in whole units; -1 where none was reported.</summary>
    public long[] ReportedIn(FactTable table, SubjectLevel level) => table.Column(At(level)) switch
    {
        int[] counts => Array.ConvertAll(counts, count => (long)count),
        var thousandths => (long[])thousandths,
    };

    /// <summary>Values in whole units as a column of the fact's own kind.</summary>
    public Array Column(long[] units) => IsPosts ? units : Array.ConvertAll(units, count => (int)count);

    // Without the cast to object the compiler would turn the count into posts.
    public object Value(long units) => IsPosts ? Posts.FromThousandths(units) : (object)(int)units;
}
