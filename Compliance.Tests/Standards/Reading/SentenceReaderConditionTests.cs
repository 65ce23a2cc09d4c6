using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards.Reading;
using Compliance.Standards.Sentences;
using NUnit.Framework;

namespace Compliance.Tests.Standards.Reading;

/// <summary>What the compiler made of a condition is turned back into what its author wrote.</summary>
[TestFixture]
public sealed class SentenceReaderConditionTests
{
    private static readonly SchoolStage Captured = SchoolStage.Primary;
    private static readonly NumberCondition Large = new(Read.Number("students"), Relation.GreaterOrEqual, new ConstantNumber(1200));
    private static readonly MembershipCondition Rural = Read.Among("locality", Locality.Rural);

    [Test]
    public void Comparisons_of_facts_that_may_be_missing()
    {
        Assert.That(Read.Condition<School>(s => s.Students < 1200), Is.EqualTo(Large with { Relation = Relation.Less }));
        Assert.That(Read.Condition<School>(s => s.Students <= 1200), Is.EqualTo(Large with { Relation = Relation.LessOrEqual }));
        Assert.That(Read.Condition<School>(s => s.Students == 1200), Is.EqualTo(Large with { Relation = Relation.Equal }));
        Assert.That(Read.Condition<School>(s => s.Students != 1200), Is.EqualTo(Large with { Relation = Relation.NotEqual }));
        Assert.That(Read.Condition<School>(s => s.Students >= 1200), Is.EqualTo(Large));
        Assert.That(Read.Condition<School>(s => s.Students > 1200), Is.EqualTo(Large with { Relation = Relation.Greater }));
    }

    [Test]
    public void Comparisons_with_the_constant_first()
    {
        Assert.That(Read.Condition<School>(s => 1200 > s.Students), Is.EqualTo(Large with { Relation = Relation.Less }));
        Assert.That(Read.Condition<School>(s => 1200 >= s.Students), Is.EqualTo(Large with { Relation = Relation.LessOrEqual }));
        Assert.That(Read.Condition<School>(s => 1200 == s.Students), Is.EqualTo(Large with { Relation = Relation.Equal }));
        Assert.That(Read.Condition<School>(s => 1200 != s.Students), Is.EqualTo(Large with { Relation = Relation.NotEqual }));
        Assert.That(Read.Condition<School>(s => 1200 <= s.Students), Is.EqualTo(Large));
        Assert.That(Read.Condition<School>(s => 1200 < s.Students), Is.EqualTo(Large with { Relation = Relation.Greater }));
    }

    [Test]
    public void Comparisons_of_posts_and_years()
    {
        var half = Posts.FromDecimal(0.5m);

        Assert.That(
            Read.Condition<School>(s => s.Staff >= 12), Is.EqualTo(new NumberCondition(Read.Number("staff"), Relation.GreaterOrEqual, new ConstantNumber(12))));
        Assert.That(
            Read.Condition<School>(s => s.Staff > half), Is.EqualTo(new NumberCondition(Read.Number("staff"), Relation.Greater, new ConstantNumber(0.5m))));
        Assert.That(
            Read.Condition<Principal>(p => p.ConsecutiveYearsInPost <= 6.Years()),
            Is.EqualTo(new NumberCondition(Read.Number("consecutiveYearsInPost"), Relation.LessOrEqual, new ConstantNumber(6))));
    }

    [Test]
    public void Comparisons_of_two_facts_and_of_sums()
    {
        Assert.That(
            Read.Condition<School>(s => s.PrimaryStudents > s.JuniorStudents),
            Is.EqualTo(new NumberCondition(Read.Number("primaryStudents"), Relation.Greater, Read.Number("juniorStudents"))));
        Assert.That(
            Read.Condition<School>(s => 3000 <= s.PrimaryStudents + s.JuniorStudents + 5),
            Is.EqualTo(new NumberCondition(
                new SumNumber(new SumNumber(Read.Number("primaryStudents"), Read.Number("juniorStudents")), new ConstantNumber(5)),
                Relation.GreaterOrEqual, new ConstantNumber(3000))));
    }

    [Test]
    public void Equality_of_choices()
    {
        SchoolStage? local = SchoolStage.Junior;

        Assert.That(Read.Condition<School>(s => s.Locality == Locality.Rural), Is.EqualTo(Rural));
        Assert.That(Read.Condition<School>(s => Locality.Rural == s.Locality), Is.EqualTo(Rural));
        Assert.That(Read.Condition<School>(s => s.Locality != Locality.Rural), Is.EqualTo(new NotCondition(Rural)));
        Assert.That(Read.Condition<School>(s => s.Stage == Captured), Is.EqualTo(Read.Among("stage", SchoolStage.Primary)));
        Assert.That(Read.Condition<School>(s => s.Stage == local), Is.EqualTo(Read.Among("stage", SchoolStage.Junior)));
    }

