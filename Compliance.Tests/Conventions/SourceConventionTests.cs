using System.Text.RegularExpressions;
using NUnit.Framework;

namespace Compliance.Tests.Conventions;

/// <summary>What holds for the source of every library.</summary>
[TestFixture]
public sealed partial class SourceConventionTests
{
    private const int LongestFile = 400;

    [Test]
    public void There_are_sources_to_look_at() => Assert.That(Sources.OfLibraries, Has.Count.GreaterThan(100));

    [Test]
    public void No_file_is_longer_than_one_can_take_in() => Assert.That(
        Sources.OfLibraries.Where(path => Repository.Text(path).Split('\n').Length > LongestFile), Is.Empty);

    [Test]
    public void A_file_is_named_after_the_type_it_holds() => Assert.That(
        Sources.OfLibraries.Where(path => TypesIn(path).FirstOrDefault() is not { } first || first != Path.GetFileNameWithoutExtension(path)), Is.Empty);

    [Test]
    public void Exact_quantities_hold_no_binary_floating_point_number() => Assert.That(
        Sources.Under("Compliance.Core/Quantities").Where(path => FloatingPoint().IsMatch(Sources.Code(path))), Is.Empty);

    [Test]
    public void No_library_reads_the_clock_or_takes_chances() => Assert.That(
        Sources.OfLibraries.Where(path => ClockOrChance().IsMatch(Sources.Code(path))), Is.Empty);

    [Test]
    public void No_ban_is_lifted_in_silence() => Assert.That(
        from path in Sources.OfLibraries
        from line in Repository.Text(path).Split('\n')
        where line.Contains("#pragma warning disable", StringComparison.Ordinal) && (line.Contains("RS0030", StringComparison.Ordinal) || !line.Contains("//", StringComparison.Ordinal))
        select $"{path}: {line.Trim()}",
        Is.Empty);

    [Test]
    public void What_an_argument_must_be_is_said_in_both_languages()
    {
        var messages = (from path in Sources.OfLibraries
                        from Match match in ArgumentMessage().Matches(Sources.Code(path))
                        select (path, Text: match.Value)).ToList();

        Assert.That(messages, Is.Not.Empty);
        Assert.That(messages.Where(message => !Chinese().IsMatch(message.Text)), Is.Empty);
    }

    /// <summary>The types that a file declares at its top level, in order.</summary>
    private static IEnumerable<string> TypesIn(string path) => Declaration().Matches(Sources.Code(path)).Select(match => match.Groups["name"].Value);

    [GeneratedRegex(@"^(?:(?:public|internal|sealed|static|abstract|partial|readonly|ref|file) )*(?:record struct|record class|class|struct|record|interface|enum|delegate [\w<>]+) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"\b(double|float|Double|Single|Half)\b")]
    private static partial Regex FloatingPoint();

    [GeneratedRegex(@"\b(DateTime|DateTimeOffset)\.(Now|UtcNow|Today)\b|\bnew Random\b|\bRandom\.Shared\b|\bGuid\.NewGuid\b|\bEnvironment\.TickCount|\bTimeProvider\.System\b")]
    private static partial Regex ClockOrChance();

    [GeneratedRegex(@"new (ArgumentException|ArgumentOutOfRangeException|FormatException)\((?<message>[^;]*)\)", RegexOptions.Singleline)]
    private static partial Regex ArgumentMessage();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();
}
