using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.SchoolSport2017;

/// <summary>Article 14: competitions.</summary>
public sealed class Article14Meets : Article
{
    private static readonly Indicator<School> Meets = new(
        "cnsp17.sportsMeetsInSchoolYear",
        new("本学年以田径为主的全校运动会次数", "school-wide athletics meets in the school year"),
        QuantityUnit.Count);

    /// <summary>CN-SP17-14-1: a meet of the whole school each school year.</summary>
    public Standard<School> SportsMeet => Clause(
        "CN-SP17-14-1",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.OrdinaryWithVocational)).Must(s => s.CountOf(Meets)).BeAtLeast(1).InEachSchoolYear());
}
