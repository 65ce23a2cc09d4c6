using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.WorkPoints2022;

/// <summary>Point 5 (二5): moral education and the course on ideology and politics.</summary>
public sealed class Point05MoralEducation : Article
{
    private static readonly Indicator<City> Lessons =
        new("sy22.qualityIdeologyLessons", new("本年建成的精品思政课", "quality ideology lessons completed in the year"), QuantityUnit.Count);

    private static readonly Indicator<City> TeachingPlans =
        new("sy22.qualityIdeologyTeachingPlans", new("本年建成的思政课精品教案", "quality ideology teaching plans completed in the year"), QuantityUnit.Count);

    private static readonly Indicator<City> MicroLessons =
        new("sy22.qualityIdeologyMicroLessons", new("本年建成的思政课精品微课", "quality ideology micro-lessons completed in the year"), QuantityUnit.Count);

    private static readonly Indicator<City> MasterStudios = new(
        "sy22.ideologyMasterTeacherStudios",
        new("本年建成的思政课名师工作室", "master-teacher studios for ideology completed in the year"),
        QuantityUnit.Count);

    private static readonly Indicator<City> ResearchTopics =
        new("sy22.ideologyResearchTopics", new("本年设立的思政课题", "ideology research topics set up in the year"), QuantityUnit.Count);

    /// <summary>SY22-5-1: quality lessons on ideology and politics.</summary>
    public Standard<City> QualityLessons => Clause(
        "SY22-5-1",
        Every<City>.Must(c => c.CountOf(Lessons)).BeAtLeast(300).During(2022));

    /// <summary>SY22-5-2: quality teaching plans.</summary>
    public Standard<City> QualityTeachingPlans => Clause(
        "SY22-5-2",
        Every<City>.Must(c => c.CountOf(TeachingPlans)).BeAtLeast(300).During(2022));

    /// <summary>SY22-5-3: quality micro-lessons.</summary>
    public Standard<City> QualityMicroLessons => Clause(
        "SY22-5-3",
        Every<City>.Must(c => c.CountOf(MicroLessons)).BeAtLeast(300).During(2022));

    /// <summary>SY22-5-4: studios of master teachers.</summary>
    public Standard<City> MasterTeacherStudios => Clause(
        "SY22-5-4",
        Every<City>.Must(c => c.CountOf(MasterStudios)).BeAtLeast(50).During(2022));

    /// <summary>SY22-5-5: topics of research.</summary>
    public Standard<City> TopicsOfResearch => Clause(
        "SY22-5-5",
        Every<City>.Must(c => c.CountOf(ResearchTopics)).BeAtLeast(100).During(2022));
}
