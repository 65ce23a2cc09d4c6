using System.Linq.Expressions;
using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Resting;
using Compliance.Standards.Sentences;
using Compliance.Tests.Evaluation;
using NUnit.Framework;

namespace Compliance.Tests.Standards;

/// <summary>What tools that translate standards are told of those that are more than a condition and a measure.</summary>
public sealed class RestingTests
{
    [Test]
    public void A_standard_that_measures_facts_rests_on_nothing() =>
        Assert.That(Only(Every<School>.Must(s => s.Students).BeAtMost(2000)).Resting, Is.Null);

    [Test]
    public void Parts_are_told_with_all_that_is_asked_of_them()
    {
        var resting = (RestingOnParts)Only(Every<School>.Must(
            Parts.Met("A", "B").Vetoes("V").TheRestAtLeast(85.Percent()).CountingWhatDoesNotApply()).BeAtLeast(1)).Resting!;
        Assert.That(resting.CountsMet);
        Assert.That(resting.CountsWhatDoesNotApply);
        Assert.That(resting.Own, Is.EqualTo(["A", "B"]));
        Assert.That(resting.Vetoes, Is.EqualTo(["V"]));
        Assert.That(resting.Floor, Is.EqualTo(85.Percent()));
        Assert.That(resting.Below, Is.Empty);
        Assert.That(resting.Companions, Is.Null);
    }

    [Test]
    public void So_are_parts_below_and_companions()
    {
        var below = (RestingOnParts)Only(Every<District>.Must(Parts.NotMet("A").Below<School>("B")).BeExactly(0)).Resting!;
        Assert.That(below.CountsMet, Is.False);
        Assert.That(below.Below, Is.EqualTo([new PartBelow(SubjectLevel.School, "B")]));

        var graded = (RestingOnParts)Only(Every<School>.Must(Parts.Met("A", "B").TheRestAtBasicGrade(("A", "A-basic"))).BeAtLeast(1)).Resting!;
        Assert.That(graded.Companions, Is.EqualTo([new CompanionPart("A", "A-basic")]));
    }

    [Test]
    public void Units_that_pass_are_told_as_a_number_or_a_share()
    {
        Assert.That(
            Only(Every<District>.Must(Below<School>.ShareMeeting("A")).BeAtLeast(95.Percent())).Resting, Is.EqualTo(new RestingOnPassing(SubjectLevel.School, "A", AsShare: true)));
        Assert.That(
            Only(Every<City>.Must(Below<District>.NumberMeeting("A")).BeAtLeast(3)).Resting, Is.EqualTo(new RestingOnPassing(SubjectLevel.District, "A", AsShare: false)));
    }

    [Test]
    public void A_variation_tells_the_weight_of_a_unit()
    {
        var resting = (RestingOnVariation)Only(Every<District>.Must(
            Below<School>.Variation("A", weight: s => s.Stage == SchoolStage.Primary ? s.Students : s.PrimaryStudents)).BeAtMost(0.5m.Coefficient())).Resting!;
        Assert.That(resting.Level, Is.EqualTo(SubjectLevel.School));
        Assert.That(resting.Ids, Is.EqualTo(["A"]));
        Assert.That(resting.WeightOf(new School { Code = "S-1", Stage = SchoolStage.Primary, Students = 300, PrimaryStudents = 20 }), Is.EqualTo(300));
        Assert.That(resting.WeightOf(new School { Code = "S-1", Students = 300, PrimaryStudents = 20 }), Is.Null, "which of them counts is not known");
    }

    [Test]
    public void What_meets_a_standard_by_itself_is_told_as_it_was_written()
    {
        Expression<Func<School, bool>> alternative = s => s.Classes == 6;
        var standard = (Standard<School>)Only(Every<School>.Must(s => s.Students).BeAtMost(2000).OrWhere(alternative));
        Assert.That(standard.Alternative, Is.SameAs(alternative));
        Assert.That(standard.AlternativeExpression, Is.SameAs(alternative));
        Assert.That(Only(Every<School>.Must(s => s.Students).BeAtMost(2000)).AlternativeExpression, Is.Null);
    }

    private static MeasuredStandard Only<T>(Sentence<T> sentence)
        where T : Subject => MadeUpPack.Of(sentence).Measured.Single();
}
