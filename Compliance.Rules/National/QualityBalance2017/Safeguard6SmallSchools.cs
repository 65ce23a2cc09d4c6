using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;

namespace Compliance.Rules.National.QualityBalance2017;

/// <summary>Safeguard item 6: public funds of schools of fewer than 100 students.</summary>
public sealed class Safeguard6SmallSchools : Article
{
    private static readonly Indicator<School> StudentsFunded =
        new("cnqb17.studentsFunded", new("核定公用经费的学生数", "students for whom public funds are set"), QuantityUnit.Count);

    /// <summary>CN-QB17-6-1: the funds are set for at least 100 students.</summary>
    public Standard<School> FundedForAHundred => Clause(
        "CN-QB17-6-1",
        Sections.Small.Should(s => s.CountOf(StudentsFunded)).BeAtLeast(100));
}
