using Compliance.Facts;
using Compliance.Languages;
using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Facts;

[TestFixture]
public sealed class IndicatorTests
{
    private static readonly BilingualText Label = new("党建品牌", "party-building brands");
    private static readonly Indicator<City> Brands = new("sy23.partyBrands", Label, QuantityUnit.Count);

    [TestCase("a.b")]
    [TestCase("sy23.partyBrands")]
    [TestCase("A1.b2.c")]
    public void A_name_has_ASCII_letters_digits_and_a_dot_after_a_letter(string name)
    {
        Assert.That(new Indicator<City>(name, Label, QuantityUnit.Count).Name, Is.EqualTo(name));
        Assert.That(IndicatorValues.None.With(name, 1).ValueOf(name), Is.EqualTo(1));
    }

    [TestCase("")]
    [TestCase("students", Description = "without a dot it could be a fact")]
    [TestCase("1.a")]
    [TestCase(".a")]
    [TestCase("a. b")]
    [TestCase("a.-b")]
    [TestCase("x.品牌")]
    [TestCase("x.a１")]
    public void Another_name_is_refused(string name)
    {
        Assert.That(() => new Indicator<City>(name, Label, QuantityUnit.Count), Throws.ArgumentException.With.Message.Contains($"'{name}'").And.Message.Contains("指标名"));
        Assert.That(() => IndicatorValues.None.With(name, 1), Throws.ArgumentException.With.Message.Contains($"'{name}'"));
    }

    [Test]
    public void Keys_of_one_name_are_equal()
    {
        var sameName = new Indicator<City>(Brands.Name, new BilingualText("别的", "other"), QuantityUnit.Yuan);

        Assert.That(sameName, Is.EqualTo(Brands));
        Assert.That(sameName.GetHashCode(), Is.EqualTo(Brands.GetHashCode()));
        Assert.That(new Indicator<City>("sy23.other", Label, QuantityUnit.Count), Is.Not.EqualTo(Brands));
    }

    [Test]
    public void A_value_is_read_from_the_subject_that_reported_it()
    {
        var city = new City { Code = "210100", Indicators = IndicatorValues.None.With("sy23.partyBrands", 158) };

        Assert.That(city.CountOf(Brands), Is.EqualTo(new Count(158)));
        Assert.That(new City { Code = "210100" }.CountOf(Brands), Is.Null, "not reported is not zero");
    }

    [Test]
    public void An_area_is_read_in_square_metres()
    {
        var kitchen = new Indicator<School>("cn.kitchen", Label, QuantityUnit.SquareMetres);

        Assert.That(new School { Code = "1", Indicators = IndicatorValues.None.With("cn.kitchen", 8.25m) }.SquareMetresOf(kitchen), Is.EqualTo(8.25m.SquareMetres()));
        Assert.That(new School { Code = "1" }.SquareMetresOf(kitchen), Is.Null);
    }

    [Test]
    public void What_is_not_counted_can_not_be_read_as_a_count() => Assert.That(
        () => new City { Code = "210100" }.CountOf(new Indicator<City>("sy23.budget", Label, QuantityUnit.Yuan)),
        Throws.ArgumentException.With.Message.Contains("sy23.budget").And.Message.Contains("Yuan"));
}
