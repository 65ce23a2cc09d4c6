using System.Text.RegularExpressions;
using NUnit.Framework;

namespace Compliance.Tests.Conventions;

[TestFixture]
public sealed partial class ApprovedFileConventionTests
{
    [Test]
    public void Every_approved_file_belongs_to_a_test_beside_it()
    {
        var files = Sources.Under("Compliance.Tests", "*.verified.*").ToList();
        var orphans = files.Where(path => Named().Match(Path.GetFileName(path)) is not { Success: true } name
            || !File.Exists(Repository.PathOf($"{Path.GetDirectoryName(path)}/{name.Groups["class"].Value}.cs"))
            || !Repository.Text($"{Path.GetDirectoryName(path)}/{name.Groups["class"].Value}.cs").Contains($" {name.Groups["method"].Value}(", StringComparison.Ordinal));

        Assert.That(files, Is.Not.Empty);
        Assert.That(orphans, Is.Empty);
    }

    [GeneratedRegex(@"^(?<class>\w+)\.(?<method>\w+)(_\w+=[^=]*)*\.verified\.\w+$")]
    private static partial Regex Named();
}
