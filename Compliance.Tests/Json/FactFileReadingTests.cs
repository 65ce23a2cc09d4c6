using System.Globalization;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Json;
using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Json;

/// <summary>What a fact file says, and what its values become.</summary>
public sealed class FactFileReadingTests
{
    [Test]
    public void The_header_says_for_which_day_and_years_the_facts_are()
    {
        var (header, facts) = FactText.Read(
            """
            {"$schema": "https://example.org/facts.schema.json", "version": 1, "title": "t", "note": "n",
             "asOf": "2025-12-31", "schoolYear": "2024-2025", "calendarYear": 2025}
            """);

        Assert.That(header, Is.EqualTo(new FactFile { AsOf = new DateOnly(2025, 12, 31), Title = "t", Note = "n" }));
        Assert.That(facts.SchoolYear, Is.EqualTo(new SchoolYear(2024)));
        Assert.That(facts.CalendarYear, Is.EqualTo(2025));
    }

    [TestCase("""{"version": 1}""")]
    [TestCase("""{"version": 1, "asOf": null, "title": null, "note": null, "schoolYear": null, "calendarYear": null, "schools": []}""")]
    public void What_the_header_leaves_out_is_left_to_the_caller(string text)
    {
        var (header, facts) = FactText.Read(text);

        Assert.That(header, Is.EqualTo(new FactFile()));
        Assert.That(facts.SchoolYear, Is.Null);
        Assert.That(facts.CalendarYear, Is.Null);
        Assert.That(facts.Count, Is.Zero);
    }

    [Test]
    public void Every_level_has_a_list_in_whatever_order()
    {
        var (_, facts) = FactText.Read(
            """
            {"principals": [{"school": "S1", "consecutiveYearsInPost": 7.5, "rotated": false, "name": "王", "code": "P1"}],
             "schools": [{"code": "S1", "district": "210102", "stage": "completeSecondary", "locality": "rural", "students": 1200, "staff": 80.5}],
             "districts": [{"code": "210102", "rotatedTeachers": 15, "teachersEligibleForRotation": 100}],
             "cities": [{"code": "210100", "sy23.partyBrands": 158}],
             "provinces": [{"code": "210000", "students": 0}],
             "version": 1}
            """);

        Assert.That(facts.Provinces, Is.EqualTo(new[] { new Province { Code = "210000", Students = 0 } }));
        Assert.That(facts.Cities, Is.EqualTo(new[] { new City { Code = "210100", Indicators = IndicatorValues.None.With("sy23.partyBrands", 158) } }));
        Assert.That(facts.Districts, Is.EqualTo(new[] { new District { Code = "210102", RotatedTeachers = 15, TeachersEligibleForRotation = 100 } }));
        var school = new School
        {
            Code = "S1",
            DistrictCode = "210102",
            Stage = SchoolStage.CompleteSecondary,
            Locality = Locality.Rural,
            Students = 1200,
            Staff = Posts.FromDecimal(80.5m),
        };
        Assert.That(facts.Schools, Is.EqualTo(new[] { school }));
        var principal = new Principal
        {
            Code = "P1",
            Name = "王",
            SchoolCode = "S1",
            SchoolStage = SchoolStage.CompleteSecondary,
            ConsecutiveYearsInPost = new Years(7.5m),
            Rotated = false,
        };
        Assert.That(facts.Principals, Is.EqualTo(new[] { principal }));
    }

    [Test]
    public void Attestations_are_read()
    {
        var (_, facts) = FactText.Read(
            """
            {"version": 1, "cities": [{"code": "210100"}], "attestations": [
              {"standard": "SY23-1-4", "level": "city", "subject": "210100", "state": "absent", "evidence": "minutes, no. 14", "on": "2025-03-05", "by": "李"},
              {"standard": "SY23-1-5", "level": "city", "subject": "210100", "state": "present", "evidence": "e", "on": "2025-03-05", "by": "李", "expiresOn": "2026-03-04"}
            ]}
            """);

        var first = new Attestation
        {
            Standard = "SY23-1-4",
            Level = SubjectLevel.City,
            SubjectCode = "210100",
            State = AttestedState.Absent,
            Evidence = "minutes, no. 14",
            On = new DateOnly(2025, 3, 5),
            By = "李",
        };
        var second = first with { Standard = "SY23-1-5", State = AttestedState.Present, Evidence = "e", ExpiresOn = new DateOnly(2026, 3, 4) };
        Assert.That(facts.Attestations, Is.EqualTo(new[] { first, second }));
    }

    [TestCase("null", null)]
    [TestCase("0", 0)]
    [TestCase("-0", 0)]
    [TestCase("0.00000000000000000000e5", 0)]
    [TestCase("1200", 1200)]
    [TestCase("1200.0", 1200)]
    [TestCase("1.2e3", 1200)]
    [TestCase("12000E-1", 1200)]
    [TestCase("1000000", 1_000_000)]
    public void A_count_is_a_whole_number_however_it_is_written(string written, int? students) =>
        Assert.That(FactText.Read(FactText.WithCell("students", written)).Facts.Schools[0].Students, Is.EqualTo(students));

    [TestCase("0.1")]
    [TestCase("1000000000000000")]
    [TestCase("0.1234567890123456789012345678")]
    [TestCase("999999999999999.9999999999999")]
    public void A_number_is_read_to_its_last_digit(string written)
    {
        var indicators = FactText.Read(FactText.WithCell("sy23.x", written)).Facts.Schools[0].Indicators;

        Assert.That(indicators.ValueOf("sy23.x")!.Value.ToString(CultureInfo.InvariantCulture), Is.EqualTo(written));
    }

    [TestCase("true", 1)]
    [TestCase("false", 0)]
    [TestCase("1", 1)]
    public void An_indicator_may_be_a_yes_or_no(string written, int kept) =>
        Assert.That(FactText.Read(FactText.WithCell("sy23.x", written)).Facts.Schools[0].Indicators.ValueOf("sy23.x"), Is.EqualTo(kept));

    [Test]
    public void A_text_that_looks_like_a_date_stays_a_text() =>
        Assert.That(FactText.Read(FactText.WithCell("name", "\"2025-12-31T00:00:00Z\"")).Facts.Schools[0].Name, Is.EqualTo("2025-12-31T00:00:00Z"));

    [Test]
    public void A_school_may_be_without_a_district_where_a_jurisdiction_is_assumed()
    {
        var builder = new FactSetBuilder().AssumeJurisdiction(AdministrativeCode.Parse("710000"));
        FactFile.Read(new StringReader("""{"version": 1, "schools": [{"code": "S1", "students": 5}]}"""), FactText.File, builder);

        Assert.That(builder.Build().Schools, Is.EqualTo(new[] { new School { Code = "S1", Students = 5 } }));
    }

    [Test]
    public void The_caller_keeps_the_reader()
    {
        using var reader = new StringReader("{\"version\": 1}");

        FactFile.Read(reader, FactText.File, new FactSetBuilder());

        Assert.That(() => reader.Read(), Throws.Nothing, "a closed reader throws");
    }
}
