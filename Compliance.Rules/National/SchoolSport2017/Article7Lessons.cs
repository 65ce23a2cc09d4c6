using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.SchoolSport2017;

/// <summary>Article 7: physical education as a lesson.</summary>
public sealed class Article7Lessons : Article
{
    private static readonly Indicator<School> ClassesWithout =
        new("cnsp17.classesWithoutPhysicalEducation", new("没有开设体育课的班级", "classes without PE lessons"), QuantityUnit.Count);

    /// <summary>CN-SP17-7-1: every class has physical education.</summary>
    public Standard<School> InEveryGrade => Clause(
        "CN-SP17-7-1",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.OrdinaryWithVocational)).Must(s => s.CountOf(ClassesWithout)).BeExactly(0));
}
