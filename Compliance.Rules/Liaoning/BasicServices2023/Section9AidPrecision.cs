using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Liaoning.BasicServices2023;

/// <summary>Section 二(二)9: aid that reaches those it is meant for.</summary>
public sealed class Section9AidPrecision : Article
{
    private static readonly Indicator<District> Entitled =
        new("ln23.studentsEntitledToAid", new("按政策应受资助的学生", "students entitled to aid"), QuantityUnit.Count);

    private static readonly Indicator<District> EntitledAided =
        new("ln23.studentsEntitledAndAided", new("应受资助且已受资助的学生", "students entitled to aid who received it"), QuantityUnit.Count);

    /// <summary>LN23-9-5: every student who is entitled to aid receives it.</summary>
    public Standard<District> EntitledStudentAid => Clause(
        "LN23-9-5",
        Every<District>.Must(d => d.CountOf(EntitledAided).ShareOf(d.CountOf(Entitled))).BeExactly(100.Percent()).InEachSchoolYear());
}
