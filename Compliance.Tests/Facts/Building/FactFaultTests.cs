using Compliance.Facts.Building;
using Compliance.Languages;
using NUnit.Framework;

namespace Compliance.Tests.Facts.Building;

[TestFixture]
public sealed class FactFaultTests
{
    private static readonly BilingualText Message = new("不对。", "It is wrong.");

    [Test]
    public void A_fault_is_one_line_with_its_place_first()
    {
        var fault = new FactFault(FactFaultKind.BadValue, Message, new SourcePlace { File = "a.csv", Row = 2, Column = "在校生" });

        Assert.That(fault.Describe(Language.English), Is.EqualTo("a.csv: row 2, column \"在校生\": It is wrong."));
        Assert.That(fault.Describe(Language.Chinese), Is.EqualTo("a.csv: row 2, column \"在校生\": 不对。"));
        Assert.That(fault.ToString(), Is.EqualTo(fault.Describe(Language.English)));
    }

    [Test]
    public void Facts_given_in_code_have_no_place() =>
        Assert.That(new FactFault(FactFaultKind.BadValue, Message, null).ToString(), Is.EqualTo("It is wrong."));

    [Test]
    public void A_place_names_what_is_known_of_it()
    {
        Assert.That(new SourcePlace { File = "a.xlsx", Sheet = "表1", Row = 2, Column = "B" }.ToString(), Is.EqualTo("a.xlsx: sheet \"表1\", row 2, column \"B\""));
        Assert.That(new SourcePlace { File = "a.json", Path = "schools[3].students" }.ToString(), Is.EqualTo("a.json: schools[3].students"));
        Assert.That(new SourcePlace { Row = 2 }.ToString(), Is.EqualTo("row 2"));
        Assert.That(new SourcePlace().ToString(), Is.Empty);
    }

    [Test]
    public void A_quote_of_up_to_forty_characters_is_whole_and_a_longer_one_is_cut()
    {
        Assert.That(FactFault.Quote(new string('x', 40)), Is.EqualTo(new string('x', 40)));
        Assert.That(FactFault.Quote(new string('x', 41)), Is.EqualTo(new string('x', 40) + "…"));
    }

    [Test]
    public void A_quote_never_cuts_a_character_in_two() =>
        Assert.That(FactFault.Quote(new string('x', 39) + "𠀀y"), Is.EqualTo(new string('x', 39) + "…"));

    [TestCase("a\nb")]
    [TestCase("a\rb")]
    [TestCase("a\u001bb")]
    [TestCase("a\u2028b")]
    [TestCase("a\u202eb")]
    public void A_quote_is_one_line_without_characters_that_steer_the_reader(string text) =>
        Assert.That(FactFault.Quote(text), Is.EqualTo("a\uFFFDb"));

    [Test]
    [SetCulture("de-DE")]
    public void A_quoted_number_is_the_same_in_every_culture() => Assert.That(FactFault.Quote(1.5m), Is.EqualTo("1.5"));
}
