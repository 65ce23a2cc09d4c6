using Compliance.Evaluation;
using Compliance.Exchange.Export;
using Compliance.Tests.Approvals;
using CsvHelper;
using NUnit.Framework;

namespace Compliance.Tests.Exchange.Export;

/// <summary>Reports as CSV for Excel and for programs.</summary>
public sealed class ReportCsvTests
{
    [Test]
    public void The_report_is_as_approved() =>
        Approved.Verify(Write(Reports.Leshan(), new ReportCsvOptions { Titles = [Reports.Title], Mark = false }), "csv");

    [Test]
    public void It_begins_with_a_mark_so_that_Excel_opens_Chinese_rightly_unless_that_is_not_wanted()
    {
        Assert.That(Write(Reports.Named("校"))[0], Is.EqualTo('\uFEFF'));
        Assert.That(Write(Reports.Named("校"), new ReportCsvOptions { Mark = false }), Does.StartWith("记录 record,"));
    }

    [Test]
    public void Every_row_has_the_same_number_of_cells()
    {
        foreach (var report in new[] { Reports.Leshan(), Reports.Draft(), Reports.Contradicting() })
        {
            foreach (var all in new[] { false, true })
            {
                var rows = Rows(Write(report, new ReportCsvOptions { IncludeAll = all, Mark = false }));
                Assert.That(rows.Select(row => row.Length), Is.All.EqualTo(24));
            }
        }
    }

    [Test]
    public void It_lists_what_is_not_met_and_every_assessment_when_asked()
    {
        var some = Records(Reports.Leshan(), all: false);
        var all = Records(Reports.Leshan(), all: true);

        Assert.That(some, Has.Member("violation").And.Member("undecided").And.No.Member("met").And.No.Member("indeterminate"));
        Assert.That(all, Has.Member("violation").And.Member("met").And.Member("notApplicable").And.Member("indeterminate").And.No.Member("undecided"));
        Assert.That(all.Count(record => record is not ("note" or "finding")), Is.EqualTo(Reports.Leshan().Totals.Total));
    }

    [Test]
    public void It_says_what_the_school_lacks_in_both_languages()
    {
        var row = Rows(Write(Reports.Named("甲校"), new ReportCsvOptions { Mark = false }))[1];

        Assert.That(row[..10], Is.EqualTo(new[]
        {
            "violation", "违规", "violation", "学校", "school", "A", "甲校", "LS21-2.4-1", "心理专职教师1000:1", "One full-time mental-health teacher per 1000 students",
        }));
        Assert.That(row[10..19], Is.EqualTo(new[]
        {
            "1001", "1000", "Ratio", "1001:1", "1001:1", "≤ 1000:1", "≤ 1000:1", "还差 1 名专职心理健康教师", "1 more full-time mental-health teacher",
        }));
    }

    [TestCase("=1+1")]
    [TestCase("+1")]
    [TestCase("-1")]
    [TestCase("@SUM(A1)")]
    [TestCase("\t=1")]
    [TestCase("\r=1")]
    [TestCase("\n=1")]
    [TestCase("\uFF1D1")]
    [TestCase("\uFF0B1")]
    [TestCase("\uFF0D1")]
    [TestCase("\uFF20A")]
    public void A_name_that_a_spreadsheet_would_take_for_a_formula_gets_an_apostrophe(string name) =>
        Assert.That(Rows(Write(Reports.Named(name), new ReportCsvOptions { Mark = false }))[1][6], Is.EqualTo("'" + name));

    [TestCase("甲=乙")]
    [TestCase("a,\"b\"\nc")]
    public void Any_other_name_comes_back_as_it_was(string name) =>
        Assert.That(Rows(Write(Reports.Named(name), new ReportCsvOptions { Mark = false }))[1][6], Is.EqualTo(name));

    [Test]
    public void A_draft_and_a_secondary_source_are_marked()
    {
        Assert.That(Write(Reports.Draft()), Does.Contain("征求意见稿,不是已发布的规定").And.Contain("a draft for comment, not adopted law"));
        Assert.That(Write(Reports.Leshan()), Does.Contain("【转引自二手来源】").And.Contain("[figure from a secondary source]"));
    }

    [Test]
    public void A_finding_in_the_data_has_a_row()
    {
        var finding = Rows(Write(Reports.Contradicting())).Single(row => row[0] == "finding");

        Assert.That(finding[5], Is.EqualTo("511102"));
        Assert.That(finding[22], Does.Contain("3").And.Contain("2"));
    }

    private static string[] Records(ComplianceReport report, bool all) =>
        [.. Rows(Write(report, new ReportCsvOptions { IncludeAll = all, Mark = false })).Skip(1).Select(row => row[0])];

    private static string Write(ComplianceReport report, ReportCsvOptions? options = null)
    {
        using var text = new StringWriter();
        ReportCsv.Write(report, text, options);
        return text.ToString();
    }

    private static List<string[]> Rows(string text)
    {
        using var reader = CsvReader.FromText(text, new CsvReaderOptions { HasHeader = false });
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetString(i))]);
        }

        return rows;
    }
}
