using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.DisabledEducation2017;

/// <summary>Article 17: where disabled children learn.</summary>
public sealed class Article17HomeTaught : Article
{
    private static readonly Indicator<District> ChildrenTaughtAtHome = new(
        "cndp17.childrenTaughtAtHome",
        new("送教上门和远程教育的适龄残疾儿童少年", "disabled children of school age taught at home or from afar"), QuantityUnit.Count);

    private static readonly Indicator<District> ChildrenTaughtAtHomeEnrolled = new(
        "cndp17.childrenTaughtAtHomeEnrolled",
        new("有学籍的送教上门和远程教育学生", "enrolled disabled children taught at home or from afar"), QuantityUnit.Count);

    /// <summary>CN-DP17-17-5: those taught at home or from afar are enrolled.</summary>
    public Standard<District> Enrolled => Clause(
        "CN-DP17-17-5",
        Every<District>.Must(d => d.CountOf(ChildrenTaughtAtHomeEnrolled).ShareOf(d.CountOf(ChildrenTaughtAtHome))).BeExactly(100.Percent()));
}
