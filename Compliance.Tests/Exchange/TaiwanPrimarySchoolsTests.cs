using Compliance.Evaluation;
using Compliance.Exchange.Import;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Rules.National;
using NUnit.Framework;

namespace Compliance.Tests.Exchange;

/// <summary>
/// Real input: every primary school of Taiwan in the school year 2025-2026, held against the national standards. The table is open data, but no part of
/// this repository; where it does not lie beside it, these tests are skipped.
/// </summary>
[TestFixture]
public sealed class TaiwanPrimarySchoolsTests
{
    private ComplianceReport report = null!;

    [OneTimeSetUp]
    public void Audit()
    {
        var table = Repository.PathOf("../shared/data/tw_primary_114_basec.csv");
        if (!File.Exists(table))
        {
            Assert.Ignore($"Skipped: the open data of docs/data/taiwan-primary.md do not lie at {table}.");
        }

        var mapping = TableMapping.ReadFile(Repository.PathOf("samples/data/taiwan-primary.mapping.json"));
        var builder = new FactSetBuilder().AssumeJurisdiction(AdministrativeCode.Parse("710000"));
        TableImport.ReadInto(builder, table, mapping);
        report = ComplianceEvaluator.Create(NationalStandards.Pack).Evaluate(builder.Build(), mapping.AsOf!.Value);
    }

    [Test]
    public void Every_school_is_read_with_all_its_sums()
    {
        Assert.That(report.Facts.Schools, Has.Count.EqualTo(2663));
        Assert.That(report.Facts.Schools.Count(school => school is { Students: not null, Classes: not null, Staff: not null }), Is.EqualTo(2663));
    }

    [Test]
    public void The_first_school_of_the_table_has_the_sums_of_its_row()
    {
        var school = report.Facts.Schools.Single(candidate => candidate.Code == "011301");

        // 38+32+33+36+44+49+48+55+42+40+37+44 pupils, 2+2+3+3+3+3 classes, 8+16+0+3 staff, added by hand from the row.
        Assert.That((school.Students, school.Classes, school.Staff?.Value), Is.EqualTo((498, 16, 27m)));
    }

    [TestCase("CN-STAFF14-1", 14, 12, TestName = "Fourteen_schools_have_more_than_19_pupils_for_one_member_of_staff_and_twelve_have_no_pupils")]
    [TestCase("CN-QB17-5-3", 1, 12, TestName = "One_school_has_more_than_45_pupils_in_a_class_on_average")]
    [TestCase("CN-QB17-4-1", 49, 0, TestName = "Forty_nine_schools_have_more_than_2000_pupils")]
    public void The_counts_are_those_of_an_independent_count(string standard, int notMet, int notApplicable)
    {
        var counts = report.CountsOf(report.Standards.Single(candidate => candidate.Id == standard));

        Assert.That((counts.NotMet, counts.NotApplicable, counts.Indeterminate), Is.EqualTo((notMet, notApplicable, 0)));
    }

    [Test]
    public void The_largest_class_was_not_reported_so_that_its_standard_stays_undecided()
    {
        var counts = report.CountsOf(report.Standards.Single(candidate => candidate.Id == "CN-QB17-5-1"));

        Assert.That(counts.Indeterminate, Is.EqualTo(2663));
    }
}
