using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.HealthAndSport2008;

/// <summary>Section 6: the yearly health check and what is kept of it.</summary>
public sealed class Section6HealthChecks : Article
{
    private static readonly Indicator<School> Checked =
        new("cnhs08.studentsHealthChecked", new("本年参加健康体检的学生", "students given a health check in the year"), QuantityUnit.Count);

    /// <summary>CN-HS08-6.1-1: every student is checked once a year.</summary>
    public Standard<School> YearlyCheck => Clause(
        "CN-HS08-6.1-1",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.OrdinaryWithVocational))
            .Must(s => s.CountOf(Checked).ShareOf(s.Students)).BeExactly(100.Percent()).InEachYear());

    /// <summary>CN-HS08-6.1-2: every student has a health record.</summary>
    public Standard<School> HealthRecords => Clause(
        "CN-HS08-6.1-2",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.OrdinaryWithVocational))
            .Must(s => s.StudentsWithHealthRecord.ShareOf(s.Students)).BeExactly(100.Percent()));
}
