using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NUnit.Framework;

namespace Compliance.Tests.Conventions;

/// <summary>The way of the data is one way: Core knows neither Rules nor Exchange, and Rules know only Core.</summary>
[TestFixture]
public sealed partial class DependencyTests
{
    [Test]
    public void Core_knows_no_other_assembly_of_the_project()
    {
        Assert.That(Known(Packages.Core), Is.Empty);
        Assert.That(ReferencedBy("Compliance.Core/Compliance.Core.csproj"), Is.Empty);
    }

    [Test]
    public void Rules_know_only_Core()
    {
        foreach (var assembly in Packages.Rules)
        {
            Assert.That(Known(assembly), Is.EqualTo(new[] { "Compliance.Core" }), assembly.FullName);
        }

        Assert.That(ReferencedBy("Compliance.Rules/Directory.Build.props"), Is.EqualTo(new[] { "Compliance.Core" }));
        var projects = Sources.Under("Compliance.Rules", "*.csproj").ToList();
        Assert.That(projects, Has.Count.EqualTo(Packages.Rules.Count));
        Assert.That(projects.SelectMany(ReferencedBy), Is.Empty);
    }

    [Test]
    public void Exchange_knows_no_rules() => Assert.That(Known(Packages.Exchange), Is.EqualTo(new[] { "Compliance.Core" }));

    [Test]
    public void Every_package_is_listed_here()
    {
        // An integration has a solution of its own, for packages that not every feed has.
        var projects = Sources.Under(".", "*.csproj")
            .Where(path => !path.StartsWith("integrations/", StringComparison.Ordinal) && ImportsLibraryProps(path))
            .Select(path => Path.GetFileNameWithoutExtension(path));

        Assert.That(Packages.All.Select(assembly => assembly.GetName().Name), Is.EquivalentTo(projects));
    }

    [Test]
    public void No_name_in_Core_is_that_of_a_document_or_a_place()
    {
        var folders = Packages.Rules.Select(Packages.FolderOf).SelectMany(folder => Directory.GetDirectories(Repository.PathOf(folder)).Append(folder))
            .Select(folder => Path.GetFileName(folder)).Where(name => name is not ("bin" or "obj" or "National"));
        var codes = Rules.EveryStandardIsTestedTests.AllPacks.SelectMany(pack => pack.Registers).Select(register => register.Document.Code);
        string[] foreign = [.. folders, .. codes];
        Assert.That(foreign, Has.Member("Shenyang").And.Member("ActionPlan2023").And.Member("SY23"), "or the test compares nothing");

        var named = from path in Sources.Under("Compliance.Core")
                    from Match word in Word().Matches(Sources.Code(path))
                    from name in foreign
                    where word.Value.Contains(name, StringComparison.OrdinalIgnoreCase)
                    select $"{path}: {word.Value}";
        Assert.That(named, Is.Empty);
    }

    private static IEnumerable<string> Known(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => name.StartsWith("Compliance.", StringComparison.Ordinal));

    private static IEnumerable<string> ReferencedBy(string project) =>
        XDocument.Parse(Repository.Text(project)).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Split('/')[^1]));

    private static bool ImportsLibraryProps(string project) =>
        Repository.Text(project).Contains("build/Library.props", StringComparison.Ordinal) || project.StartsWith("Compliance.Rules/", StringComparison.Ordinal);

    [GeneratedRegex("[A-Za-z0-9]+")]
    private static partial Regex Word();
}
