namespace CityGenerator;

/// <summary>A district of the invented city. Its code lies in a range that no real district of the city has.</summary>
/// <param name="Code">Six digits in the form of GB/T 2260.</param>
/// <param name="Name">The name, which says that it is invented.</param>
/// <param name="Schools">How many schools it has.</param>
/// <param name="Setting">How urban it is.</param>
/// <param name="RotationPercent">About how many of a hundred eligible teachers move in a year.</param>
public sealed record InventedDistrict(string Code, string Name, int Schools, Setting Setting, int RotationPercent)
{
    /// <summary>The districts: 13 with 400 schools together.</summary>
    public static IReadOnlyList<InventedDistrict> All { get; } =
    [
        new("210151", "虚构晨星区", 52, Setting.Centre, 17),
        new("210152", "虚构远帆区", 48, Setting.Centre, 19),
        new("210153", "虚构云杉区", 44, Setting.Centre, 12),
        new("210154", "虚构银杏区", 40, Setting.Centre, 21),
        new("210155", "虚构听涛区", 38, Setting.Centre, 16),
        new("210156", "虚构新月区", 34, Setting.Suburb, 18),
        new("210157", "虚构鹿鸣区", 30, Setting.Suburb, 14),
        new("210158", "虚构青禾区", 28, Setting.Suburb, 20),
        new("210159", "虚构雁归区", 24, Setting.Suburb, 10),
        new("210160", "虚构松涧区", 20, Setting.Suburb, 18),
        new("210161", "虚构麦浪县", 16, Setting.County, 17),
        new("210162", "虚构石桥县", 14, Setting.County, 9),
        new("210163", "虚构柳河县", 12, Setting.County, 22),
    ];
}
