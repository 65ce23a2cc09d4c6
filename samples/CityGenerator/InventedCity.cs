using System.Globalization;

namespace CityGenerator;

/// <summary>
/// An invented city of 13 districts and 400 schools. The classes are made first, and what follows from them (pupils, largest class, large
/// classes) is counted, so that the figures of a school agree with each other. Whole numbers only, so that the same seed gives the same bytes
/// everywhere.
/// </summary>
public sealed class InventedCity
{
    /// <summary>The seed of the committed table.</summary>
    public const ulong DefaultSeed = 20251231;

    private readonly SplitMix64 chance;

    private InventedCity(ulong seed)
    {
        chance = new SplitMix64(seed);
        var stages = StageProfile.All.SelectMany(stage => Enumerable.Repeat(stage, stage.Schools)).ToList();
        chance.Shuffle(stages);
        var schools = new List<InventedSchool>();
        foreach (var district in InventedDistrict.All)
        {
            for (var number = 1; number <= district.Schools; number++)
            {
                schools.Add(Invent(district, number, stages[schools.Count]));
            }
        }

        Schools = schools;
        LeaveCellsEmpty(schools);
    }

    /// <summary>The schools, by district.</summary>
    public IReadOnlyList<InventedSchool> Schools { get; }

    /// <summary>Invents the city of a seed.</summary>
    public static InventedCity Of(ulong seed) => new(seed);

    private InventedSchool Invent(InventedDistrict district, int number, StageProfile stage)
    {
        var locality = LocalityIn(district.Setting);
        var serial = number.ToString("000", CultureInfo.InvariantCulture);
        var school = new InventedSchool
        {
            District = district,
            Code = district.Code + serial,
            Name = $"{district.Name}第{number.ToString(CultureInfo.InvariantCulture)}{stage.Suffix}",
            Stage = stage.Stage,
            Locality = locality,
        };
        FillClasses(school, stage, locality);
        FillStaff(school, stage);
        return school;
    }

    private string LocalityIn(Setting setting)
    {
        var (urban, town) = setting switch
        {
            Setting.Centre => (94, 6),
            Setting.Suburb => (55, 30),
            _ => (15, 45),
        };
        var draw = chance.Between(1, 100);
        return draw <= urban ? "城区" : draw <= urban + town ? "镇区" : "乡村";
    }

    private void FillClasses(InventedSchool school, StageProfile stage, string locality)
    {
        var isSpecial = stage.SpecialYears > 0;
        var classesPerYear = (isSpecial, locality) switch
        {
            (true, _) => 1,
            (_, "城区") => chance.Chance(stage.LargeCampusPercent) ? chance.Between(7, 9) : chance.Between(2, 6),
            (_, "镇区") => chance.Between(1, 5),
            _ => chance.Between(1, 2),
        };
        var usualSize = (isSpecial, locality) switch
        {
            (true, _) => chance.Between(7, 11),
            (_, "城区") => chance.Chance(9) ? chance.Between(46, 58) : chance.Between(33, 43),
            (_, "镇区") => chance.Chance(6) ? chance.Between(46, 54) : chance.Between(26, 42),
            _ => chance.Between(9, 34),
        };
        var primary = Classes(stage.PrimaryYears, classesPerYear, usualSize);
        var junior = Classes(stage.JuniorYears, classesPerYear, usualSize + 3);
        var special = Classes(stage.SpecialYears, classesPerYear, usualSize);
        var other = Classes(stage.OtherYears, classesPerYear, stage.Fact == "kindergarten" ? Math.Min(usualSize, 28) : usualSize + 2);
        int[] compulsory = [.. primary, .. junior, .. special];

        school.Students = compulsory.Sum() + other.Sum();
        school.Classes = compulsory.Length + other.Length;
        (school.PrimaryStudents, school.LargestPrimaryClass) = primary.Length > 0 ? (primary.Sum(), primary.Max()) : ((int?)null, (int?)null);
        (school.JuniorStudents, school.LargestJuniorClass) = junior.Length > 0 ? (junior.Sum(), junior.Max()) : ((int?)null, (int?)null);
        if (stage.IsCompulsory)
        {
            school.CompulsoryClasses = compulsory.Length;
            school.LargeClasses = compulsory.Count(size => size >= 56);
            school.VeryLargeClasses = compulsory.Count(size => size >= 66);
        }
    }

    private int[] Classes(int years, int classesPerYear, int usualSize) =>
        [.. Enumerable.Range(0, years * classesPerYear).Select(_ => Math.Max(3, usualSize + chance.Between(-4, 4)))];

    private void FillStaff(InventedSchool school, StageProfile stage)
    {
        var students = school.Students!.Value;
        var perStaff = chance.Between(stage.StudentsPerStaff.Least, stage.StudentsPerStaff.Most);
        // One school in twelve is short of staff.
        perStaff += chance.Chance(8) ? chance.Between(2, 5) : 0;
        var staff = Math.Max(4, students / perStaff + 1);
        school.Staff = staff;
        if (stage.IsCompulsory)
        {
            var teachers = Part(staff, chance.Between(stage.CompulsoryTeacherPercent.Least, stage.CompulsoryTeacherPercent.Most));
            var eligible = Part(teachers, chance.Between(35, 60));
            school.CompulsoryTeachers = teachers;
            school.TeachersWithBachelorDegree = Part(teachers, school.Locality == "乡村" ? chance.Between(60, 85) : chance.Between(74, 96));
            school.TeachersEligibleForRotation = eligible;
            school.RotatedTeachers = Part(eligible, Math.Max(0, school.District.RotationPercent + chance.Between(-6, 6)));
        }

        if (stage.IsAskedForSubjectTeachers)
        {
            school.FullTimeMentalHealthTeachers = chance.Chance(22) ? 0 : students / 1000 + chance.Between(0, 1);
            school.QualifiedMentalHealthTeachers = chance.Between(0, 100) < 80 ? school.FullTimeMentalHealthTeachers : 0;
            school.PartTimeMentalHealthHalfPosts = chance.Between(0, 4);
            school.HealthCareTeachers = chance.Chance(15) ? 0 : students / 600 + chance.Between(0, 1);
        }
    }

    /// <summary>So many of a hundred, to the nearest whole number.</summary>
    private static int Part(int whole, int percent) => (whole * percent + 50) / 100;

    /// <summary>
    /// Leaves some cells empty, as returns have them. Not the degrees: the city's own share would then be unknown and decide nothing. One school
    /// forgets its rotated teachers, which leaves the share of its district undecided.
    /// </summary>
    private void LeaveCellsEmpty(IReadOnlyList<InventedSchool> schools)
    {
        Forget(3, school => school.Staff is not null, school => school.Staff = null);
        Forget(3, school => school.LargestPrimaryClass is not null, school => school.LargestPrimaryClass = null);
        Forget(2, school => school.LargestJuniorClass is not null, school => school.LargestJuniorClass = null);
        Forget(3, school => school.QualifiedMentalHealthTeachers is not null, school => school.QualifiedMentalHealthTeachers = null);
        Forget(2, school => school.Students is not null, school => school.Students = null);
        Forget(2, school => school.Locality is not null, school => school.Locality = null);
        Forget(1, school => school.RotatedTeachers is not null, school => school.RotatedTeachers = null);

        void Forget(int count, Func<InventedSchool, bool> reports, Action<InventedSchool> forget)
        {
            while (count > 0)
            {
                var school = schools[chance.Between(0, schools.Count - 1)];
                if (reports(school))
                {
                    forget(school);
                    count--;
                }
            }
        }
    }
}
