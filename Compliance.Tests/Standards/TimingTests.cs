using Compliance.Standards;
using NUnit.Framework;

namespace Compliance.Tests.Standards;

[TestFixture]
public sealed class TimingTests
{
    [Test]
    public void A_standing_duty_has_neither_day_nor_year()
    {
        Assert.That((Timing.Standing.Due, Timing.Standing.Year, Timing.Standing.Recurs), Is.EqualTo((null as DateOnly?, null as int?, Recurrence.None)));
    }

    [Test]
    public void A_duty_of_each_school_year_has_no_day() =>
        Assert.That((Timing.EachSchoolYear.Due, Timing.EachSchoolYear.Recurs), Is.EqualTo((null as DateOnly?, Recurrence.SchoolYear)));

    [Test]
    public void A_duty_by_a_day_is_due_on_that_day()
    {
        var timing = Timing.By(new DateOnly(2025, 6, 30));

        Assert.That((timing.Due, timing.Year, timing.Recurs), Is.EqualTo((new DateOnly(2025, 6, 30) as DateOnly?, null as int?, Recurrence.None)));
    }

    [Test]
    public void A_duty_of_a_calendar_year_is_due_on_its_last_day() => Assert.That(
        (Timing.During(2022).Due, Timing.During(2022).Year), Is.EqualTo((new DateOnly(2022, 12, 31) as DateOnly?, 2022 as int?)));

    [TestCase(1948)]
    [TestCase(2201)]
    public void A_year_out_of_range_is_refused(int year) =>
        Assert.That(() => Timing.During(year), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void Timings_that_say_the_same_are_equal()
    {
        Assert.That(Timing.By(new DateOnly(2022, 12, 31)), Is.EqualTo(Timing.By(new DateOnly(2021, 12, 31).AddYears(1))));
        Assert.That(Timing.By(new DateOnly(2022, 12, 31)), Is.Not.EqualTo(Timing.During(2022)), "only one is confined to the year");
        Assert.That(Timing.Standing, Is.Not.EqualTo(Timing.EachSchoolYear));
    }
}
