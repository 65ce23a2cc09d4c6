using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.TeachersLaw2009;

/// <summary>Articles 7 and 38: teachers are paid in time.</summary>
public sealed class Article38Arrears : Article
{
    private static readonly Indicator<District> TeacherWageArrears =
        new("cntl09.teacherWageArrears", new("拖欠的教师工资", "wages owed to teachers and not paid"), QuantityUnit.Yuan);

    /// <summary>CN-TL09-38-1: no pay is in arrears.</summary>
    public Standard<District> NoArrears => Clause(
        "CN-TL09-38-1",
        Every<District>.Must(d => d.MoneyOf(TeacherWageArrears)).BeExactly(0.Yuan()));
}
