using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.QualityBalance2017;

/// <summary>
/// Resources: seven indicators for each section of a school. Per 100 students: teachers above the required degree 4.2 (primary) and 5.3 (junior), key teachers 1 and 1,
/// teachers of sport and arts 0.9 and 0.9, multimedia classrooms 2.3 and 2.4; per student: 4.5 and 5.8 square metres for teaching, 7.5 and 10.2 for sport, equipment
/// for 2,000 and 2,500 yuan. A section passes with six of them and 85 percent of the line of the rest.
/// </summary>
[Clause("CN-QB17-R1-P")]
[Clause("CN-QB17-R1-J")]
[Clause("CN-QB17-R2-P")]
[Clause("CN-QB17-R2-J")]
[Clause("CN-QB17-R3-P")]
[Clause("CN-QB17-R3-J")]
[Clause("CN-QB17-R4-P")]
[Clause("CN-QB17-R4-J")]
[Clause("CN-QB17-R5-P")]
[Clause("CN-QB17-R5-J")]
[Clause("CN-QB17-R6-P")]
[Clause("CN-QB17-R6-J")]
[Clause("CN-QB17-R7-P")]
[Clause("CN-QB17-R7-J")]
[Clause("CN-QB17-R-P")]
[Clause("CN-QB17-R-J")]
public sealed class ResourcesTests
{
    /// <summary>The indicator, the fact, what 1,000 students need of it, and the least that can be missing.</summary>
    private static readonly (string Indicator, string Fact, decimal Needed, decimal Step)[] Lines =
    [
        ("1-P", "primaryTeachersAboveDegree", 42, 1),
        ("1-J", "juniorTeachersAboveDegree", 53, 1),
        ("2-P", "primaryKeyTeachers", 10, 1),
        ("2-J", "juniorKeyTeachers", 10, 1),
        ("3-P", "primarySportAndArtTeachers", 9, 1),
        ("3-J", "juniorSportAndArtTeachers", 9, 1),
        ("4-P", "teachingArea", 4500, 0.001m),
        ("4-J", "teachingArea", 5800, 0.001m),
        ("5-P", "sportsArea", 7500, 0.001m),
        ("5-J", "sportsArea", 10_200, 0.001m),
        ("6-P", "equipmentValue", 2_000_000, 0.01m),
        ("6-J", "equipmentValue", 2_500_000, 0.01m),
        ("7-P", "multimediaClassrooms", 23, 1),
        ("7-J", "multimediaClassrooms", 24, 1),
    ];

    private static IEnumerable<TestCaseData> Indicators() => Lines.Select(line => new TestCaseData(line.Indicator, line.Fact, line.Needed, line.Step));

    [TestCaseSource(nameof(Indicators))]
    public void A_section_needs_so_much_for_1000_students_and_one_unit_less_is_too_little(string indicator, string fact, decimal needed, decimal step)
    {
        var (clause, school) = (Clause(indicator), AtTheLines(indicator));
        Assert.That(clause.Says(school), Is.EqualTo("met"));
        Assert.That(clause.Says(school.With(indicator, needed + step)), Is.EqualTo("met"));
        Assert.That(clause.Says(school.With(indicator, needed - step)), Is.EqualTo(FormattableString.Invariant($"part not met: {step} more {fact}")));
        Assert.That(clause.Says(school.With(indicator, 0)), Is.EqualTo(FormattableString.Invariant($"part not met: {needed} more {fact}")));
        Assert.That(clause.Says(school.With(indicator, null)), Is.EqualTo("undecided: " + fact));
    }

    [TestCaseSource(nameof(Indicators))]
    public void One_more_student_needs_more_of_it(string indicator, string fact, decimal needed, decimal step)
    {
        _ = needed + step;
        Assert.That(Clause(indicator).Says(AtTheLines(indicator) with { Students = 1001 }), Does.StartWith("part not met: ").And.EndsWith(" more " + fact));
    }

    [TestCaseSource(nameof(Indicators))]
    public void A_section_is_judged_wherever_it_is_taught_and_nowhere_else(string indicator, string fact, decimal needed, decimal step)
    {
        _ = (fact, needed, step);
        IEnumerable<SchoolStage> expected = indicator.EndsWith('P')
            ? [SchoolStage.Primary, SchoolStage.NineYear, SchoolStage.TwelveYear]
            : [SchoolStage.Junior, SchoolStage.NineYear, SchoolStage.CompleteSecondary, SchoolStage.TwelveYear];

        Assert.That(
            Clause(indicator).StagesReached(stage => new School { Code = "1", Stage = stage, Students = 900, PrimaryStudents = 300, JuniorStudents = 300, SeniorStudents = 300 }),
            Is.EquivalentTo(expected), "special-education and vocational schools stay out");
    }

