using Compliance.Facts;
using Compliance.Facts.Describing;
using Compliance.Quantities;

namespace Compliance.Evaluation.RollUp;

/// <summary>A fact that areas sum over what lies below them, with its counterpart on every level.</summary>
internal sealed class RollUpFact
{
    private RollUpFact(Fact school, Fact district, Fact city, Fact province)
    {
        School = school;
        District = district;
        City = city;
        Province = province;
    }

    /// <summary>Every fact that rolls up, the same on all three levels of areas.</summary>
    public static IReadOnlyList<RollUpFact> All { get; } =
    [
        .. from district in FactCatalog.Of(SubjectLevel.District)
           where district.RollsUp
           select new RollUpFact(
               FactCatalog.Find(SubjectLevel.School, district.Name)!, district,
               FactCatalog.Find(SubjectLevel.City, district.Name)!, FactCatalog.Find(SubjectLevel.Province, district.Name)!),
    ];

    public Fact School { get; }

    public Fact District { get; }

    public Fact City { get; }

    public Fact Province { get; }

    public bool CompulsoryOnly => District.RollsUpCompulsoryOnly;

    /// <summary>The value in whole units: things, or thousandths of a post.</summary>
    public static long? Units(Fact fact, Subject subject) => fact.ValueOf(subject) switch
    {
        int count => count,
        Posts posts => posts.Thousandths,
        _ => null,
    };

    public object Value(long units) => District.Kind == FactKind.Posts ? Posts.FromThousandths(units) : (object)(int)units;

    /// <summary>Whether a sum is small enough to be a fact.</summary>
    public bool Fits(long units) => units <= Facts.Building.FactLimits.Area * (District.Kind == FactKind.Posts ? (long)Posts.ThousandthsPerPost : 1);
}
