namespace CityGenerator;

/// <summary>How urban a district is.</summary>
public enum Setting
{
    /// <summary>Inner city.</summary>
    Centre,

    /// <summary>Outskirts.</summary>
    Suburb,

    /// <summary>Small towns and villages.</summary>
    County,
}