    [TestCaseSource(nameof(Indicators))]
    public void A_section_without_students_and_a_small_teaching_point_do_not_answer_to_it(string indicator, string fact, decimal needed, decimal step)
    {
        _ = (fact, needed, step);
        const string Outside = "not applicable: OutsideCondition";
        var (clause, school) = (Clause(indicator), AtTheLines(indicator));
        Assert.That(clause.Says(school with { Students = 0 }), Is.EqualTo(Outside));
        Assert.That(clause.Says(school with { Students = 49, IsTeachingPoint = true }), Is.EqualTo(Outside));
        Assert.That(clause.Says(school with { Students = 50, IsTeachingPoint = true }), Is.EqualTo("met"));
        Assert.That(clause.Says(school with { Students = 49, IsTeachingPoint = false }), Is.EqualTo("met"));
        Assert.That(clause.Says(school with { Students = 49 }), Is.EqualTo("undecided: isTeachingPoint"));
    }

    [TestCaseSource(nameof(Indicators))]
    public void It_is_applied_from_2018(string indicator, string fact, decimal needed, decimal step)
    {
        _ = (fact, needed, step);
        Assert.That(Clause(indicator).On("2017-12-31").Says(AtTheLines(indicator)), Is.EqualTo("not applicable: NotInForce"));
        Assert.That(Clause(indicator).On("2018-01-01").Says(AtTheLines(indicator)), Is.EqualTo("met"));
    }

    /// <summary>600 pupils and 400 juniors are 600 + 440 = 1,040 pupils; 7.5 × 1,040 = 7,800 and 10.2 × 1,040 / 1.1 = 9,643.63…</summary>
    [TestCase(7800, "met")]
    [TestCase(7799.999, "part not met: 0.001 more sportsArea")]
    public void A_nine_year_school_is_split_as_1_to_1_1_and_its_pupils_have_their_part(decimal area, string verdict) =>
        Assert.That(Clause("5-P").Says(NineYear.With("5-P", area)), Is.EqualTo(verdict));

    /// <summary>See above.</summary>
    [TestCase(9643.637, "met")]
    [TestCase(9643.636, "part not met: 0.001 more sportsArea")]
    [TestCase(7800, "part not met: 1843.637 more sportsArea")]
    public void A_nine_year_school_is_split_as_1_to_1_1_and_its_juniors_have_theirs(decimal area, string verdict) =>
        Assert.That(Clause("5-J").Says(NineYear.With("5-J", area)), Is.EqualTo(verdict));

    [Test]
    public void The_parts_of_the_sections_are_measured_and_add_up_to_the_whole()
    {
        var school = NineYear.With("5-P", 7800);
        Assert.That(Clause("5-P").Judge(school).Measured, Is.EqualTo(7.5m.To(1)), "7,800 / 1,040");
        Assert.That(Clause("5-J").Judge(school).Measured, Is.EqualTo(8.25m.To(1)), "1.1 × 7,800 / 1,040; 600 × 7.5 + 400 × 8.25 = 7,800");
    }

    /// <summary>400 juniors and 500 seniors are 440 + 660 = 1,100 pupils, or 400 + 1.2 × 500 = 1,000 juniors.</summary>
    [TestCase("4-J", 5800, "met")]
    [TestCase("4-J", 5799.999, "part not met: 0.001 more teachingArea")]
    [TestCase("6-J", 2_500_000, "met")]
    [TestCase("6-J", 2_499_999, "part not met: 1 more equipmentValue")]
    [TestCase("7-J", 24, "met")]
    [TestCase("7-J", 23, "part not met: 1 more multimediaClassrooms")]
    public void A_complete_secondary_school_is_split_as_1_to_1_2(string indicator, decimal value, string verdict) =>
        Assert.That(Clause(indicator).Says(CompleteSecondary.With(indicator, value)), Is.EqualTo(verdict));

