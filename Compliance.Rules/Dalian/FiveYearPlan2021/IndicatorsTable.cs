using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Dalian.FiveYearPlan2021;

/// <summary>The table of main indicators in 二(三)2: what is to be reached by 2025.</summary>
public sealed class IndicatorsTable : Article
{
    private static readonly Indicator<City> PreschoolTeachers =
        new("dl21.preschoolTeachers", new("学前教育教师", "preschool teachers"), QuantityUnit.Count);

    private static readonly Indicator<City> PreschoolTeachersWithProfessionalEducation = new(
        "dl21.preschoolTeachersWithProfessionalEducation",
        new("受过专业教育的学前教育教师", "preschool teachers with professional education"),
        QuantityUnit.Count);

    private static readonly Indicator<City> NewLabourAverageSchooling =
        new("dl21.newLabourAverageSchooling", new("新增劳动力平均受教育年限", "average schooling of new entrants to the labour force"), QuantityUnit.Years);

    /// <summary>DL21-T-1: the gross enrolment of the three preschool years by 2025.</summary>
    public Standard<City> PreschoolEnrolment => Clause(
        "DL21-T-1",
        Every<City>.Must(c => c.ChildrenInKindergarten.ShareOf(c.PopulationAged3To5))
            .BeAtLeast(95.Percent()).ByEndOf(2025));

    /// <summary>DL21-T-2: the share of kindergarten children in public kindergartens by 2025.</summary>
    public Standard<City> PublicKindergartenShare => Clause(
        "DL21-T-2",
        Every<City>.Must(c => c.ChildrenInPublicKindergartens.ShareOf(c.ChildrenInKindergarten))
            .BeAtLeast(55.Percent()).ByEndOf(2025));

    /// <summary>DL21-T-3: the nine-year retention rate of compulsory education stays at its height of 2020.</summary>
    public Standard<City> NineYearRetention => Clause(
        "DL21-T-3",
        Every<City>.Must(c => c.NineYearRetentionRate).BeAtLeast(99.1m.Percent()).ByEndOf(2025));

    /// <summary>DL21-T-4: the share of disabled children in compulsory education stays at its height of 2020.</summary>
    public Standard<City> DisabledChildrenEnrolled => Clause(
        "DL21-T-4",
        Every<City>.Must(c => c.DisabledChildrenInCompulsoryEducation.ShareOf(c.DisabledChildrenOfSchoolAge))
            .BeAtLeast(99.Percent()).ByEndOf(2025));

    /// <summary>DL21-T-5: the gross enrolment of the senior secondary stage, which may exceed 100 %.</summary>
    public Standard<City> SeniorStageEnrolment => Clause(
        "DL21-T-5",
        Every<City>.Must(c => c.SeniorStageStudents.ShareOf(c.PopulationAged15To17))
            .BeAtLeast(100.Percent()).ByEndOf(2025));

    /// <summary>DL21-T-6: the share of students tested whose fitness is good or excellent by 2025.</summary>
    public Standard<City> StudentFitness => Clause(
        "DL21-T-6",
        Every<City>.Must(c => c.StudentsFitnessGoodOrExcellent.ShareOf(c.StudentsFitnessTested))
            .BeAtLeast(50.Percent()).ByEndOf(2025));

    /// <summary>DL21-T-7: the share of preschool teachers with professional education by 2025.</summary>
    public Standard<City> PreschoolTeacherEducation => Clause(
        "DL21-T-7",
        Every<City>.Must(c => c.CountOf(PreschoolTeachersWithProfessionalEducation).ShareOf(c.CountOf(PreschoolTeachers)))
            .BeAtLeast(85.Percent()).ByEndOf(2025));

    /// <summary>DL21-T-8: the share of compulsory-education teachers with a bachelor degree by 2025.</summary>
    public Standard<City> BachelorDegrees => Clause(
        "DL21-T-8",
        Every<City>.Must(c => c.CompulsoryTeachersWithBachelorDegree.ShareOf(c.CompulsoryTeachers))
            .BeAtLeast(95.Percent()).ByEndOf(2025));

    /// <summary>DL21-T-9: the share of all vocational teachers who are dual-qualified by 2025.</summary>
    /// <remarks>The table names no denominator; DL21-5.4-11 names the teachers of professional courses, and decides where the two differ.</remarks>
    public Standard<City> DualQualifiedOfVocationalTeachers => Clause(
        "DL21-T-9",
        Every<City>.Must(c => c.DualQualifiedTeachers.ShareOf(c.VocationalTeachers))
            .BeAtLeast(80.Percent()).ByEndOf(2025));

    /// <summary>DL21-T-10: the average schooling of new entrants to the labour force by 2025.</summary>
    public Standard<City> SchoolingOfNewLabour => Clause(
        "DL21-T-10",
        Every<City>.Must(c => c.YearsOf(NewLabourAverageSchooling)).BeAtLeast(15.6m.Years()).ByEndOf(2025));
}