    [Test]
    public void Choices_among_several()
    {
        SchoolStage[] array = [SchoolStage.Primary, SchoolStage.Junior];
        IReadOnlyList<SchoolStage> list = [SchoolStage.Primary, SchoolStage.Junior];
        var both = Read.Among("stage", SchoolStage.Primary, SchoolStage.Junior);

        Assert.That(Read.Condition<School>(s => s.Stage.IsOneOf(SchoolStage.Primary, SchoolStage.Junior)), Is.EqualTo(both));
        Assert.That(Read.Condition<School>(s => s.Stage.IsOneOf(SchoolStage.Junior, Captured, SchoolStage.Junior)), Is.EqualTo(both));
        Assert.That(Read.Condition<School>(s => s.Stage.IsOneOf(array)), Is.EqualTo(both));
        Assert.That(Read.Condition<School>(s => s.Stage.IsOneOf(list)), Is.EqualTo(both));
        Assert.That(
            Read.Condition<School>(s => s.Stage.IsOneOf(SchoolStages.WithPrimary)),
            Is.EqualTo(Read.Among("stage", SchoolStage.Primary, SchoolStage.NineYear, SchoolStage.TwelveYear)));
        Assert.That(Read.Condition<School>(s => !s.Stage.IsOneOf(list)), Is.EqualTo(new NotCondition(both)));
    }

    [Test]
    public void Yes_or_no()
    {
        var rotated = new FlagCondition(Read.Leaf("rotated"), Expected: true);

        Assert.That(Read.Condition<Principal>(p => p.Rotated == true), Is.EqualTo(rotated));
        Assert.That(Read.Condition<Principal>(p => p.Rotated == false), Is.EqualTo(rotated with { Expected = false }));
        Assert.That(Read.Condition<Principal>(p => p.Rotated != true), Is.EqualTo(new NotCondition(rotated)));
        Assert.That(Read.Condition<Principal>(p => true == p.Rotated), Is.EqualTo(rotated));
    }

    [Test]
    public void And_or_not_and_if_in_their_places()
    {
        Assert.That(Read.Condition<School>(s => s.Locality == Locality.Rural && s.Students >= 1200), Is.EqualTo(new AndCondition(Rural, Large)));
        Assert.That(Read.Condition<School>(s => s.Locality == Locality.Rural & s.Students >= 1200), Is.EqualTo(new AndCondition(Rural, Large)));
        Assert.That(Read.Condition<School>(s => s.Locality == Locality.Rural || s.Students >= 1200), Is.EqualTo(new OrCondition(Rural, Large)));
        Assert.That(Read.Condition<School>(s => s.Locality == Locality.Rural | s.Students >= 1200), Is.EqualTo(new OrCondition(Rural, Large)));
        Assert.That(Read.Condition<School>(s => !(s.Students >= 1200)), Is.EqualTo(new NotCondition(Large)));
        Assert.That(
            Read.Condition<School>(s => s.Locality == Locality.Rural ? s.Students >= 1200 : s.Students > 1000),
            Is.EqualTo(new ChoiceCondition(Rural, Large, new NumberCondition(Read.Number("students"), Relation.Greater, new ConstantNumber(1000)))));
    }

    [Test]
    public void Constants_captured_from_the_code_around()
    {
        var limit = 1200;
        var always = true;
        long wide = 1200;

        Assert.That(Read.Condition<School>(s => s.Students >= limit), Is.EqualTo(Large));
        Assert.That(Read.Condition<School>(s => s.Students >= wide), Is.EqualTo(Large));
        Assert.That(Read.Condition<School>(s => s.Students >= limit * 2 - 1200), Is.EqualTo(Large));
        Assert.That(Read.Condition<School>(s => always), Is.EqualTo(new ConstantCondition(true)));
        Assert.That(Read.Condition<School>(s => limit < 1200), Is.EqualTo(new ConstantCondition(false)));
    }

    [Test]
    public void What_would_hide_a_missing_fact_is_refused()
    {
        Read.Refuses(() => Read.Condition<School>(s => s.Students.HasValue), "s.Students.HasValue");
        Read.Refuses(() => Read.Condition<School>(s => s.Students.GetValueOrDefault() > 5), "s.Students.GetValueOrDefault()");
        Read.Refuses(() => Read.Condition<School>(s => (s.Students ?? 0) > 5), "(s.Students ?? 0)");
        Read.Refuses(() => Read.Condition<School>(s => s.Students == null), "null");
        Read.Refuses(() => Read.Condition<School>(s => s.Locality == null), "(s.Locality == null)");
        Read.Refuses(() => Read.Condition<Principal>(p => p.Rotated ?? false), "(p.Rotated ?? False)");
        Read.Refuses(() => Read.Condition<Principal>(p => p.Rotated!.Value), "p.Rotated.Value");
    }

    [Test]
    public void Anything_that_is_no_condition_on_facts_is_refused()
    {
        Read.Refuses(() => Read.Condition<School>(s => s.Name == "x"), "s.Name");
        Read.Refuses(() => Read.Condition<School>(s => s.Code.StartsWith("2101", StringComparison.Ordinal)), "s.Code.StartsWith(\"2101\", Ordinal)");
        Read.Refuses(() => Read.Condition<School>(s => s.Students * 2 > 5), "(s.Students * 2)");
        Read.Refuses(() => Read.Condition<School>(s => s.Students > -5), "-5");
        Read.Refuses(() => Read.Condition<School>(s => s.Stage > SchoolStage.Primary), "(s.Stage > Primary)");
        Read.Refuses(() => Read.Condition<School>(s => SchoolStages.WithPrimary.Contains(s.Stage!.Value)), "SchoolStages.WithPrimary.Contains(s.Stage.Value)");
    }
}
