namespace CityGenerator;

/// <summary>
/// An invented county of 40 schools of compulsory education, made so that it could be recognised as balanced (教督〔2017〕6号) but for two things: one primary school has too
/// few teachers above the required degree, and one junior secondary school has so much equipment that the others stand far behind it. In the remedied county the first
/// has hired, and the equipment of the second is shared.
/// </summary>
public sealed class InventedCounty
{
    /// <summary>A code that no county has.</summary>
    public const string Code = "130198";

    private const ulong Seed = 20171231;
    private const int Primaries = 24;
    private const int Juniors = 10;
    private const int NineYears = 4;
    private const int CompleteSecondaries = 2;

    /// <summary>The school whose teachers decide the first reason, and the one whose equipment decides the second.</summary>
    private const int ShortOfTeachers = 7, RichInEquipment = Primaries + 3;

    private readonly SplitMix64 chance = new(Seed);

    private InventedCounty(bool remedied)
    {
        string[] stages =
        [
            .. Enumerable.Repeat("primary", Primaries), .. Enumerable.Repeat("junior", Juniors), .. Enumerable.Repeat("nineYear", NineYears),
            .. Enumerable.Repeat("completeSecondary", CompleteSecondaries),
        ];
        for (var number = 1; number <= stages.Length; number++)
        {
            var school = Invent(number, stages[number - 1]);
            if (number == ShortOfTeachers && !remedied)
            {
                // Four fifths of the line, below the 85 percent that the seventh indicator may be short by.
                school.PrimaryTeachersAboveDegree = (school.PrimaryStudents * 42 * 80) / (1000 * 100);
            }

            if (number == RichInEquipment && !remedied)
            {
                school.EquipmentValue *= 8;
            }

            Schools.Add(school);
        }
    }

    /// <summary>The schools, by code.</summary>
    public List<CountySchool> Schools { get; } = [];

    /// <summary>Invents the county as it is, or as it is after the two remedies.</summary>
    public static InventedCounty Of(bool remedied) => new(remedied);

    private static int Up(long amount, long divisor) => (int)((amount + divisor - 1) / divisor);

    private CountySchool Invent(int number, string stage)
    {
        var primary = stage is "primary" or "nineYear" ? chance.Between(24, 120) * 10 : 0;
        var junior = stage is "primary" ? 0 : chance.Between(30, 110) * 10;
        var senior = stage == "completeSecondary" ? chance.Between(40, 90) * 10 : 0;
        var primaryClasses = Up(primary, 42);
        var juniorClasses = Up(junior, 46);

        // What the sections share is split by weights of 1, 1.1 and 1.32; a junior section needs more for each student, so it sets what is built.
        long weighted = (100L * primary) + (110L * junior) + (132L * senior);
        var (teaching, sports, equipment, rooms) = junior > 0 ? (528, 928, 2273, 240) : (450, 750, 2000, 230);
        var school = new CountySchool
        {
            Number = number,
            Stage = stage,
            PrimaryStudents = primary,
            JuniorStudents = junior,
            SeniorStudents = senior,
            PrimaryClasses = primaryClasses,
            JuniorClasses = juniorClasses,
            SeniorClasses = Up(senior, 50),
            PrimaryTeachersAboveDegree = Up(primary * 42L * Ample(), 100_000),
            JuniorTeachersAboveDegree = Up(junior * 53L * Ample(), 100_000),
            PrimaryKeyTeachers = Up(primary * (long)Ample(), 10_000),
            JuniorKeyTeachers = Up(junior * (long)Ample(), 10_000),
            PrimarySportAndArtTeachers = Up(primary * 9L * Ample(), 100_000),
            JuniorSportAndArtTeachers = Up(junior * 9L * Ample(), 100_000),
            TeachingArea = Up(weighted * teaching * Ample(), 1_000_000),
            SportsArea = Up(weighted * sports * Ample(), 1_000_000),
            EquipmentValue = Up(weighted * equipment * Ample(), 10_000),
            MultimediaClassrooms = Up(weighted * rooms * Ample(), 100_000_000),
            MusicRooms = Up(primaryClasses + juniorClasses, 12) + chance.Between(0, 1),
            ArtRooms = Up(primaryClasses + juniorClasses, 12) + chance.Between(0, 1),
            TrainingPercent = chance.Between(5, 8),
        };
        if (number % 6 == 0)
        {
            // One indicator of seven may lie as low as 85 percent of its line.
            school.SportsArea = Up(weighted * sports * 88L, 1_000_000);
        }

        return school;
    }

    /// <summary>From 2 to 40 percent above the line, in hundredths of it.</summary>
    private int Ample() => chance.Between(102, 140);
}