    /// <summary>
    /// 500 pupils, 300 juniors and 200 seniors are 500 + 330 + 264 = 1,094 pupils. Yuan: 2,000 × 1,094 = 2,188,000, and 2,500 × 1,094 / 1.1 = 2,486,363.63…;
    /// rooms: 0.023 × 1,094 = 25.162, and 0.024 × 1,094 / 1.1 = 23.869…
    /// </summary>
    [TestCase("6-P", 2_188_000, "met")]
    [TestCase("6-P", 2_187_999, "part not met: 1 more equipmentValue")]
    [TestCase("6-J", 2_486_363.64, "met")]
    [TestCase("6-J", 2_486_363.63, "part not met: 0.01 more equipmentValue")]
    [TestCase("6-J", 2_188_000, "part not met: 298363.64 more equipmentValue")]
    [TestCase("7-P", 26, "met")]
    [TestCase("7-P", 25, "part not met: 1 more multimediaClassrooms")]
    [TestCase("7-J", 24, "met")]
    [TestCase("7-J", 23, "part not met: 1 more multimediaClassrooms")]
    public void A_twelve_year_school_is_split_as_1_to_1_1_to_1_32(string indicator, decimal value, string verdict) =>
        Assert.That(Clause(indicator).Says(TwelveYear.With(indicator, value)), Is.EqualTo(verdict));

    /// <summary>4.2 for each of six hundreds is 25.2, and 5.3 for each of four is 21.2.</summary>
    [TestCase("1-P", 25.2, "met")]
    [TestCase("1-P", 25.199, "part not met: 1 more primaryTeachersAboveDegree")]
    [TestCase("1-J", 21.2, "met")]
    [TestCase("1-J", 21.199, "part not met: 1 more juniorTeachersAboveDegree")]
    [TestCase("2-P", 6, "met")]
    [TestCase("2-J", 4, "met")]
    [TestCase("3-P", 5.4, "met")]
    [TestCase("3-J", 3.6, "met")]
    [TestCase("3-J", 3.5, "part not met: 1 more juniorSportAndArtTeachers")]
    public void Teachers_are_not_split_but_counted_in_the_section_where_they_teach(string indicator, decimal teachers, string verdict) =>
        Assert.That(Clause(indicator).Says(NineYear.With(indicator, teachers)), Is.EqualTo(verdict));

    [Test]
    public void What_is_shared_needs_the_students_of_every_section()
    {
        var school = NineYear.With("5-P", 9000).With("1-P", 30) with { JuniorStudents = null };
        Assert.That(Clause("5-P").Says(school), Is.EqualTo("undecided: juniorStudents"));
        Assert.That(Clause("1-P").Says(school), Is.EqualTo("met"), "the teachers of a section do not");
        Assert.That(Clause("5-J").Says(CompleteSecondary.With("5-J", 9000) with { SeniorStudents = null }), Is.EqualTo("undecided: seniorStudents"));
    }

    [TestCase("P")]
    [TestCase("J")]
    public void A_school_that_is_at_every_line_passes_with_seven(string section)
    {
        var assessment = County.Clause("CN-QB17-R-" + section).Judge(AtTheLines(section));
        Assert.That(assessment.Verdict, Is.EqualTo(Verdict.Met));
        Assert.That(assessment.Measured, Is.EqualTo(new Count(7)));
    }

    /// <summary>85 percent of each line for 1,000 students, such as 3.57 and 4.505 teachers per 100.</summary>
    [TestCase("1-P", 35.7, 35.699)]
    [TestCase("1-J", 45.05, 45.049)]
    [TestCase("2-P", 8.5, 8.499)]
    [TestCase("2-J", 8.5, 8.499)]
    [TestCase("3-P", 7.65, 7.649)]
    [TestCase("3-J", 7.65, 7.649)]
    [TestCase("4-P", 3825, 3824.999)]
    [TestCase("4-J", 4930, 4929.999)]
    [TestCase("5-P", 6375, 6374.999)]
    [TestCase("5-J", 8670, 8669.999)]
    [TestCase("6-P", 1_700_000, 1_699_999)]
    [TestCase("6-J", 2_125_000, 2_124_999)]
    [TestCase("7-P", 20, 19, Description = "19.55")]
    [TestCase("7-J", 21, 20, Description = "20.4")]
    public void Six_are_enough_where_the_seventh_is_at_85_percent_of_its_line(string indicator, decimal enough, decimal tooLittle)
    {
        var (clause, school) = (County.Clause("CN-QB17-R-" + indicator[^1..]), AtTheLines(indicator));
        Assert.That(clause.Says(school.With(indicator, enough)), Is.EqualTo("met"));
        Assert.That(clause.Judge(school.With(indicator, enough)).Measured, Is.EqualTo(new Count(6)));
        Assert.That(clause.Says(school.With(indicator, tooLittle)), Is.EqualTo("advisory"));
    }

