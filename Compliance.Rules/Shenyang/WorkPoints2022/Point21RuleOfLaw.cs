using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.WorkPoints2022;

/// <summary>Point 21 (五21): education under the law.</summary>
public sealed class Point21RuleOfLaw : Article
{
    private static readonly Indicator<City> ChartersDue =
        new("sy22.schoolsDueForCharterRevision", new("应修订章程的学校", "schools due for a revision of their charter"), QuantityUnit.Count);

    private static readonly Indicator<City> ChartersRevised =
        new("sy22.schoolsWithCharterRevised", new("已修订章程的学校", "schools whose charter was revised"), QuantityUnit.Count);

    /// <summary>SY22-21-4: the new round of revising school charters is completed.</summary>
    public Standard<City> SchoolCharters => Clause(
        "SY22-21-4",
        Every<City>.Must(c => c.CountOf(ChartersRevised).ShareOf(c.CountOf(ChartersDue)))
            .BeExactly(100.Percent()).During(2022));
}
