using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.SchoolHealth1990;

/// <summary>Article 20: the health staff of schools.</summary>
public sealed class Article20HealthStaff : Article
{
    private static readonly Indicator<School> CentralPrimarySchool =
        new("cnsh90.centralPrimarySchool", new("是否乡镇中心小学", "central primary school of a township"), QuantityUnit.YesNo);

    /// <summary>CN-SH90-20-3: a full-time health technician for every 600 students, in primary schools of cities, central primary and secondary schools.</summary>
    /// <remarks>A school of fewer than 600 students may have a care teacher instead, as CN-SH90-20-4 says.</remarks>
    public Standard<School> HealthTechnicians => Clause(
        "CN-SH90-20-3",
        Every<School>
            .Where(s => s.Students >= 600
                && (s.Stage.IsOneOf(SchoolStages.WithJunior) || s.Stage.IsOneOf(SchoolStages.WithSenior)
                    || (s.Stage == SchoolStage.Primary && (s.Locality == Locality.Urban || s.FlagOf(CentralPrimarySchool) == true))))
            .Must(s => s.Students.Per(s.FullTimeHealthProfessionals)).BeAtMost(600.To(1)));

    /// <summary>CN-SH90-20-4: in a smaller school a care teacher is enough.</summary>
    public Standard<School> CareTeacherOfSmallerSchools => Clause(
        "CN-SH90-20-4",
        Every<School>.Where(s => s.Students < 600 && s.Stage.IsOneOf(SchoolStages.OrdinaryWithVocational))
            .May(s => s.HealthProfessionals + s.HealthCareTeachers).BeAtLeast(1));
}
