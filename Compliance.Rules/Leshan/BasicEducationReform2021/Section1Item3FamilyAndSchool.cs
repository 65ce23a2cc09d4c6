using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Leshan.BasicEducationReform2021;

/// <summary>Section 二(一)3: families and schools together.</summary>
public sealed class Section1Item3FamilyAndSchool : Article
{
    private static readonly Indicator<School> ParentSchools = new("ls21.parentSchools", new("家长学校", "parent schools"), QuantityUnit.Count);

    /// <summary>LS21-1.3-2: every school has a parent committee.</summary>
    public Standard<School> ParentCommittee => Clause(
        "LS21-1.3-2",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary))
            .Must(s => s.ParentCommittees).BeAtLeast(1));

    /// <summary>LS21-1.3-3: and a parent school.</summary>
    public Standard<School> ParentSchool => Clause(
        "LS21-1.3-3",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary))
            .Must(s => s.CountOf(ParentSchools)).BeAtLeast(1));
}
