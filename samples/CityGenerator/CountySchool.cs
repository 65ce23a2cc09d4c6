namespace CityGenerator;

/// <summary>A school of the invented county.</summary>
public sealed class CountySchool
{
    /// <summary>Its number in the county, from one.</summary>
    public required int Number { get; init; }

    /// <summary>The kind of school, as fact files name it.</summary>
    public required string Stage { get; init; }

    /// <summary>The pupils of its primary section; 0 without one.</summary>
    public required int PrimaryStudents { get; init; }

    /// <summary>The students of its junior secondary section; 0 without one.</summary>
    public required int JuniorStudents { get; init; }

    /// <summary>The students of its senior secondary section; 0 without one.</summary>
    public required int SeniorStudents { get; init; }

    /// <summary>The classes of its primary section.</summary>
    public required int PrimaryClasses { get; init; }

    /// <summary>The classes of its junior secondary section.</summary>
    public required int JuniorClasses { get; init; }

    /// <summary>The classes of its senior secondary section.</summary>
    public required int SeniorClasses { get; init; }

    /// <summary>Primary teachers above the required degree.</summary>
    public required int PrimaryTeachersAboveDegree { get; set; }

    /// <summary>Junior secondary teachers above the required degree.</summary>
    public required int JuniorTeachersAboveDegree { get; init; }

    /// <summary>Key teachers of the primary section.</summary>
    public required int PrimaryKeyTeachers { get; init; }

    /// <summary>Key teachers of the junior secondary section.</summary>
    public required int JuniorKeyTeachers { get; init; }

    /// <summary>Sport and art teachers of the primary section.</summary>
    public required int PrimarySportAndArtTeachers { get; init; }

    /// <summary>Sport and art teachers of the junior secondary section.</summary>
    public required int JuniorSportAndArtTeachers { get; init; }

    /// <summary>Teaching floor area in square metres.</summary>
    public required int TeachingArea { get; init; }

    /// <summary>Sports area in square metres.</summary>
    public required int SportsArea { get; set; }

    /// <summary>Teaching equipment in yuan.</summary>
    public required int EquipmentValue { get; set; }

    /// <summary>Networked multimedia classrooms.</summary>
    public required int MultimediaClassrooms { get; init; }

    /// <summary>Music rooms of the standard size.</summary>
    public required int MusicRooms { get; init; }

    /// <summary>Art rooms of the standard size.</summary>
    public required int ArtRooms { get; init; }

    /// <summary>Training as a percentage of the public funds.</summary>
    public required int TrainingPercent { get; init; }
}
