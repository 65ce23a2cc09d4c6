using Compliance.Facts;
using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Standards.Reading;
using Compliance.Standards.Sentences;
using NUnit.Framework;

namespace Compliance.Tests.Standards.Reading;

/// <summary>What has to be asked for still, and what does not matter any more.</summary>
public sealed class OpenLeavesTests
{
    private static readonly Term<School> Pupils =
        new(new BilingualText("学生", "pupils"), s => s.Stage == SchoolStage.Primary ? s.Students : s.PrimaryStudents);

    private static readonly Sentence<School> PerPupil =
        Every<School>.Where(s => s.Classes > 0 && !(s.IsTeachingPoint == true && s.Students < 50)).Must(s => s.Staff.Per(Pupils.Of(s))).BeAtLeast(1.To(20));

    private static readonly School School = new() { Code = "1", Classes = 1 };

    [Test]
    public void A_branch_that_is_not_taken_needs_nothing()
    {
        Assert.That(Open(School with { Stage = SchoolStage.Primary, Students = 100 }), Is.EqualTo(new[] { "staff" }));
        Assert.That(Open(School with { Stage = SchoolStage.NineYear, Students = 100 }), Is.EqualTo(new[] { "staff", "primaryStudents" }));
    }

    [Test]
    public void A_branch_that_is_not_chosen_yet_needs_what_chooses_and_what_either_reads() => Assert.That(
        Open(School with { IsTeachingPoint = false }), Is.EqualTo(new[] { "staff", "stage", "students", "primaryStudents" }));

    [Test]
    public void A_condition_that_is_decided_needs_nothing_and_one_that_is_not_needs_its_open_parts()
    {
        Assert.That(Open(School with { Stage = SchoolStage.Primary, Students = 49, Staff = 3 }), Is.EqualTo(new[] { "isTeachingPoint" }));
        Assert.That(Open(School with { Stage = SchoolStage.NineYear, PrimaryStudents = 49, Staff = 3, IsTeachingPoint = true }), Is.EqualTo(new[] { "students" }));
        Assert.That(
            Open(new School { Code = "1", Stage = SchoolStage.NineYear, PrimaryStudents = 49, Staff = 3, IsTeachingPoint = false }), Is.EqualTo(new[] { "classes" }));
    }

    [Test]
    public void A_choice_in_a_condition_needs_the_branch_that_is_taken()
    {
        var sentence = Every<School>.Where(s => s.Locality == Locality.Rural ? s.Students >= 100 : s.Classes >= 10).Must(s => s.Campuses - s.CampusesWithWireless).BeAtLeast(0);

        Assert.That(Open(sentence, new School { Code = "1", Locality = Locality.Rural, Campuses = 1 }), Is.EqualTo(new[] { "students", "campusesWithWireless" }));
        Assert.That(Open(sentence, new School { Code = "1", Locality = Locality.Town, Campuses = 1 }), Is.EqualTo(new[] { "classes", "campusesWithWireless" }));
        Assert.That(
            Open(sentence, new School { Code = "1", Campuses = 1 }), Is.EqualTo(new[] { "locality", "students", "classes", "campusesWithWireless" }));
    }

    private static IEnumerable<string> Open(School school) => Open(PerPupil, school);

    private static IEnumerable<string> Open<TSchool>(Sentence<TSchool> sentence, Subject school)
        where TSchool : Subject => OpenLeaves.Of(Read.Sentence(sentence), school).Select(leaf => leaf.Name);
}
