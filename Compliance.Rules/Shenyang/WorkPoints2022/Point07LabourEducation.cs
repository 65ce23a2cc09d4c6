using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.WorkPoints2022;

/// <summary>Point 7 (二7): labour education.</summary>
public sealed class Point07LabourEducation : Article
{
    private static readonly Indicator<City> Courses =
        new("sy22.qualityLabourCourses", new("本年培育的劳动教育精品课", "quality courses in labour education cultivated in the year"), QuantityUnit.Count);

    /// <summary>SY22-7-5: quality courses in labour education.</summary>
    public Standard<City> QualityCourses => Clause(
        "SY22-7-5",
        Every<City>.Must(c => c.CountOf(Courses)).BeAtLeast(20).During(2022));
}
