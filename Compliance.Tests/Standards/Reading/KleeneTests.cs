using Compliance.Facts;
using Compliance.Standards.Reading;
using NUnit.Framework;

namespace Compliance.Tests.Standards.Reading;

/// <summary>Conditions know true, false and unknown; what is known decides as soon as the rest can not change it.</summary>
[TestFixture]
public sealed class KleeneTests
{
    private static readonly School Nobody = new() { Code = "S" };

    [TestCase(true, true, true)]
    [TestCase(true, false, false)]
    [TestCase(true, null, null)]
    [TestCase(false, true, false)]
    [TestCase(false, false, false)]
    [TestCase(false, null, false)]
    [TestCase(null, true, null)]
    [TestCase(null, false, false)]
    [TestCase(null, null, null)]
    public void And(bool? left, bool? right, bool? both) =>
        Assert.That(new AndCondition(new Known(left), new Known(right)).Evaluate(Nobody), Is.EqualTo(both));

    [TestCase(true, true, true)]
    [TestCase(true, false, true)]
    [TestCase(true, null, true)]
    [TestCase(false, true, true)]
    [TestCase(false, false, false)]
    [TestCase(false, null, null)]
    [TestCase(null, true, true)]
    [TestCase(null, false, null)]
    [TestCase(null, null, null)]
    public void Or(bool? left, bool? right, bool? either) =>
        Assert.That(new OrCondition(new Known(left), new Known(right)).Evaluate(Nobody), Is.EqualTo(either));

    [TestCase(true, false)]
    [TestCase(false, true)]
    [TestCase(null, null)]
    public void Not(bool? inner, bool? negated) => Assert.That(new NotCondition(new Known(inner)).Evaluate(Nobody), Is.EqualTo(negated));

    [Test]
    public void A_known_choice_takes_its_branch([Values] bool? then, [Values] bool? otherwise)
    {
        Assert.That(Choice(true, then, otherwise), Is.EqualTo(then));
        Assert.That(Choice(false, then, otherwise), Is.EqualTo(otherwise));
    }

    [TestCase(true, true, true)]
    [TestCase(false, false, false)]
    [TestCase(true, false, null)]
    [TestCase(false, true, null)]
    [TestCase(true, null, null)]
    [TestCase(null, true, null)]
    [TestCase(false, null, null)]
    [TestCase(null, false, null)]
    [TestCase(null, null, null)]
    public void An_unknown_choice_is_decided_by_branches_that_agree(bool? then, bool? otherwise, bool? outcome) =>
        Assert.That(Choice(null, then, otherwise), Is.EqualTo(outcome));

    [TestCase(null, 1200, null)]
    [TestCase(1199, 1200, false)]
    [TestCase(1200, 1200, true)]
    public void A_comparison_with_a_fact_that_was_not_reported_is_unknown(int? students, int limit, bool? holds)
    {
        var school = new School { Code = "S", Students = students };

        Assert.That(Read.Condition<School>(s => s.Students >= limit).Evaluate(school), Is.EqualTo(holds));
        Assert.That(Read.Condition<School>(s => s.Students < limit).Evaluate(school), Is.EqualTo(!holds));
        Assert.That(Read.Condition<School>(s => limit <= s.Students).Evaluate(school), Is.EqualTo(holds));
    }

    [TestCase(5, true, false, true, false, true, false)]
    [TestCase(4, true, true, false, true, false, false)]
    [TestCase(6, false, false, false, true, true, true)]
    public void Every_relation_compares_as_it_is_written(int students, bool atMost, bool less, bool equal, bool different, bool atLeast, bool more)
    {
        var school = new School { Code = "S", Students = students };

        Assert.That(Read.Condition<School>(s => s.Students <= 5).Evaluate(school), Is.EqualTo(atMost));
        Assert.That(Read.Condition<School>(s => s.Students < 5).Evaluate(school), Is.EqualTo(less));
        Assert.That(Read.Condition<School>(s => s.Students == 5).Evaluate(school), Is.EqualTo(equal));
        Assert.That(Read.Condition<School>(s => s.Students != 5).Evaluate(school), Is.EqualTo(different));
        Assert.That(Read.Condition<School>(s => s.Students >= 5).Evaluate(school), Is.EqualTo(atLeast));
        Assert.That(Read.Condition<School>(s => s.Students > 5).Evaluate(school), Is.EqualTo(more));
    }

    [Test]
    public void A_choice_that_was_not_reported_is_neither_among_the_values_nor_outside_them()
    {
        var unknown = new School { Code = "S" };
        var primary = new School { Code = "S", Stage = SchoolStage.Primary };

        Assert.That(Read.Condition<School>(s => s.Stage == SchoolStage.Primary).Evaluate(unknown), Is.Null);
        Assert.That(Read.Condition<School>(s => s.Stage != SchoolStage.Primary).Evaluate(unknown), Is.Null);
        Assert.That(Read.Condition<School>(s => s.Stage == SchoolStage.Primary).Evaluate(primary), Is.True);
        Assert.That(Read.Condition<School>(s => s.Stage != SchoolStage.Primary).Evaluate(primary), Is.False);
        Assert.That(Read.Condition<School>(s => s.Stage == SchoolStage.Higher).Evaluate(primary), Is.False);
    }

    [TestCase(null, null, null)]
    [TestCase(true, true, false)]
    [TestCase(false, false, true)]
    public void Yes_or_no_that_was_not_reported_is_neither(bool? rotated, bool? yes, bool? no)
    {
        var principal = new Principal { Code = "P", Rotated = rotated };

        Assert.That(Read.Condition<Principal>(p => p.Rotated == true).Evaluate(principal), Is.EqualTo(yes));
        Assert.That(Read.Condition<Principal>(p => p.Rotated == false).Evaluate(principal), Is.EqualTo(no));
        Assert.That(Read.Condition<Principal>(p => p.Rotated != true).Evaluate(principal), Is.EqualTo(no));
    }

    [Test]
    public void A_sum_with_a_missing_part_is_unknown_and_at_least_what_was_reported()
    {
        var sum = new SumNumber(Read.Number("primaryStudents"), new SumNumber(Read.Number("juniorStudents"), new ConstantNumber(5)));

        Assert.That((sum.Evaluate(Nobody), sum.Floor(Nobody)), Is.EqualTo((null as decimal?, 5m)));
        var partly = new School { Code = "S", PrimaryStudents = 100 };
        Assert.That((sum.Evaluate(partly), sum.Floor(partly)), Is.EqualTo((null as decimal?, 105m)));
        var known = partly with { JuniorStudents = 20 };
        Assert.That((sum.Evaluate(known), sum.Floor(known)), Is.EqualTo((125m as decimal?, 125m)));
    }

    private static bool? Choice(bool? choice, bool? then, bool? otherwise) =>
        new ChoiceCondition(new Known(choice), new Known(then), new Known(otherwise)).Evaluate(Nobody);

    private sealed record Known(bool? Value) : ConditionNode
    {
        public override IEnumerable<Leaf> Leaves => [];

        public override bool? Evaluate(Subject subject) => Value;
    }
}
