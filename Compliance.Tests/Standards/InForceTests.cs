using System.Globalization;
using Compliance.Facts;
using Compliance.Standards;
using Compliance.Standards.Sentences;
using NUnit.Framework;
using static Compliance.Tests.Standards.DefiningStandards;

namespace Compliance.Tests.Standards;

/// <summary>On which days a standard of a document in force from 2023-04-04 to 2025-12-31 is applied.</summary>
[TestFixture]
public sealed class InForceTests
{
    [TestCase("2023-04-03", false)]
    [TestCase("2023-04-04", true)]
    [TestCase("2025-12-31", true)]
    [TestCase("2026-01-01", false)]
    public void A_standing_duty_is_applied_from_the_first_day_to_the_last_both_included(string day, bool applied) =>
        Assert.That(Standing().IsInForceOn(Day(day)), Is.EqualTo(applied));

    [TestCase("2023-04-03", false)]
    [TestCase("2023-04-04", true)]
    [TestCase("2100-01-01", true)]
    public void In_a_document_without_an_end_it_is_applied_for_good(string day, bool applied) =>
        Assert.That(Standing("inForceUntil").IsInForceOn(Day(day)), Is.EqualTo(applied));

    [TestCase("2023-04-03", false)]
    [TestCase("2023-04-04", true)]
    [TestCase("2025-12-31", true)]
    [TestCase("2026-01-01", true)]
    [TestCase("2030-01-01", true)]
    public void A_target_with_a_day_stays_missed_after_its_plan_has_run_out(string day, bool applied) =>
        Assert.That(Dated("2025-12-31", AtMost2000Students.ByEndOf(2025)).IsInForceOn(Day(day)), Is.EqualTo(applied));

    [TestCase("2023-12-31", false)]
    [TestCase("2024-01-01", true)]
    [TestCase("2024-12-31", true)]
    [TestCase("2026-01-01", true)]
    public void A_duty_of_a_calendar_year_begins_with_it(string day, bool applied) =>
        Assert.That(Dated("2024-12-31", AtMost2000Students.During(2024), 2024).IsInForceOn(Day(day)), Is.EqualTo(applied));

    [TestCase("2023-04-03", false)]
    [TestCase("2023-04-04", true)]
    public void A_duty_of_the_year_in_which_the_document_begins_begins_with_the_document(string day, bool applied) =>
        Assert.That(Dated("2023-12-31", AtMost2000Students.During(2023), 2023).IsInForceOn(Day(day)), Is.EqualTo(applied));

    private static Standard Standing(params string[] without) => Pack(
        SampleRegister.Read(SampleRegister.Json(SampleRegister.Document().Without(without), SampleRegister.Measured("T-1")).ToString()),
        new Measuring<School>("T-1", AtMost2000Students)).Standards[0];

    private static Standard Dated(string due, Sentence<School> sentence, int? year = null) =>
        Pack(SampleRegister.Of(SampleRegister.Measured("T-1").With("due", due).With("year", year)), new Measuring<School>("T-1", sentence)).Standards[0];

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
