using Compliance.Evaluation.RollUp;
using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Evaluation.RollUp;

/// <summary>Areas are filled in from below without an evaluation.</summary>
public sealed class RollUpExtensionsTests
{
    private static readonly District District = new() { Code = "210102", Students = 9 };

    [Test]
    public void A_district_keeps_what_it_reported_and_takes_the_rest_from_its_schools()
    {
        var filled = District.FilledInFrom([School("1", 300, 12), School("3", 7, 7) with { DistrictCode = "210103" }, School("2", 450, 18)]);
        Assert.That(filled.Students, Is.EqualTo(9));
        Assert.That(filled.CompulsoryClasses, Is.EqualTo(30));
        Assert.That(District.CompulsoryClasses, Is.Null, "the record that was given stays as it is");
    }

    [Test]
    public void A_sum_that_lacks_a_part_is_unknown()
    {
        Assert.That(District.FilledInFrom([School("1", 300, 12), School("2", 450, null)]).CompulsoryClasses, Is.Null);
        Assert.That(District.FilledInFrom([]).CompulsoryClasses, Is.Null);
    }

    [Test]
    public void A_city_takes_it_from_its_districts()
    {
        var city = new City { Code = "210100" };
        Assert.That(city.FilledInFrom([new District { Code = "210103", Students = 3 }, District, new District { Code = "210202", Students = 50 }]).Students, Is.EqualTo(12));
        Assert.That(city.FilledInFrom([new District { Code = "210103" }, District]).Students, Is.Null);
    }

    [Test]
    public void A_province_takes_it_from_its_cities_and_the_districts_of_no_city()
    {
        var province = new Province { Code = "210000" };
        City[] cities = [new City { Code = "210200", Students = 100 }, new City { Code = "210100", Students = 1000 }];
        District[] districts = [new District { Code = "219001", Students = 5 }, District, new District { Code = "519001", Students = 7 }];
        Assert.That(province.FilledInFrom(cities, districts).Students, Is.EqualTo(1105));
    }

    private static School School(string code, int students, int? classes) =>
        new() { Code = code, DistrictCode = "210102", Stage = SchoolStage.Primary, Students = students, CompulsoryClasses = classes };
}
