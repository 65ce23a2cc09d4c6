using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.HealthAndSport2008;

/// <summary>Section 6: every student is checked each year and has a health record.</summary>
[Clause("CN-HS08-6.1-1")]
[Clause("CN-HS08-6.1-2")]
public sealed class Section6HealthChecksTests
{
    private const string Checked = "cnhs08.studentsHealthChecked";

    [TestCase(800, 800, "met")]
    [TestCase(799, 800, "violation: 1 more " + Checked)]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 800, "undecided: " + Checked)]
    [TestCase(800, null, "undecided: students")]
    public void Every_student_is_checked(int? checkedStudents, int? students, string verdict) => Assert.That(
        NationalClause.Of("CN-HS08-6.1-1").Says(NationalClause.School(SchoolStage.Primary, (Checked, checkedStudents)) with { Students = students }),
        Is.EqualTo(verdict));

    [TestCase(800, 800, "met")]
    [TestCase(799, 800, "violation: 1 more studentsWithHealthRecord")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 800, "undecided: studentsWithHealthRecord")]
    [TestCase(800, null, "undecided: students")]
    public void Every_student_has_a_record(int? records, int? students, string verdict) => Assert.That(
        NationalClause.Of("CN-HS08-6.1-2").Says(
            NationalClause.School(SchoolStage.SecondaryVocational) with { StudentsWithHealthRecord = records, Students = students }),
        Is.EqualTo(verdict));

    [TestCase("CN-HS08-6.1-1")]
    [TestCase("CN-HS08-6.1-2")]
    public void All_save_special_schools_are_asked(string id) => Assert.That(
        NationalClause.Of(id).StagesReached(stage => NationalClause.School(stage) with { Students = 100 }),
        Is.EquivalentTo(NationalClause.OrdinaryWithVocational));
}
