using System.Text;
using Compliance.Facts.Building;
using Compliance.Json;
using NUnit.Framework;

namespace Compliance.Tests.Json;

/// <summary>What can be wrong with a fact file before its first character is JSON.</summary>
public sealed class FactFileOnDiskTests
{
    private string folder = "";

    private string Path => System.IO.Path.Combine(folder, "f.json");

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("facts").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [TestCase(false)]
    [TestCase(true)]
    public void Utf8_is_read_with_or_without_a_mark(bool mark)
    {
        File.WriteAllText(Path, "{\"version\": 1, \"title\": \"沈阳\"}", new UTF8Encoding(mark));

        Assert.That(FactFile.ReadFile(Path, new FactSetBuilder()).Title, Is.EqualTo("沈阳"));
    }

    [TestCase("gb18030")]
    [TestCase("gbk")]
    public void A_file_saved_as_GBK_is_refused_at_the_first_line_that_shows_it(string encoding)
    {
        File.WriteAllText(Path, "{\"version\": 1,\n\"note\": \"ascii\",\n\"title\": \"沈阳\"}", CodePagesEncodingProvider.Instance.GetEncoding(encoding)!);

        var fault = OnlyFault(Path);

        Assert.That(fault.Place, Is.EqualTo(new SourcePlace { File = Path, Row = 3 }));
        Assert.That(fault.Message.En, Does.Contain("UTF-8").And.Contain("GBK"));
        Assert.That(fault.Message.Zh, Does.Contain("UTF-8").And.Contain("GBK"));
    }

    [Test]
    public void Bytes_that_are_no_UTF8_are_found_far_into_a_file()
    {
        var lines = string.Concat(Enumerable.Range(0, 100_000).Select(i => $"{{\"code\": \"沈阳{i}\", \"district\": \"210102\"}},\n"));
        byte[] bytes = [.. Encoding.UTF8.GetBytes("{\"version\": 1, \"schools\": [\n" + lines + "{\"code\": \""), 0xC9, 0xF2, .. "\"}]}"u8];
        File.WriteAllBytes(Path, bytes);

        Assert.That(OnlyFault(Path).Place, Is.EqualTo(new SourcePlace { File = Path, Row = 100_002 }));
    }

    [Test]
    public void A_file_saved_as_UTF16_is_refused()
    {
        File.WriteAllText(Path, "{\"version\": 1}", Encoding.Unicode);

        Assert.That(OnlyFault(Path).Message.En, Does.Contain("UTF-16"));
    }

    [Test]
    public void A_file_that_is_not_there_is_named()
    {
        var missing = System.IO.Path.Combine(folder, "nowhere", "f.json");

        Assert.That(OnlyFault(missing).Place, Is.EqualTo(new SourcePlace { File = missing }));
        Assert.That(OnlyFault(missing).Message.En, Does.StartWith("There is no such file"));
        Assert.That(OnlyFault(Path).Message.En, Does.StartWith("There is no such file"));
    }

    [Test]
    public void A_folder_is_no_file()
    {
        var fault = OnlyFault(folder);

        Assert.That(fault.Place, Is.EqualTo(new SourcePlace { File = folder }));
        Assert.That(fault.Message.En, Does.StartWith("The file can not be read"));
    }

    [Test]
    public void An_empty_file_is_named()
    {
        File.WriteAllText(Path, "");

        Assert.That(OnlyFault(Path).Place, Is.EqualTo(new SourcePlace { File = Path }));
    }

    private static FactFault OnlyFault(string path)
    {
        var fault = FactText.FaultsOf(builder => FactFile.ReadFile(path, builder)).Single();
        Assert.That(fault.Kind, Is.EqualTo(FactFaultKind.Unreadable));
        return fault;
    }
}
