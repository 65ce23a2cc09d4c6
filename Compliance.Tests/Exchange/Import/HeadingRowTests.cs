using NUnit.Framework;

namespace Compliance.Tests.Exchange.Import;

/// <summary>The headings stand where the mapping says, or else somewhere in the first twenty rows.</summary>
[TestFixture]
public sealed class HeadingRowTests
{
    private static readonly MappedTable Found = new("""{"version":1,"columns":{"code":"a","students":"b"}}""");
    private static readonly MappedTable Third = new("""{"version":1,"headingRow":3,"columns":{"code":"a","students":"b"}}""");

    [Test]
    public void The_mapping_names_the_row_where_several_could_be_the_headings()
    {
        const string table = "a,b\n9,9\na,b\n1,2\n";

        Assert.That(Third.Facts(table).Schools.Select(school => (school.Code, school.Students)), Is.EqualTo(new[] { ("1", (int?)2) }));
        Assert.That(Found.Places(table), Is.EqualTo(new[] { "BadValue at schools.csv: row 3, column \"b\"" }));
    }

    [Test]
    public void The_row_that_the_mapping_names_may_be_continued_by_the_next()
    {
        var table = new MappedTable("""{"version":1,"headingRow":2,"columns":{"code":"a","students":"b/c"}}""");

        Assert.That(table.Facts("某表,,\na,b,\n,c,d\n1,2,3\n").Schools.Single().Students, Is.EqualTo(2));
    }

    [TestCase("a,b\n1,2\nx,y\n5,6\n", "row 3")]
    [TestCase("t,\nu,\nv,\nw,\na,b\n1,2\n", "row 3")]
    public void A_row_without_the_headings_is_a_fault_of_that_row(string table, string row) =>
        Assert.That(Third.Places(table), Is.EqualTo(new[] { $"Unreadable at schools.csv: {row}, column \"a\"", $"Unreadable at schools.csv: {row}, column \"b\"" }));

    [Test]
    public void A_workbook_is_read_from_the_row_that_the_mapping_names() =>
        Assert.That(Third.Facts(new XlsxFile().Sheet("S", ["a", "b"], ["9", "9"], ["a", "b"], ["1", "2"]).ToBytes()).Schools.Single().Code, Is.EqualTo("1"));

    [TestCase(19, true)]
    [TestCase(20, false)]
    public void Headings_are_looked_for_in_the_first_twenty_rows(int titles, bool isFound)
    {
        var table = string.Concat(Enumerable.Repeat("x,\n", titles)) + "a,b\n1,2\n";

        Assert.That(Found.Faults(table).Count == 0, Is.EqualTo(isFound));
    }

    [Test]
    public void A_row_that_the_mapping_names_may_lie_further_down()
    {
        var table = new MappedTable("""{"version":1,"headingRow":31,"columns":{"code":"a","students":"b"}}""");

        Assert.That(table.Facts(string.Concat(Enumerable.Repeat("x,\n", 30)) + "a,b\n1,2\n").Schools.Single().Students, Is.EqualTo(2));
    }
}
