using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Xml.Linq;
using Compliance.Tests.Docs;
using NUnit.Framework;

namespace Compliance.Tests.Packaging;

/// <summary>Packs the solution as a release would, and uses the packages as a stranger would.</summary>
[TestFixture]
[Category("Packaging")]
public sealed class PackageTests
{
    private static readonly string[] Packages =
    [
        "Compliance.Core", "Compliance.Exchange", "Compliance.Rules.Dalian", "Compliance.Rules.Leshan", "Compliance.Rules.Liaoning",
        "Compliance.Rules.National", "Compliance.Rules.Shenyang",
    ];

    private static readonly string[] Frameworks = ["net8.0", "net10.0"];

    // A version of its own for each run: no package of an earlier one can be taken for it.
    private static readonly string Version = string.Create(CultureInfo.InvariantCulture, $"0.0.0-test.{Environment.ProcessId}.{Environment.TickCount64}");

    private string folder = "";

    private string PackageFolder => Path.Combine(folder, "packages");

    [OneTimeSetUp]
    public async Task Pack()
    {
        folder = Directory.CreateTempSubdirectory("compliance-packages-").FullName;

        // Everything is built aside, so that the version of this run does not reach the build that is under test, whose analyzers need not run twice.
        await DotNet.Run(
            Repository.Root, "pack", "Compliance.sln", "--configuration", "Release", "--output", PackageFolder,
            "--artifacts-path", Path.Combine(folder, "artifacts"), $"-p:Version={Version}", "-p:RunAnalyzers=false");
    }

    [OneTimeTearDown]
    public void DeleteFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void The_core_each_rule_assembly_and_Exchange_are_packed_with_symbols_and_nothing_else_is()
    {
        var files = Directory.GetFiles(PackageFolder).Select(Path.GetFileName);

        Assert.That(files, Is.EquivalentTo(Packages.SelectMany(name => new[] { $"{name}.{Version}.nupkg", $"{name}.{Version}.snupkg" })));
    }

    [TestCaseSource(nameof(Packages))]
    public void A_package_names_its_licence_and_carries_its_own_readme(string name)
    {
        using var package = Open(name, "nupkg");
        var metadata = XDocument.Load(package.GetEntry($"{name}.nuspec")!.Open()).Root!.Elements().Single();
        string? Value(string element) => metadata.Elements().SingleOrDefault(each => each.Name.LocalName == element)?.Value;

        Assert.That(Value("license"), Is.EqualTo("MIT"));
        Assert.That(Value("readme"), Is.EqualTo("README.md"));
        Assert.That(Value("description"), Is.Not.Null.And.Not.Empty.And.Not.EqualTo("Package Description"));
        Assert.That(TextOf(package, "README.md"), Does.StartWith($"# {name}\n"));
    }

    [Test]
    public void A_package_documents_its_members_for_both_frameworks(
        [ValueSource(nameof(Packages))] string name, [ValueSource(nameof(Frameworks))] string framework)
    {
        using var package = Open(name, "nupkg");

        Assert.That(package.GetEntry($"lib/{framework}/{name}.dll"), Is.Not.Null);
        var documentation = XDocument.Parse(TextOf(package, $"lib/{framework}/{name}.xml"));
        Assert.That(documentation.Descendants("member").Elements("summary"), Is.Not.Empty);
    }

    [Test]
    public void A_symbol_package_serves_both_frameworks(
        [ValueSource(nameof(Packages))] string name, [ValueSource(nameof(Frameworks))] string framework)
    {
        using var symbols = Open(name, "snupkg");

        Assert.That(symbols.GetEntry($"lib/{framework}/{name}.pdb"), Is.Not.Null);
    }

    [Test]
    public async Task A_fresh_console_app_that_references_only_the_packages_prints_what_the_README_says()
    {
        var app = Directory.CreateDirectory(Path.Combine(folder, "app")).FullName;
        var readme = MarkdownPage.Read("README.md");
        File.WriteAllText(Path.Combine(app, "app.csproj"), ProjectFile());
        File.WriteAllText(Path.Combine(app, "NuGet.config"), $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{SecurityElement.Escape(PackageFolder)}" />
              </packageSources>
            </configuration>
            """);
        File.WriteAllText(Path.Combine(app, "Program.cs"), readme.Blocks.Single(block => block.Language == "csharp").Text);

        await DotNet.Run(app, "build", "--output", "out");
        var printed = await DotNet.Run(app, Path.Combine("out", "app.dll"));

        Assert.That(printed.TrimEnd(), Is.EqualTo(readme.Blocks.Single(block => block.Language == "text").Text.TrimEnd()));
        Assert.That(
            Directory.GetFiles(Path.Combine(app, "out"), "Compliance.*.dll").Select(Path.GetFileNameWithoutExtension), Is.EquivalentTo(Packages),
            "every package gave the app its assembly");
    }

    /// <summary>What stands in a user's project file, and two lines that keep this version out of the machine's package cache.</summary>
    private static string ProjectFile()
    {
        var references = Packages.Select(name => $"""<PackageReference Include="{name}" Version="[{Version}]" />""");
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <NuGetAudit>false</NuGetAudit>
                <RestorePackagesPath>../cache</RestorePackagesPath>
                <RestoreFallbackFolders>{SecurityElement.Escape(MachineCache())}</RestoreFallbackFolders>
              </PropertyGroup>
              <ItemGroup>
                {string.Join("\n    ", references)}
              </ItemGroup>
            </Project>
            """;
    }

    /// <summary>Where this machine keeps the packages of others, which need not be fetched again; empty when it has none.</summary>
    private static string MachineCache()
    {
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return Directory.Exists(cache) ? cache : "";
    }

    private ZipArchive Open(string name, string extension) => ZipFile.OpenRead(Path.Combine(PackageFolder, $"{name}.{Version}.{extension}"));

    private static string TextOf(ZipArchive archive, string path)
    {
        using var reader = new StreamReader(archive.GetEntry(path)!.Open());
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
