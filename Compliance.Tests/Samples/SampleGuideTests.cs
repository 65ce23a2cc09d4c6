using NUnit.Framework;

namespace Compliance.Tests.Samples;

/// <summary>samples/data/README.md says which subject shows which outcome; this holds it to its word.</summary>
[TestFixture]
public sealed class SampleGuideTests
{
    private static readonly string[][] Rows =
    [
        .. Repository.Text("samples/data/README.md").Split('\n')
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length == 8 && cells[1].Contains('-', StringComparison.Ordinal) && !cells[1].StartsWith('-')),
    ];

    private static IEnumerable<TestCaseData> Claims => Rows.Select(cells => new TestCaseData(cells[1], cells[3].Trim('`'), cells[4], cells[5])
        .Returns(cells[2]).SetArgDisplayNames(cells[1], cells[3], cells[4], cells[5]));

    [TestCaseSource(nameof(Claims))]
    public string Each_row_of_the_guide_is_true(string standard, string file, string subject, string asOf) =>
        SampleFile.Report(file, asOf.Length == 0 ? null : asOf).Find(standard, subject)!.Verdict.ToString();

    [TestCase("LS21-2.4-1", "Met", "NotMet", "NotApplicable", "Indeterminate")]
    [TestCase("DL21-5.4-7", "Met", "NotMet", "NotApplicable", "Indeterminate")]
    [TestCase("SY23-16-3", "Met", "NotMet", "NotApplicable", "Indeterminate")]
    [TestCase("SY23-16-15", "Met", "NotMet", "NotYetDue", "NotApplicable", "Indeterminate")]
    public void Each_headline_standard_shows_every_outcome_that_it_can_have(string standard, params string[] outcomes) => Assert.That(
        Rows.Where(cells => cells[1] == standard).Select(cells => cells[2]).Distinct(), Is.EquivalentTo(outcomes));
}
