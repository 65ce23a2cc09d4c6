using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;
using NUnit.Framework;

namespace Compliance.Tests.Standards.Sentences;

/// <summary>The words of sentences, also used outside standards.</summary>
[TestFixture]
public sealed class SentenceWordsTests
{
    private static readonly Sentence<School> AtMost = Every<School>.Must(s => s.Students).BeAtMost(2000);

    [Test]
    public void The_verb_and_the_comparison_are_kept()
    {
        Assert.That((AtMost.Force, AtMost.Comparator, AtMost.Threshold), Is.EqualTo((Force.Must, Comparator.AtMost, (IQuantity)new Count(2000))));
        var should = Every<School>.Should(s => s.Students.Per(s.Staff)).BeAtLeast(5.To(1));
        Assert.That((should.Force, should.Comparator, should.Threshold), Is.EqualTo((Force.Should, Comparator.AtLeast, (IQuantity)5.To(1))));
        var may = Every<School>.May(s => s.Staff).BeAtLeast(1);
        Assert.That((may.Force, may.Threshold), Is.EqualTo((Force.May, (IQuantity)(Posts)1)));
    }

    [Test]
    public void A_condition_is_kept_with_every_verb()
    {
        var rural = Every<School>.Where(s => s.Locality == Locality.Rural);

        Assert.That(AtMost.Condition, Is.Null);
        Assert.That(rural.Must(s => s.Students).BeAtMost(1).Condition, Is.Not.Null);
        Assert.That(rural.Should(s => s.Staff).BeAtMost(1).Condition, Is.Not.Null);
        Assert.That(rural.May(s => s.Students).BeAtMost(1).Condition, Is.Not.Null);
    }

    [Test]
    public void Times_are_kept_and_leave_the_sentence_before_them_alone()
    {
        Assert.That(AtMost.Timing, Is.EqualTo(Timing.Standing));
        Assert.That(AtMost.InEachSchoolYear().Timing, Is.EqualTo(Timing.EachSchoolYear));
        Assert.That(AtMost.InEachYear().Timing, Is.EqualTo(Timing.EachYear));
        Assert.That(AtMost.By(new DateOnly(2025, 6, 30)).Timing, Is.EqualTo(Timing.By(new DateOnly(2025, 6, 30))));
        Assert.That(AtMost.ByEndOf(2025).Timing, Is.EqualTo(Timing.By(new DateOnly(2025, 12, 31))));
        Assert.That(AtMost.During(2022).Timing, Is.EqualTo(Timing.During(2022)));
        Assert.That(AtMost.Timing, Is.EqualTo(Timing.Standing));
        Assert.That(AtMost.ByEndOf(2025).Threshold, Is.EqualTo(AtMost.Threshold));
    }

    [Test]
    public void Per_keeps_both_terms_and_is_unknown_where_one_is()
    {
        int? students = 1175;
        int? classes = 25;
        Posts? teachers = Posts.FromDecimal(0.5m);

        Assert.That(students.Per(teachers), Is.EqualTo(new Ratio(1175, 0.5m)));
        Assert.That(students.Per(classes), Is.EqualTo(47.To(1)));
        Assert.That(teachers.Per(classes), Is.EqualTo(new Ratio(0.5m, 25)));
        Assert.That(teachers.Per(teachers), Is.EqualTo(1.To(1)));
        Assert.That(students.Per(null as Posts?), Is.Null);
        Assert.That((null as int?).Per(teachers), Is.Null);
        Assert.That(students.Per(null as int?), Is.Null);
        Assert.That((null as Posts?).Per(classes), Is.Null);
        Assert.That(teachers.Per(null as Posts?), Is.Null);
    }

    [Test]
    public void ShareOf_keeps_both_numbers_and_is_unknown_where_one_is()
    {
        int? some = 30;
        int? all = 200;
        Posts? moved = Posts.FromDecimal(1.5m);
        Posts? eligible = 10;

        Assert.That(some.ShareOf(all), Is.EqualTo(15.Percent()));
        Assert.That(moved.ShareOf(eligible), Is.EqualTo(15.Percent()));
        Assert.That(some.ShareOf(null as int?), Is.Null);
        Assert.That((null as int?).ShareOf(all), Is.Null);
        Assert.That(moved.ShareOf(null as Posts?), Is.Null);
        Assert.That((null as Posts?).ShareOf(eligible), Is.Null);
    }

    [Test]
    public void Facts_of_each_kind_and_indicators_stand_in_one_measure()
    {
        int? whole = 40;
        Posts? posts = Posts.FromDecimal(2.5m);
        Count? count = new Count(10);

        Assert.That(count.Per(whole), Is.EqualTo(1.To(4)));
        Assert.That(whole.Per(count), Is.EqualTo(4.To(1)));
        Assert.That(count.Per(posts), Is.EqualTo(4.To(1)));
        Assert.That(posts.Per(count), Is.EqualTo(1.To(4)));
        Assert.That(count.ShareOf(whole), Is.EqualTo(25.Percent()));
        Assert.That(whole.ShareOf(count), Is.EqualTo(new Share(40, 10)));
        Assert.That(posts.ShareOf(whole), Is.EqualTo(6.25m.Percent()));
        Assert.That(whole.ShareOf(posts), Is.EqualTo(new Share(40, 2.5m)));
        Assert.That((null as Count?).ShareOf(whole), Is.Null);
        Assert.That(whole.Per(null as Count?), Is.Null);
    }

    [Test]
    public void IsOneOf_looks_among_the_values_and_finds_nothing_where_none_is_known()
    {
        SchoolStage? stage = SchoolStage.Primary;

        Assert.That(stage.IsOneOf(SchoolStage.Junior, SchoolStage.Primary), Is.True);
        Assert.That(stage.IsOneOf(SchoolStage.Junior), Is.False);
        Assert.That(stage.IsOneOf(SchoolStages.WithPrimary), Is.True);
        Assert.That((null as SchoolStage?).IsOneOf(SchoolStages.WithPrimary), Is.False);
    }

    [Test]
    public void A_missing_part_of_a_sentence_is_refused_at_once()
    {
        Assert.That(() => Every<School>.Where(null!), Throws.ArgumentNullException);
        Assert.That(() => Every<School>.Must((System.Linq.Expressions.Expression<Func<School, int?>>)null!), Throws.ArgumentNullException);
    }
}
