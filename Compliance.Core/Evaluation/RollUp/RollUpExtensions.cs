using Compliance.Facts;

namespace Compliance.Evaluation.RollUp;

/// <summary>
/// Fills in what areas did not report with the sums of what lies below them, as an evaluation does. What was reported stays; a sum is unknown where there is nothing to add, or
/// somebody owes the value. Nothing is checked: that is what <see cref="Facts.Building.FactSetBuilder"/> does.
/// </summary>
/// <example><code>int? students = district.FilledInFrom(schools).Students;</code></example>
public static class RollUpExtensions
{
    /// <summary>The district with the sums of its schools.</summary>
    /// <param name="district">The district.</param>
    /// <param name="schools">Schools; those of other districts are left out.</param>
    public static District FilledInFrom(this District district, IEnumerable<School> schools)
    {
        ArgumentNullException.ThrowIfNull(district);
        ArgumentNullException.ThrowIfNull(schools);
        return (District)Sums([], [], [district], [.. schools.Where(school => school.DistrictCode == district.Code)]).Districts[0];
    }

    /// <summary>The city with the sums of its districts.</summary>
    /// <param name="city">The city.</param>
    /// <param name="districts">Districts, themselves filled in; those of other cities are left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">A code has less than four digits.</exception>
    public static City FilledInFrom(this City city, IEnumerable<District> districts)
    {
        ArgumentNullException.ThrowIfNull(city);
        ArgumentNullException.ThrowIfNull(districts);
        return (City)Sums([], [city], InOrder(districts), []).Cities[0];
    }

    /// <summary>The province with the sums of its cities and of the districts that it governs itself.</summary>
    /// <param name="province">The province.</param>
    /// <param name="cities">Cities, themselves filled in; those of other provinces are left out.</param>
    /// <param name="districts">Districts, themselves filled in. Only those count whose city is not among the cities.</param>
    /// <exception cref="ArgumentOutOfRangeException">A code has less than four digits.</exception>
    public static Province FilledInFrom(this Province province, IEnumerable<City> cities, IEnumerable<District> districts)
    {
        ArgumentNullException.ThrowIfNull(province);
        ArgumentNullException.ThrowIfNull(cities);
        ArgumentNullException.ThrowIfNull(districts);
        return (Province)Sums([province], InOrder(cities), InOrder(districts), []).Provinces[0];
    }

    /// <summary>Areas that lie inside one another stand together in the order of their codes.</summary>
    private static T[] InOrder<T>(IEnumerable<T> areas)
        where T : Area => [.. areas.OrderBy(area => area.Code, StringComparer.Ordinal)];

    private static RolledUpFacts Sums(Province[] provinces, City[] cities, District[] districts, School[] schools) =>
        new(new FactSet(provinces, cities, districts, [], schools, [], [], [], null, null, null));
}
