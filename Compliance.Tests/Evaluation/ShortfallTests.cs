using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Standards.Sentences;
using Compliance.Tests.Generators;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Compliance.Tests.Evaluation;

/// <summary>The cure is the smallest whole change of one fact that meets the standard, everything else unchanged.</summary>
public sealed class ShortfallTests
{
    private static readonly Sentence<School> RatioAtMost =
        Every<School>.Must(s => s.Students.Per(s.Staff)).BeAtMost(13.5m.To(1));

    private static readonly Sentence<School> RatioAtLeast =
        Every<School>.Must(s => s.Staff.Per(s.Students)).BeAtLeast(2.To(27));

    private static readonly Sentence<School> ShareAtLeast =
        Every<School>.Must(s => s.RotatedTeachers.ShareOf(s.TeachersEligibleForRotation)).BeAtLeast(33.3m.Percent());

    private static readonly Sentence<School> ShareAtMost =
        Every<School>.Must(s => s.LargeClasses.ShareOf(s.CompulsoryClasses)).BeAtMost(5.Percent());

    private static readonly Sentence<School> CountAtMost = Every<School>.Must(s => s.Students).BeAtMost(2000);

    private static readonly Sentence<School> CountAtLeast = Every<School>.Must(s => s.Classes).BeAtLeast(6);

    private static readonly Sentence<School> SumAtMost = Every<School>.Must(s => s.PrimaryStudents + s.JuniorStudents).BeAtMost(2500);

    private static readonly Sentence<School>[] Sentences =
        [RatioAtMost, RatioAtLeast, ShareAtLeast, ShareAtMost, CountAtMost, CountAtLeast, SumAtMost];

    [Test]
    public void More_of_what_serves_cures_a_ratio_that_is_too_high() => Assert.That(
        Cure(RatioAtMost, new School { Code = "1", Students = 271, Staff = 10 }), Is.EqualTo((11m, true, "staff")), "271 / 13.5 = 20.07");

    [Test]
    public void More_of_what_is_counted_cures_a_ratio_that_is_too_low() => Assert.That(
        Cure(RatioAtLeast, new School { Code = "1", Students = 271, Staff = 10 }), Is.EqualTo((11m, true, "staff")), "271 × 2 / 27 = 20.07");

    [Test]
    public void What_is_measured_keeps_its_fraction_and_counts_by_its_factor()
    {
        var area = Every<School>.Must(s => s.SportsArea.Per(s.Students).Times(1.1m)).BeAtLeast(10.2m.To(1));
        var value = Every<School>.Must(s => s.EquipmentValue.Per(s.Students)).BeAtLeast(1.To(3));
        var rooms = Every<School>.Must(s => s.MultimediaClassrooms.Per(s.Students).Times(2)).BeAtLeast(3.To(100));

        Assert.That(
            Cure(area, new School { Code = "1", Students = 1000, SportsArea = 9000 }), Is.EqualTo((272.728m, true, "sportsArea")), "10,200 / 1.1 = 9,272.7272…");
        Assert.That(
            Cure(value, new School { Code = "1", Students = 1000, EquipmentValue = new Money(333) }), Is.EqualTo((0.34m, true, "equipmentValue")), "333.333…");
        Assert.That(
            Cure(rooms, new School { Code = "1", Students = 999, MultimediaClassrooms = 10 }), Is.EqualTo((5m, true, "multimediaClassrooms")), "29.97 / 2 = 14.985");
    }

    [Test]
    public void A_ratio_of_areas_lacks_square_metres()
    {
        var daylight = Every<School>.Must(s => s.TeachingArea.Per(s.SportsArea)).BeAtMost(6.To(1));

        Assert.That(Cure(daylight, new School { Code = "1", TeachingArea = 61, SportsArea = 10 }), Is.EqualTo((0.167m, true, "sportsArea")), "61 / 6 = 10.1666…");
    }

    [Test]
    public void More_of_the_part_cures_a_share_that_is_too_low() => Assert.That(
        Cure(ShareAtLeast, new School { Code = "1", TeachersEligibleForRotation = 100, RotatedTeachers = 30 }),
        Is.EqualTo((4m, true, "rotatedTeachers")), "33.3 of 100, so 34");

    [Test]
    public void Fewer_of_the_part_cure_a_share_that_is_too_high() => Assert.That(
        Cure(ShareAtMost, new School { Code = "1", CompulsoryClasses = 119, LargeClasses = 8 }),
        Is.EqualTo((3m, false, "largeClasses")), "5 % of 119 is 5.95, so 5 may stay");

    [Test]
    public void Fewer_cure_a_count_that_is_too_high() =>
        Assert.That(Cure(CountAtMost, new School { Code = "1", Students = 2049 }), Is.EqualTo((49m, false, "students")));

    [Test]
    public void More_cure_a_count_that_is_too_low() =>
        Assert.That(Cure(CountAtLeast, new School { Code = "1", Classes = 2 }), Is.EqualTo((4m, true, "classes")));

