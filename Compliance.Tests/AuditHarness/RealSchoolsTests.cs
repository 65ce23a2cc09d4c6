using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Compliance.Tests.AuditHarness;

/// <summary>The whole command on the real primary schools of Taiwan, against counts that were made independently of this library.</summary>
internal sealed class RealSchoolsTests
{
    [Test]
    public async Task Finds_what_an_independent_count_of_2663_schools_finds()
    {
        var data = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "data", "tw_primary_114_basec.csv"));
        if (!File.Exists(data))
        {
            Assert.Ignore("Skipped: the open data are not beside the repository; docs/data/taiwan-primary.md says where they come from.");
        }

        var audit = await Audit.Run(
            "audit", data, "--mapping", Audit.Sample("taiwan-primary.mapping.json"), "--assume-jurisdiction", "710000", "--packs", "national",
            "--format", "json");

        var summary = JObject.Parse(audit.Output)["summary"]!;
        Assert.That(audit.ExitCode, Is.EqualTo(1), audit.Error);
        Assert.That((int)summary["subjects"]!["school"]!, Is.EqualTo(2663));
        Assert.That((string)summary["assumedJurisdiction"]!, Is.EqualTo("710000"));
        Assert.That((Count("CN-STAFF14-1", "notMet"), Count("CN-STAFF14-1", "notApplicable")), Is.EqualTo((14, 12)), "above 19 pupils per staff member; without pupils");
        Assert.That((Count("CN-QB17-5-3", "notMet"), Count("CN-QB17-5-3", "notApplicable")), Is.EqualTo((1, 12)), "above 45 pupils a class; without pupils");
        Assert.That(Count("CN-QB17-4-1", "notMet"), Is.EqualTo(49), "more than 2,000 pupils");

        int Count(string standard, string verdict) =>
            (int)summary["standards"]!.Single(counts => (string)counts["standard"]! == standard)[verdict]!;
    }
}
