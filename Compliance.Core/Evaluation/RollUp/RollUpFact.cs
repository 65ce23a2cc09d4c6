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
    private readonly bool isPosts;

    private RollUpFact(Fact fact)
    {
        name = fact.Name;
        StandsOnSchools = FactCatalog.Find(SubjectLevel.School, name) is not null;
        OwedBy = fact.RollsUpCompulsoryOnly ? Bits(SchoolStages.Compulsory)
            : fact.RollsUpExceptKindergartens ? ~Bits([SchoolStage.Kindergarten])
            : ~0;
        IsOfYearBefore = fact.PreviousYearOf is not null;
        isPosts = fact.Kind == FactKind.Posts;
        Limit = FactLimits.Area * (isPosts ? (long)Posts.ThousandthsPerPost : 1);
    }

    /// <summary>Every fact that rolls up, the same on all three levels of areas.</summary>
    public static IReadOnlyList<RollUpFact> All { get; } =
        [.. FactCatalog.Of(SubjectLevel.District).Where(fact => fact.RollsUp).Select(fact => new RollUpFact(fact))];

    /// <summary>Whether schools have it, so that a district is their sum; where they have not, only what districts reported is added up.</summary>
    public bool StandsOnSchools { get; }

    /// <summary>The stages whose schools owe it, a bit each.</summary>
    public int OwedBy { get; }

    /// <summary>Whether it is a value of the year before, which the schools of today need not add up to.</summary>
    public bool IsOfYearBefore { get; }

    /// <summary>The largest sum that can be a fact.</summary>
    public long Limit { get; }

    public Fact At(SubjectLevel level) => FactCatalog.Find(level, name)!;

    /// <summary>The reported values of an area level in whole units, in an array of the caller's own; -1 where none was reported.</summary>
    public long[] ReportedIn(FactTable table, SubjectLevel level) => table.Column(At(level)) switch
    {
        int[] counts => Array.ConvertAll(counts, count => (long)count),
        var thousandths => (long[])thousandths.Clone(),
    };

    /// <summary>Whether a school that did not report it should have: who does not say what it is may owe it.</summary>
    public bool Owes(SchoolStage? stage) => stage is not { } known || (OwedBy & (1 << (int)known)) != 0;

    /// <summary>Values in whole units as a column of the fact's own kind.</summary>
    public Array Column(long[] units) => isPosts ? units : Array.ConvertAll(units, count => (int)count);

    // Without the cast to object the compiler would turn the count into posts.
    public object Value(long units) => isPosts ? Posts.FromThousandths(units) : (object)(int)units;

    private static int Bits(IReadOnlyList<SchoolStage> stages)
    {
        var bits = 0;
        for (var i = 0; i < stages.Count; i++)
        {
            bits |= 1 << (int)stages[i];
        }

        return bits;
    }
}
