using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Leshan.BasicEducationReform2021;

/// <summary>Section 二(一)4: teaching research.</summary>
public sealed class Section1Item4Research : Article
{
    private static readonly Indicator<City> Methods =
        new("ls21.teachingMethods", new("已遴选推广的优秀教学方式方法", "teaching methods that were selected and spread"), QuantityUnit.Count);

    /// <summary>LS21-1.4-2: good ways of teaching, selected and spread.</summary>
    public Standard<City> TeachingMethods => Clause(
        "LS21-1.4-2",
        Every<City>.Must(c => c.CountOf(Methods)).BeAtLeast(1));

    /// <summary>LS21-1.4-3: the staff of a research body meet the national standard.</summary>
    public Standard<Institution> ResearchStaffStandard => Clause(
        "LS21-1.4-3",
        Every<Institution>.Where(i => i.Kind == InstitutionKind.ResearchBody)
            .Must(i => i.ResearchStaffMeetingStandard.ShareOf(i.ResearchStaff)).BeExactly(100.Percent()));
}
