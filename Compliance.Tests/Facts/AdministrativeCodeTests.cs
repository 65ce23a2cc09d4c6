using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Facts;

[TestFixture]
public sealed class AdministrativeCodeTests
{
    [TestCase("210000", SubjectLevel.Province)]
    [TestCase("210100", SubjectLevel.City)]
    [TestCase("210102", SubjectLevel.District)]
    [TestCase("511100", SubjectLevel.City)]
    [TestCase("110000", SubjectLevel.Province)]
    [TestCase("110101", SubjectLevel.District)]
    [TestCase("100000", null)]
    public void The_digits_tell_the_level(string code, SubjectLevel? level)
    {
        Assert.That(AdministrativeCode.Parse(code).Level, Is.EqualTo(level));
        Assert.That(AdministrativeCode.Parse(code).ToString(), Is.EqualTo(code));
    }

    [TestCase("210102", "210100")]
    [TestCase("210100", "210000")]
    [TestCase("210000", "100000")]
    public void The_parent_is_the_prefix(string code, string parent) =>
        Assert.That(AdministrativeCode.Parse(code).Parent, Is.EqualTo(AdministrativeCode.Parse(parent)));

    [Test]
    public void The_country_has_no_parent() => Assert.That(AdministrativeCode.China.Parent, Is.Null);

    [TestCase("210100", "210100", true)]
    [TestCase("210100", "210102", true)]
    [TestCase("210100", "210202", false)]
    [TestCase("210100", "210000", false)]
    [TestCase("210000", "210000", true)]
    [TestCase("210000", "210100", true)]
    [TestCase("210000", "219999", true)]
    [TestCase("210000", "220000", false)]
    [TestCase("210000", "100000", false)]
    [TestCase("210102", "210102", true)]
    [TestCase("210102", "210103", false)]
    [TestCase("210102", "210100", false)]
    [TestCase("100000", "100000", true)]
    [TestCase("100000", "650102", true)]
    public void A_unit_contains_itself_and_what_its_prefix_covers(string outer, string inner, bool contained) =>
        Assert.That(AdministrativeCode.Parse(outer).Contains(AdministrativeCode.Parse(inner)), Is.EqualTo(contained));

    [TestCase(null, TestName = "No text is no code")]
    [TestCase("", TestName = "An empty text is no code")]
    [TestCase("21010", TestName = "Five digits are no code")]
    [TestCase("2101020", TestName = "Seven digits are no code")]
    [TestCase("２１０１０２", TestName = "Full-width digits are no code")]
    [TestCase("٢١٠١٠٢", TestName = "Digits of other scripts are no code")]
    [TestCase(" 21010", TestName = "A space is no digit of a code")]
    [TestCase("21010\0", TestName = "A null character is no digit of a code")]
    [TestCase("+21010", TestName = "A sign is no digit of a code")]
    [TestCase("21-102", TestName = "A hyphen is no digit of a code")]
    [TestCase("21010A", TestName = "A letter is no digit of a code")]
    [TestCase("000000", TestName = "Zeros are no code")]
    [TestCase("100001", TestName = "Nothing lies under the code of the country")]
    [TestCase("100100", TestName = "Nothing lies under the code of the country, no city either")]
    [TestCase("109999", TestName = "A province begins at 11")]
    [TestCase("210001", TestName = "A district lies in a city")]
    public void Is_no_code(string? text)
    {
        Assert.That(AdministrativeCode.TryParse(text, out var code), Is.False);
        Assert.That(code, Is.EqualTo(default(AdministrativeCode)));
    }

    [Test]
    public void The_error_quotes_the_text_in_both_languages() => Assert.That(
        () => AdministrativeCode.Parse("21O102"),
        Throws.TypeOf<FormatException>().With.Message.Contains("'21O102'").And.Message.Contains("GB/T 2260").And.Message.Contains("行政区划代码"));

    [Test]
    public void Codes_stand_in_numeric_order()
    {
        var (shenyang, dalian) = (AdministrativeCode.Parse("210100"), AdministrativeCode.Parse("210200"));

        Assert.That(shenyang, Is.LessThan(dalian));
        Assert.That((shenyang < dalian, shenyang <= dalian, shenyang > dalian, shenyang >= dalian), Is.EqualTo((true, true, false, false)));
        Assert.That((shenyang == dalian, shenyang != dalian), Is.EqualTo((false, true)));
    }

    [Test]
    public void Codes_of_the_same_digits_are_equal_and_hash_alike()
    {
        var (one, other) = (AdministrativeCode.Parse("210100"), AdministrativeCode.Parse("210100"));

        Assert.That(one, Is.EqualTo(other));
        Assert.That((one == other, one != other, one <= other, one >= other, one < other), Is.EqualTo((true, false, true, true, false)));
        Assert.That(one.GetHashCode(), Is.EqualTo(other.GetHashCode()));
        Assert.That(one.Equals((object)"210100"), Is.False);
    }
}
