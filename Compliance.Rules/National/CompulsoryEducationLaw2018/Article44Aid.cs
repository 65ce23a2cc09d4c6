using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.CompulsoryEducationLaw2018;

/// <summary>Article 44: aid for needy students.</summary>
public sealed class Article44Aid : Article
{
    private static readonly Indicator<School> NeedyCompulsoryStudents = new(
        "cnce18.needyCompulsoryStudents", new("家庭经济困难的义务教育学生", "needy students of compulsory education"), QuantityUnit.Count);

    private static readonly Indicator<School> NeedyStudentsWithFreeTextbooks = new(
        "cnce18.needyStudentsWithFreeTextbooks", new("领到免费教科书的困难学生", "needy students with free textbooks"), QuantityUnit.Count);

    /// <summary>CN-CE18-44-1: every needy student has free textbooks.</summary>
    public Standard<School> FreeTextbooks => Clause(
        "CN-CE18-44-1",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.Compulsory))
            .Must(s => s.CountOf(NeedyStudentsWithFreeTextbooks).ShareOf(s.CountOf(NeedyCompulsoryStudents)))
            .BeExactly(100.Percent()).InEachSchoolYear());

    /// <summary>CN-CE18-44-2: every needy boarder has a living subsidy.</summary>
    public Standard<School> LivingSubsidy => Clause(
        "CN-CE18-44-2",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.Compulsory))
            .Must(s => s.NeedyBoardersSubsidised.ShareOf(s.NeedyBoarders)).BeExactly(100.Percent()).InEachSchoolYear());
}
