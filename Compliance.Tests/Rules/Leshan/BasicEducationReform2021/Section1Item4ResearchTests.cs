using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Leshan.BasicEducationReform2021;

/// <summary>二(一)4: good ways of teaching are selected and spread, and all research staff meet the national standard.</summary>
[Clause("LS21-1.4-2")]
[Clause("LS21-1.4-3")]
public sealed class Section1Item4ResearchTests
{
    private static readonly ClauseUnderTest Staff = Reform.Clause("LS21-1.4-3");

    [Test]
    public void One_way_of_teaching_is_a_batch() => Reform.Clause("LS21-1.4-2").AsksForAtLeast(Reform.City, "ls21.teachingMethods", 1);

    [TestCase(12, 12, "met")]
    [TestCase(11, 12, "violation: 1 more researchStaffMeetingStandard")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 12, "undecided: researchStaffMeetingStandard")]
    [TestCase(12, null, "undecided: researchStaff")]
    public void All_research_staff_meet_the_standard(int? meeting, int? staff, string verdict) =>
        Assert.That(Staff.Says(Body(InstitutionKind.ResearchBody, meeting, staff)), Is.EqualTo(verdict));

    [TestCase(InstitutionKind.University, "not applicable: OutsideCondition")]
    [TestCase(null, "undecided: kind")]
    public void Only_research_bodies_are_asked(InstitutionKind? kind, string verdict) => Assert.That(Staff.Says(Body(kind, 12, 12)), Is.EqualTo(verdict));

    private static Institution Body(InstitutionKind? kind, int? meeting, int? staff) =>
        new() { Code = "1", Kind = kind, ResearchStaff = Given.Posts(staff), ResearchStaffMeetingStandard = Given.Posts(meeting) };
}