    [Test]
    public void A_sum_is_cured_by_its_first_part_and_named_by_all_of_them()
    {
        var assessment = Judge(SumAtMost, new School { Code = "1", PrimaryStudents = 2000, JuniorStudents = 600 });
        Assert.That(assessment.Shortfall!.Fact, Is.EqualTo("primaryStudents"));
        Assert.That(assessment.Shortfall.In(Language.English), Is.EqualTo("100 fewer primary pupils or junior secondary students"));
    }

    [Test]
    public void Half_a_post_too_few_is_cured_by_a_whole_one() => Assert.That(
        Cure(RatioAtMost, new School { Code = "1", Students = 27, Staff = Posts.FromDecimal(1.5m) }), Is.EqualTo((1m, true, "staff")));

    [Test]
    public void One_is_written_in_the_singular_in_English()
    {
        Assert.That(Judge(CountAtMost, new School { Code = "1", Students = 2001 }).Shortfall!.ToString(), Is.EqualTo("1 fewer enrolled student"));
        Assert.That(Judge(CountAtMost, new School { Code = "1", Students = 2002 }).Shortfall!.ToString(), Is.EqualTo("2 fewer enrolled students"));
    }

    [Test]
    public void An_average_that_no_divisor_can_bring_to_zero_has_no_cure()
    {
        var nobody = Every<School>.Must(s => s.Students.Per(s.Classes)).BeAtMost(0.To(1));
        Assert.That(Judge(nobody, new School { Code = "1", Students = 5, Classes = 1 }).Shortfall, Is.Null);
    }

    [Test]
    public void The_cure_meets_the_standard_and_one_less_does_not()
    {
        var seen = new HashSet<int>();
        For.All(Cases, one =>
        {
            var (which, school) = one;
            var model = Model(Sentences[which]);
            if (model.Judge(school) != Compliance.Standards.Reading.Outcome.NotMet)
            {
                return true;
            }

            seen.Add(which);
            var cure = ShortfallCalculator.For(model, school)!;
            return model.Judge(Changed(school, cure, cure.Amount)) == Compliance.Standards.Reading.Outcome.Met
                && model.Judge(Changed(school, cure, cure.Amount - 1)) == Compliance.Standards.Reading.Outcome.NotMet;
        });
        Assert.That(seen, Has.Count.EqualTo(Sentences.Length), "every sentence was broken by some of the schools");
    }

    private static Gen<(int Which, School School)> Cases { get; } =
        from which in Gen.Choose(0, Sentences.Length - 1)
        from students in Gen.Choose(0, 5000)
        from staff in Gen.Choose(0, 400_000)
        from classes in Gen.Choose(0, 120)
        from large in Gen.Choose(0, 100)
        from eligible in Gen.Choose(0, 200_000)
        from rotated in Gen.Choose(0, 100)
        from primary in Gen.Choose(0, 5000)
        from junior in Gen.Choose(0, 2500)
        select (which, new School
        {
            Code = "1",
            Students = students,
            Staff = Posts.FromThousandths(staff),
            Classes = classes,
            CompulsoryClasses = classes,
            LargeClasses = classes * large / 100,
            TeachersEligibleForRotation = Posts.FromThousandths(eligible),
            RotatedTeachers = Posts.FromThousandths(eligible * (long)rotated / 100),
            PrimaryStudents = primary,
            JuniorStudents = junior,
        });

    /// <summary>The school after so much of the cure. Written out by name, so that a cure of the wrong fact is seen.</summary>
    private static School Changed(School school, Shortfall cure, decimal amount)
    {
        var change = cure.IsIncrease ? amount : -amount;
        return cure.Fact switch
        {
            "students" => school with { Students = school.Students + (int)change },
            "classes" => school with { Classes = school.Classes + (int)change },
            "largeClasses" => school with { LargeClasses = school.LargeClasses + (int)change },
            "staff" => school with { Staff = Posts.FromDecimal(school.Staff!.Value.Value + change) },
            "rotatedTeachers" => school with { RotatedTeachers = Posts.FromDecimal(school.RotatedTeachers!.Value.Value + change) },
            "primaryStudents" when school.PrimaryStudents + change >= 0 => school with { PrimaryStudents = school.PrimaryStudents + (int)change },
            "primaryStudents" => school with
            {
                PrimaryStudents = 0,
                JuniorStudents = school.JuniorStudents + school.PrimaryStudents + (int)change,
            },
            _ => throw new ArgumentException($"No case names {cure.Fact}.", nameof(cure)),
        };
    }

    private static Compliance.Standards.Reading.SentenceModel Model(Sentence<School> sentence) => MadeUpPack.Of(sentence).Measured.First().Model;

    private static (decimal, bool, string) Cure(Sentence<School> sentence, School school)
    {
        var cure = Judge(sentence, school).Shortfall!;
        return (cure.Amount, cure.IsIncrease, cure.Fact);
    }

    private static Assessment Judge(Sentence<School> sentence, School school) => new(
        MadeUpPack.Of(sentence).Standards[0], school, Model(sentence).Judge(school), new DateOnly(2025, 6, 30));
}
