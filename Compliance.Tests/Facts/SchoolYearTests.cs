using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Facts;

[TestFixture]
public sealed class SchoolYearTests
{
    [Test]
    public void It_runs_from_September_to_August()
    {
        var year = SchoolYear.Parse("2024-2025");

        Assert.That(year.StartYear, Is.EqualTo(2024));
        Assert.That(year.FirstDay, Is.EqualTo(new DateOnly(2024, 9, 1)));
        Assert.That(year.LastDay, Is.EqualTo(new DateOnly(2025, 8, 31)));
        Assert.That(year.LastDay.AddDays(1), Is.EqualTo(new SchoolYear(2025).FirstDay), "no day between two school years");
    }

    [Test]
    [SetCulture("th-TH")]
    public void It_is_written_as_two_years_whatever_the_culture()
    {
        Assert.That(new SchoolYear(1999).ToString(), Is.EqualTo("1999-2000"));
        Assert.That(SchoolYear.Parse("1999-2000"), Is.EqualTo(new SchoolYear(1999)));
    }

    [TestCase(1949, true)]
    [TestCase(1948, false)]
    [TestCase(2200, true)]
    [TestCase(2201, false)]
    public void It_begins_between_1949_and_2200(int year, bool allowed)
    {
        Assert.That(SchoolYear.TryParse($"{year}-{year + 1}", out _), Is.EqualTo(allowed));
        if (allowed)
        {
            Assert.That(new SchoolYear(year).StartYear, Is.EqualTo(year));
        }
        else
        {
            Assert.That(() => new SchoolYear(year), Throws.TypeOf<ArgumentOutOfRangeException>());
        }
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("2024")]
    [TestCase("2024-2026")]
    [TestCase("2025-2024")]
    [TestCase("2024-2024")]
    [TestCase("2024/2025")]
    [TestCase("2024-25")]
    [TestCase("2024-2025 ")]
    [TestCase("２０２４-2025")]
    [TestCase("2024–2025")]
    [TestCase("-024-2025")]
    public void Anything_else_is_no_school_year(string? text) => Assert.That(SchoolYear.TryParse(text, out _), Is.False);

    [Test]
    public void The_error_quotes_the_text_in_both_languages() => Assert.That(
        () => SchoolYear.Parse("2024-2026"),
        Throws.TypeOf<FormatException>().With.Message.Contains("'2024-2026'").And.Message.Contains("2024-2025").And.Message.Contains("学年"));

    [Test]
    public void School_years_stand_in_the_order_of_time()
    {
        var (earlier, later) = (new SchoolYear(2023), new SchoolYear(2024));

        Assert.That(earlier, Is.LessThan(later));
        Assert.That((earlier < later, earlier <= later, earlier > later, earlier >= later), Is.EqualTo((true, true, false, false)));
        Assert.That((earlier == later, earlier == new SchoolYear(2023)), Is.EqualTo((false, true)));
    }
}
