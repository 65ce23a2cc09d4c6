using Compliance.Facts;
using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.HealthAndSport2008;

/// <summary>Section 1: the teachers of physical education.</summary>
/// <remarks>The document gives ranges, such as one teacher for five to six classes; their least demanding ends bind.</remarks>
public sealed class Section1Teachers : Article
{
    /// <summary>The least common multiple of 6, 7 and 9 classes: with it the needs of the grades add up in whole numbers and are rounded up only once.</summary>
    private const int PartsOfATeacher = 126;

    private static readonly Term<School> Load = new(
        new BilingualText(
            "折合班数(一二年级每班21,三至九年级每班18,高中每班14)", "weighted classes (21 for one of grades 1 and 2, 18 for one of grades 3 to 9, 14 for a senior one)"),
        s => (s.Stage.IsOneOf(SchoolStages.WithPrimary) ? (PartsOfATeacher / 6) * s.Grade1To2Classes + (PartsOfATeacher / 7) * s.Grade3To6Classes : 0)
            + (s.Stage.IsOneOf(SchoolStages.WithJunior) ? (PartsOfATeacher / 7) * s.JuniorClasses : 0)
            + (s.Stage.IsOneOf(SchoolStages.WithSenior) ? (PartsOfATeacher / 9) * s.SeniorClasses : 0));

    private static readonly Indicator<School> Qualified = new(
        "cnhs08.physicalEducationTeachersWithQualification",
        new("有教师资格的体育教师", "physical-education teachers with the teaching qualification"),
        QuantityUnit.Count);

    private static readonly Indicator<School> FullTime =
        new("cnhs08.fullTimePhysicalEducationTeachers", new("专职体育教师", "full-time physical-education teachers"), QuantityUnit.Count);

    private static readonly Indicator<Teacher> TeachesPhysicalEducation =
        new("cnhs08.teachesPhysicalEducation", new("是否体育教师", "teaches physical education"), QuantityUnit.YesNo);

    private static readonly Indicator<Teacher> ClassHours = new(
        "cnhs08.continuingEducationClassHours", new("本学年继续教育学时", "class hours of continuing education in the school year"), QuantityUnit.Count);

    /// <summary>CN-HS08-1.1-1: all of them hold the teaching qualification.</summary>
    public Standard<School> QualifiedTeachers => Clause(
        "CN-HS08-1.1-1",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.OrdinaryWithVocational))
            .Must(s => s.CountOf(Qualified).ShareOf(s.PhysicalEducationTeachers)).BeExactly(100.Percent()));

    /// <summary>CN-HS08-1.1-3: 48 class hours of continuing education a school year.</summary>
    public Standard<Teacher> ContinuingEducation => Clause(
        "CN-HS08-1.1-3",
        Every<Teacher>.Where(t => t.SchoolStage.IsOneOf(SchoolStages.OrdinaryWithVocational) && t.FlagOf(TeachesPhysicalEducation) == true)
            .Must(t => t.CountOf(ClassHours)).BeAtLeast(48).InEachSchoolYear());

    /// <summary>CN-HS08-1.2-1: one for six classes of grades 1 and 2, and for seven classes of grades 3 to 6.</summary>
    public Standard<School> InPrimarySchools => Clause(
        "CN-HS08-1.2-1",
        Every<School>.Where(s => s.Stage == SchoolStage.Primary)
            .Must(s => s.PhysicalEducationTeachers - Load.Of(s).InGroupsOf(PartsOfATeacher, Rounding.Up)).BeAtLeast(0));

    /// <summary>CN-HS08-1.2-2: one for seven classes of a junior school.</summary>
    public Standard<School> InJuniorSchools => Clause(
        "CN-HS08-1.2-2",
        Every<School>.Where(s => s.Stage == SchoolStage.Junior && s.Classes > 0)
            .Must(s => s.Classes.Per(s.PhysicalEducationTeachers)).BeAtMost(7.To(1)));

    /// <summary>CN-HS08-1.2-3: one for nine classes of a senior or vocational school.</summary>
    public Standard<School> InSeniorSchools => Clause(
        "CN-HS08-1.2-3",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStage.Senior, SchoolStage.SecondaryVocational) && s.Classes > 0)
            .Must(s => s.Classes.Per(s.PhysicalEducationTeachers)).BeAtMost(9.To(1)));

    /// <summary>CN-HS08-1.2-4: what the grades of a school of several stages need together.</summary>
    public Standard<School> InSchoolsOfSeveralStages => Clause(
        "CN-HS08-1.2-4",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStage.NineYear, SchoolStage.CompleteSecondary, SchoolStage.TwelveYear))
            .Must(s => s.PhysicalEducationTeachers - Load.Of(s).InGroupsOf(PartsOfATeacher, Rounding.Up)).BeAtLeast(0));

    /// <summary>CN-HS08-1.2-5: a full-time one in rural schools of 200 students or more.</summary>
    public Standard<School> FullTimeInRuralSchools => Clause(
        "CN-HS08-1.2-5",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.OrdinaryWithVocational) && s.Locality == Locality.Rural && s.Students >= 200)
            .Must(s => s.CountOf(FullTime)).BeAtLeast(1));
}
