using System.Globalization;
using Compliance.Languages;
using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Languages;

[TestFixture]
[SetCulture("de-DE")]
public sealed class QuantityWriterTests
{
    private static IEnumerable<TestCaseData> Wordings()
    {
        yield return new TestCaseData(1000.To(1), "1000:1", "1000:1");
        yield return new TestCaseData(new Ratio(2000, 2), "1000:1", "1000:1");
        yield return new TestCaseData(13.5m.To(1), "13.5:1", "13.5:1");
        yield return new TestCaseData(new Ratio(1, 3), "≈0.3333:1", "≈0.3333:1");
        yield return new TestCaseData(new Ratio(5, 0), "5:0", "5:0");
        yield return new TestCaseData(new Ratio(0, 0), "0:0", "0:0");
        yield return new TestCaseData(15.Percent(), "15%", "15%");
        yield return new TestCaseData(new Share(1, 7), "≈14.2857%", "≈14.2857%");
        yield return new TestCaseData(new Share(1, 800), "0.125%", "0.125%");
        yield return new TestCaseData(new Share(3, 0), "3/0", "3/0");
        yield return new TestCaseData(12.Years(), "12年", "12 years");
        yield return new TestCaseData(new Years(1), "1年", "1 year");
        yield return new TestCaseData(new Years(6.50m), "6.5年", "6.5 years");
        yield return new TestCaseData(8000.Yuan(), "8000元", "8000 yuan");
        yield return new TestCaseData(new Money(-0.5m), "-0.5元", "-0.5 yuan");
        yield return new TestCaseData(0.5m.PercentagePoints(), "0.5个百分点", "0.5 percentage points");
        yield return new TestCaseData(new PercentagePoints(1), "1个百分点", "1 percentage point");
        yield return new TestCaseData(new Count(2000.0m), "2000", "2000");
        yield return new TestCaseData(Posts.FromDecimal(0.5m), "0.5", "0.5");
    }

    [TestCaseSource(nameof(Wordings))]
    public void A_quantity_has_words_in_both_languages_and_no_culture(IQuantity quantity, string zh, string en)
    {
        Assert.That(QuantityWriter.In(Language.Chinese).Write(quantity), Is.EqualTo(zh));
        Assert.That(QuantityWriter.In(Language.English).Write(quantity), Is.EqualTo(en));
    }

    [Test]
    public void A_value_too_large_for_a_quotient_keeps_its_two_terms() => Assert.That(
        QuantityWriter.In(Language.English).Write(new Ratio(decimal.MaxValue, 0.5m)),
        Is.EqualTo("79228162514264337593543950335:0.5"));

    [TestCase("1000", "1000")]
    [TestCase("15.00", "15")]
    [TestCase("0.0001", "0.0001")]
    [TestCase("-2.50", "-2.5")]
    [TestCase("0.3333333333", "0.3333333333")]
    public void A_plain_number_has_no_trailing_zeros(string number, string text) =>
        Assert.That(QuantityWriter.Number(decimal.Parse(number, CultureInfo.InvariantCulture)), Is.EqualTo(text));
}
