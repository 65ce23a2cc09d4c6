using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Json;
using Compliance.Quantities;
using Compliance.Tests.Generators;
using NUnit.Framework;

namespace Compliance.Tests.Json;

/// <summary>What is written as a fact file is the same when it is read again.</summary>
public sealed class FactFileRoundTripTests
{
    [Test]
    public void Generated_facts_come_back_unchanged() => For.All(FactSets.All, facts => Same(facts, FactText.Read(FactText.Write(facts)).Facts));

    [Test]
    public void Writing_what_was_read_gives_the_same_bytes() =>
        For.All(FactSets.All, facts => FactText.Write(FactText.Read(FactText.Write(facts)).Facts) == FactText.Write(facts));

    [Test]
    public void The_header_comes_back_unchanged()
    {
        var header = new FactFile { AsOf = new DateOnly(2025, 12, 31), Title = "示例 \"一\"", Note = "line\nbreak" };

        Assert.That(FactText.Read(FactText.Write(new FactSetBuilder().Build(), header)).Header, Is.EqualTo(header));
    }

    [Test]
    public void Each_subject_stands_on_one_line_with_its_facts_in_the_order_of_the_catalogue()
    {
        var facts = new FactSetBuilder()
            .ForSchoolYear(SchoolYear.Parse("2024-2025"))
            .ForCalendarYear(2025)
            .Add(new District { Code = "210102", Name = "沈河区", RotatedTeachers = Posts.FromDecimal(12.50m), TeachersEligibleForRotation = 100 })
            .Add(new School
            {
                Code = "S1",
                DistrictCode = "210102",
                Stage = SchoolStage.NineYear,
                Students = 0,
                Indicators = IndicatorValues.None.With("sy23.x", 1.250m),
            })
            .Add(new Principal { Code = "P1", SchoolCode = "S1", ConsecutiveYearsInPost = new Years(6.5m), Rotated = false })
            .Add(new Attestation
            {
                Standard = "SY23-1-4",
                Level = SubjectLevel.School,
                SubjectCode = "S1",
                State = AttestedState.Present,
                Evidence = "e",
                On = new DateOnly(2025, 3, 5),
                By = "b",
            })
            .Build();

        Assert.That(FactText.Write(facts, new FactFile { Title = "t", AsOf = new DateOnly(2025, 6, 30) }), Is.EqualTo(
            """
            {
              "version": 1,
              "title": "t",
              "asOf": "2025-06-30",
              "schoolYear": "2024-2025",
              "calendarYear": 2025,
              "districts": [
                {"code":"210102","name":"沈河区","teachersEligibleForRotation":100,"rotatedTeachers":12.5}
              ],
              "schools": [
                {"code":"S1","district":"210102","stage":"nineYear","students":0,"sy23.x":1.25}
              ],
              "principals": [
                {"code":"P1","school":"S1","schoolStage":"nineYear","consecutiveYearsInPost":6.5,"rotated":false}
              ],
              "attestations": [
                {"standard":"SY23-1-4","level":"school","subject":"S1","state":"present","evidence":"e","on":"2025-03-05","by":"b"}
              ]
            }

            """));
    }

    [Test]
    public void Lines_end_with_LF_and_the_writer_keeps_its_own_line_end()
    {
        using var writer = new StringWriter { NewLine = "\r\n" };

        FactFile.Write(new FactSetBuilder().Build(), writer, new FactFile());

        Assert.That(writer.ToString(), Is.EqualTo("{\n  \"version\": 1\n}\n"));
        Assert.That(writer.NewLine, Is.EqualTo("\r\n"));
    }

    private static bool Same(FactSet left, FactSet right) =>
        left.Provinces.SequenceEqual(right.Provinces)
        && left.Cities.SequenceEqual(right.Cities)
        && left.Districts.SequenceEqual(right.Districts)
        && left.Schools.SequenceEqual(right.Schools)
        && left.Institutions.SequenceEqual(right.Institutions)
        && left.Principals.SequenceEqual(right.Principals)
        && left.Teachers.SequenceEqual(right.Teachers)
        && left.Attestations.SequenceEqual(right.Attestations)
        && left.SchoolYear == right.SchoolYear
        && left.CalendarYear == right.CalendarYear;
}
