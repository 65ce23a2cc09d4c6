using NUnit.Framework;

namespace Compliance.Tests.Exchange.Import;

/// <summary>A column in another unit is multiplied, exactly where that can be.</summary>
[TestFixture]
public sealed class UnitFactorTests
{
    [TestCase("1.5", "666.67", "1000.005")]
    [TestCase("0.5", "666.667", "333.334", Description = "333.3335 is rounded up")]
    [TestCase("0.5", "666.665", "333.333", Description = "333.3325 is rounded up, too, not to the even digit")]
    [TestCase("0.5", "666.664", "333.332")]
    [TestCase("0", "666.67", "0")]
    [TestCase("1,000", "1", "1000")]
    public void An_area_is_rounded_half_up_to_three_decimals(string cell, string times, string area)
    {
        var table = new MappedTable($$"""{"version":1,"columns":{"code":"a","sportsArea":{"column":"面积(亩)","times":{{times}} } } }""");

        Assert.That(AreaOf(table, cell), Is.EqualTo(decimal.Parse(area, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Test]
    public void What_was_not_reported_is_not_multiplied() =>
        Assert.That(AreaOf(new MappedTable("""{"version":1,"columns":{"code":"a","sportsArea":{"column":"面积(亩)","times":666.67}}}"""), ""), Is.Null);

    [TestCase("1.2", 1200)]
    [TestCase("0.001", 1)]
    public void A_count_must_come_out_whole(string cell, int students) =>
        Assert.That(Thousands.Facts($"a,千人\n1,{cell}\n").Schools.Single().Students, Is.EqualTo(students));

    [TestCase("1.2345", "BadValue at schools.csv: row 2, column \"千人\"")]
    [TestCase("-1", "Negative at schools.csv: row 2, column \"千人\"")]
    [TestCase("1000.001", "TooLarge at schools.csv: row 2, column \"千人\"", Description = "1,000,001 students; a million is the limit")]
    [TestCase("1000000000000001", "TooLarge at schools.csv: row 2, column \"千人\"", Description = "too large to be multiplied")]
    [TestCase("many", "BadValue at schools.csv: row 2, column \"千人\"")]
    public void A_product_that_is_no_count_is_a_fault_of_its_cell(string cell, string fault) =>
        Assert.That(Thousands.Places($"a,千人\n1,{cell}\n"), Is.EqualTo(new[] { fault }));

    [Test]
    public void The_limit_itself_is_no_fault() => Assert.That(Thousands.Facts("a,千人\n1,1000\n").Schools.Single().Students, Is.EqualTo(1_000_000));

    private static MappedTable Thousands => new("""{"version":1,"columns":{"code":"a","students":{"column":"千人","times":1000}}}""");

    private static decimal? AreaOf(MappedTable table, string cell) => table.Facts($"a,面积(亩)\n1,\"{cell}\"\n").Schools.Single().SportsArea?.Value;
}
