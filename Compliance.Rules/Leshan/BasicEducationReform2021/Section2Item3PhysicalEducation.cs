using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Leshan.BasicEducationReform2021;

/// <summary>Section 二(二)3: physical education and health.</summary>
public sealed class Section2Item3PhysicalEducation : Article
{
    private static readonly Indicator<School> LessonsOfClass = new(
        "ls21.physicalEducationLessonsOfShortestClass", new("体育课缺得最多的班每周已开的体育课", "weekly lessons of physical education in the class that lacks most"),
        QuantityUnit.Count);

    private static readonly Indicator<School> LessonsRequired = new(
        "ls21.physicalEducationLessonsRequired", new("该班每周应开的体育课", "weekly lessons of physical education that this class is to have"), QuantityUnit.Count);

    private static readonly Indicator<School> FewestSkills =
        new("ls21.fewestSportsSkills", new("掌握最少的学生的运动技能", "sports skills of the student with the fewest"), QuantityUnit.Count);

    /// <summary>LS21-2.3-1: the teachers of physical education that the school needs.</summary>
    public Standard<School> PhysicalEducationTeachers => Clause(
        "LS21-2.3-1",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary))
            .Must(s => s.PhysicalEducationTeachers.ShareOf(s.PhysicalEducationTeachersRequired)).BeAtLeast(100.Percent()));

    /// <summary>LS21-2.3-2: the lessons that the curriculum requires; the class that lacks most decides.</summary>
    public Standard<School> PhysicalEducationLessons => Clause(
        "LS21-2.3-2",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary))
            .Must(s => s.CountOf(LessonsOfClass).ShareOf(s.CountOf(LessonsRequired))).BeAtLeast(100.Percent()));

    /// <summary>LS21-2.3-10: every student masters a sport.</summary>
    public Standard<School> SportsSkills => Clause(
        "LS21-2.3-10",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary))
            .Must(s => s.CountOf(FewestSkills)).BeAtLeast(1));

    /// <summary>LS21-2.3-11: by how much the myopia rate fell in an average year since 2018; striven for.</summary>
    public Standard<City> MyopiaFall => Clause(
        "LS21-2.3-11",
        Every<City>.Should(c => (c.MyopiaRate2018 - c.StudentMyopiaRate).PerYear(c.YearsSince2018))
            .BeAtLeast(0.5m.PercentagePoints()).ByEndOf(2023));

    /// <summary>LS21-2.3-12: the same in a county of high incidence; striven for.</summary>
    public Standard<District> MyopiaFallWhereHigh => Clause(
        "LS21-2.3-12",
        Every<District>.Where(d => d.HighMyopiaIncidence == true)
            .Should(d => (d.MyopiaRate2018 - d.StudentMyopiaRate).PerYear(d.YearsSince2018))
            .BeAtLeast(1m.PercentagePoints()).ByEndOf(2023));

    /// <summary>LS21-2.3-13: students with an excellent result in the national fitness standard; striven for.</summary>
    public Standard<City> ExcellentFitness => Clause(
        "LS21-2.3-13",
        Every<City>.Should(c => c.StudentsFitnessExcellent.ShareOf(c.StudentsFitnessTested)).BeAtLeast(15.Percent()).ByEndOf(2023));
}
