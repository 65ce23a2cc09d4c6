using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Docs;

/// <summary>What docs/getting-started.md says of code that prints nothing.</summary>
[TestFixture]
public sealed class GettingStartedTests
{
    [Test]
    public void The_lines_of_the_core_package_print_each_national_violation_of_the_sample_once()
    {
        using var writer = new StringWriter();
        GettingStarted.ListViolations(writer);

        // Two of the classes of a district, one of school size, one of staff, three of the largest class: see LeshanSampleTests.
        Assert.That(writer.ToString().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(7));
    }

    [Test]
    public void The_service_collection_yields_an_evaluator_with_the_packs_that_were_added() =>
        Assert.That(GettingStarted.Resolve().Packs.Select(pack => pack.Name), Is.EqualTo(new[] { "national", "shenyang" }));

    [Test]
    public void A_school_needs_no_district_where_a_jurisdiction_is_assumed() =>
        Assert.That(GettingStarted.Assume().AssumedJurisdiction, Is.EqualTo(AdministrativeCode.Parse("511100")));
}