    [Test]
    public void Five_are_not_enough_however_near_the_others_are()
    {
        Assert.That(County.Clause("CN-QB17-R-P").Says(County.PrimaryAtTheLines.With("4-P", 4499.999m).With("5-P", 7499.999m)), Is.EqualTo("advisory"));
        Assert.That(County.Clause("CN-QB17-R-J").Says(County.JuniorAtTheLines.With("4-J", 5799.999m).With("5-J", 10_199.999m)), Is.EqualTo("advisory"));
    }

    [Test]
    public void One_that_was_not_reported_leaves_a_school_open_until_the_others_decide()
    {
        var clause = County.Clause("CN-QB17-R-P");
        var open = County.PrimaryAtTheLines.With("7-P", null);
        Assert.That(clause.Says(open), Is.EqualTo("undecided: CN-QB17-R7-P"), "it may be below 85 percent");
        Assert.That(clause.Says(open.With("5-P", 7000)), Is.EqualTo("undecided: CN-QB17-R7-P"), "it may be the second");
        Assert.That(clause.Says(open.With("5-P", 6374)), Is.EqualTo("advisory"), "another is below 85 percent already");
        Assert.That(clause.Says(open.With("5-P", 7000).With("4-P", 4000)), Is.EqualTo("advisory"), "two others are below their lines already");
    }

    [Test]
    public void Each_section_of_a_school_passes_by_itself()
    {
        var school = NineYear.With("1-P", 25.2m).With("2-P", 6).With("3-P", 5.4m).With("1-J", 21.2m).With("2-J", 4).With("3-J", 3.6m)
            .With("4-P", 10_000).With("5-P", 8000).With("6-P", 5_000_000).With("7-P", 30);
        Assert.That(County.Clause("CN-QB17-R-P").Says(school), Is.EqualTo("met"));
        Assert.That(County.Clause("CN-QB17-R-J").Says(school), Is.EqualTo("advisory"), "1.1 × 8,000 / 1,040 is 8.46, below 8.67");
    }

    [Test]
    public void A_school_without_the_section_does_not_answer_to_it()
    {
        Assert.That(County.Clause("CN-QB17-R-J").Says(County.PrimaryAtTheLines), Is.EqualTo("not applicable: OutsideCondition"));
        Assert.That(County.Clause("CN-QB17-R-P").Says(County.JuniorAtTheLines), Is.EqualTo("not applicable: OutsideCondition"));
        Assert.That(County.Clause("CN-QB17-R-P").Says(County.PrimaryAtTheLines with { Stage = SchoolStage.Special }), Is.EqualTo("not applicable: OutsideCondition"));
    }

    /// <summary>41.95 for 1,000 pupils is 4.195 per 100, which the form gives as 4.20.</summary>
    [Test]
    public void A_value_that_only_rounding_lifts_to_the_line_is_not_met_and_marked()
    {
        var assessment = Clause("1-P").Judge(County.PrimaryAtTheLines.With("1-P", 41.95m));
        Assert.That(assessment.Verdict, Is.EqualTo(Verdict.NotMet));
        Assert.That(assessment.Published, Is.EqualTo(4.20m));
        Assert.That(assessment.IsBorderline, Is.True);
        Assert.That(Clause("1-P").Judge(County.PrimaryAtTheLines.With("1-P", 41.9m)).IsBorderline, Is.False, "4.19 is not met either way");
    }

    private static School NineYear => new() { Code = "1", Stage = SchoolStage.NineYear, Students = 1000, PrimaryStudents = 600, JuniorStudents = 400 };

    private static School CompleteSecondary => new() { Code = "1", Stage = SchoolStage.CompleteSecondary, Students = 900, JuniorStudents = 400, SeniorStudents = 500 };

    private static School TwelveYear =>
        new() { Code = "1", Stage = SchoolStage.TwelveYear, Students = 1000, PrimaryStudents = 500, JuniorStudents = 300, SeniorStudents = 200 };

    private static ClauseUnderTest Clause(string indicator) => County.Clause("CN-QB17-R" + indicator);

    private static School AtTheLines(string indicator) => indicator.EndsWith('P') ? County.PrimaryAtTheLines : County.JuniorAtTheLines;
}
