using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards.Reading;

namespace Compliance.Benchmarks;

/// <summary>
/// What a programmer would write who knew only these standards: plain arrays, one loop, integer cross-multiplication. It yields the same outcomes, byte for byte, in
/// the same order as the engine, and is the yardstick that the engine is measured against.
/// </summary>
internal sealed class HandWrittenLoop
{
    public const int SchoolColumns = 14;
    public const int DistrictColumns = 3;
    public const int CityColumns = 1;
    public const int PrincipalColumns = 2;
    private const int Missing = -1;
    private const int RollUps = 8;

    private const int PrimaryAndSecondary = 1 << (int)SchoolStage.Primary | 1 << (int)SchoolStage.Junior | 1 << (int)SchoolStage.NineYear
        | 1 << (int)SchoolStage.CompleteSecondary | 1 << (int)SchoolStage.Senior | 1 << (int)SchoolStage.TwelveYear | 1 << (int)SchoolStage.Special;

    private const int WithVocational = PrimaryAndSecondary | 1 << (int)SchoolStage.SecondaryVocational;
    private const int WithPrimary = 1 << (int)SchoolStage.Primary | 1 << (int)SchoolStage.NineYear | 1 << (int)SchoolStage.TwelveYear;

    private const int WithJunior = 1 << (int)SchoolStage.Junior | 1 << (int)SchoolStage.NineYear | 1 << (int)SchoolStage.CompleteSecondary
        | 1 << (int)SchoolStage.TwelveYear;

    private const int Compulsory = 1 << (int)SchoolStage.Primary | 1 << (int)SchoolStage.Junior | 1 << (int)SchoolStage.NineYear
        | 1 << (int)SchoolStage.CompleteSecondary | 1 << (int)SchoolStage.TwelveYear | 1 << (int)SchoolStage.Special;

    private const byte Met = (byte)Outcome.Met;
    private const byte NotMet = (byte)Outcome.NotMet;
    private const byte OutsideCondition = (byte)Outcome.OutsideCondition;
    private const byte EmptyPopulation = (byte)Outcome.EmptyPopulation;
    private const byte Indeterminate = (byte)Outcome.Indeterminate;
    private const byte OutsideJurisdiction = (byte)Outcome.OutsideJurisdiction;

    // One array per fact; -1 where it was not reported. Posts and years are in thousandths.
    private readonly sbyte[] stage;
    private readonly sbyte[] locality;
    private readonly int[] students;
    private readonly int[] primaryStudents;
    private readonly int[] juniorStudents;
    private readonly int[] classes;
    private readonly int[] largestPrimaryClass;
    private readonly int[] largestJuniorClass;
    private readonly long[] staff;
    private readonly long[] fullTimeMentalHealth;
    private readonly long[] qualifiedMentalHealth;
    private readonly long[] partTimeMentalHealth;
    private readonly long[] healthCare;
    private readonly long[][] rollUps;
    private readonly sbyte[] principalStage;
    private readonly long[] yearsInPost;
    private readonly sbyte[] rotated;
    private readonly int[] principalDistrict;
    private readonly int[] districtCode;
    private readonly int[] districtFrom;
    private readonly int[] cityCode;

    public HandWrittenLoop(FactSet facts)
    {
        var schools = facts.Schools;
        stage = [.. schools.Select(s => (sbyte)((int?)s.Stage ?? Missing))];
        locality = [.. schools.Select(s => (sbyte)((int?)s.Locality ?? Missing))];
        students = Ints(s => s.Students);
        primaryStudents = Ints(s => s.PrimaryStudents);
        juniorStudents = Ints(s => s.JuniorStudents);
        classes = Ints(s => s.Classes);
        largestPrimaryClass = Ints(s => s.LargestPrimaryClass);
        largestJuniorClass = Ints(s => s.LargestJuniorClass);
        staff = Thousandths(s => s.Staff);
        fullTimeMentalHealth = Thousandths(s => s.FullTimeMentalHealthTeachers);
        qualifiedMentalHealth = Thousandths(s => s.QualifiedFullTimeMentalHealthTeachers);
        partTimeMentalHealth = Thousandths(s => s.PartTimeMentalHealthTeachers);
        healthCare = Thousandths(s => s.HealthCareTeachers);
        rollUps =
        [
            [.. schools.Select(s => (long)(s.Students ?? Missing))],
            Thousandths(s => s.CompulsoryTeachers),
            Thousandths(s => s.CompulsoryTeachersWithBachelorDegree),
            Thousandths(s => s.TeachersEligibleForRotation),
            Thousandths(s => s.RotatedTeachers),
            [.. schools.Select(s => (long)(s.CompulsoryClasses ?? Missing))],
            [.. schools.Select(s => (long)(s.LargeClasses ?? Missing))],
            [.. schools.Select(s => (long)(s.VeryLargeClasses ?? Missing))],
        ];
        districtCode = [.. facts.Districts.Select(d => int.Parse(d.Code, System.Globalization.CultureInfo.InvariantCulture))];
        districtFrom = new int[districtCode.Length + 1];
        var at = 0;
        for (var d = 0; d < districtCode.Length; d++)
        {
            districtFrom[d] = at;
            while (at < schools.Count && schools[at].DistrictCode == facts.Districts[d].Code)
            {
                at++;
            }
        }

        districtFrom[^1] = at;
        cityCode = [.. facts.Cities.Select(c => int.Parse(c.Code, System.Globalization.CultureInfo.InvariantCulture))];
        var districtOf = schools.ToDictionary(s => s.Code, s => int.Parse(s.DistrictCode!, System.Globalization.CultureInfo.InvariantCulture));
        principalStage = [.. facts.Principals.Select(p => (sbyte)((int?)p.SchoolStage ?? Missing))];
        yearsInPost = [.. facts.Principals.Select(p => p.ConsecutiveYearsInPost is { } years ? years.Thousandths : Missing)];
        rotated = [.. facts.Principals.Select(p => (sbyte)(p.Rotated is { } moved ? moved ? 1 : 0 : Missing))];
        principalDistrict = [.. facts.Principals.Select(p => districtOf[p.SchoolCode!])];

        int[] Ints(Func<School, int?> of) => [.. schools.Select(s => of(s) ?? Missing)];
        long[] Thousandths(Func<School, Posts?> of) => [.. schools.Select(s => of(s)?.Thousandths ?? Missing)];
    }

    public (byte[] Cities, byte[] Districts, byte[] Schools, byte[] Principals) Run()
    {
        var schoolOutcomes = new byte[students.Length * SchoolColumns];
        var districtOutcomes = new byte[districtCode.Length * DistrictColumns];
        var cityOutcomes = new byte[cityCode.Length * CityColumns];
        var principalOutcomes = new byte[principalStage.Length * PrincipalColumns];
        var districtSums = new long[districtCode.Length][];
        for (var d = 0; d < districtCode.Length; d++)
        {
            Judge(d, schoolOutcomes);
            districtSums[d] = Sum(districtFrom[d], districtFrom[d + 1]);
            var sums = districtSums[d];
            districtOutcomes[d * DistrictColumns] = ShareAtMost(sums[7], sums[5], 1, 50);
            districtOutcomes[(d * DistrictColumns) + 1] = ShareAtMost(sums[6], sums[5], 1, 20);
            districtOutcomes[(d * DistrictColumns) + 2] =
                districtCode[d] / 100 == 2101 ? ShareAtLeast(sums[4], sums[3], 3, 20) : OutsideJurisdiction;
        }

        for (var c = 0; c < cityCode.Length; c++)
        {
            if (cityCode[c] != 210100)
            {
                cityOutcomes[c] = OutsideJurisdiction;
                continue;
            }

            long teachers = 0, bachelors = 0;
            for (var d = 0; d < districtCode.Length; d++)
            {
                if (districtCode[d] / 100 == 2101)
                {
                    teachers = teachers < 0 || districtSums[d][1] < 0 ? Missing : teachers + districtSums[d][1];
                    bachelors = bachelors < 0 || districtSums[d][2] < 0 ? Missing : bachelors + districtSums[d][2];
                }
            }

            cityOutcomes[c] = ShareAtLeast(bachelors, teachers, 17, 20);
        }

        for (var p = 0; p < principalStage.Length; p++)
        {
            JudgePrincipal(p, principalOutcomes);
        }

        return (cityOutcomes, districtOutcomes, schoolOutcomes, principalOutcomes);
    }

    private void Judge(int district, byte[] outcomes)
    {
        var code = districtCode[district];
        var liaoning = code / 10000 == 21;
        var dalian = code / 100 == 2102;
        var leshan = code / 100 == 5111;
        for (var i = districtFrom[district]; i < districtFrom[district + 1]; i++)
        {
            var o = i * SchoolColumns;
            var kind = stage[i];
            var pupils = students[i];
            var staffed = staff[i];
            outcomes[o] = PerStaff(kind, SchoolStage.Primary, pupils, staffed, 19, 1);
            outcomes[o + 1] = PerStaff(kind, SchoolStage.Junior, pupils, staffed, 27, 2);
            outcomes[o + 2] = PerStaff(kind, SchoolStage.Senior, pupils, staffed, 25, 2);
            outcomes[o + 3] = kind < 0 ? Indeterminate
                : kind is not ((int)SchoolStage.Primary or (int)SchoolStage.Junior) ? OutsideCondition
                : AtMost(pupils, 2000);
            outcomes[o + 4] = kind < 0 ? Indeterminate : kind != (int)SchoolStage.NineYear ? OutsideCondition : AtMost(pupils, 2500);
            outcomes[o + 5] = kind < 0 ? Indeterminate
                : kind != (int)SchoolStage.TwelveYear ? OutsideCondition
                : Math.Max(primaryStudents[i], 0) + Math.Max(juniorStudents[i], 0) > 2500 ? NotMet
                : primaryStudents[i] < 0 || juniorStudents[i] < 0 ? Indeterminate : Met;
            outcomes[o + 6] = kind < 0 ? Indeterminate : (WithPrimary >> kind & 1) == 0 ? OutsideCondition : AtMost(largestPrimaryClass[i], 45);
            outcomes[o + 7] = kind < 0 ? Indeterminate : (WithJunior >> kind & 1) == 0 ? OutsideCondition : AtMost(largestJuniorClass[i], 50);
            outcomes[o + 8] = PerClass(kind, SchoolStage.Primary, pupils, classes[i], 45);
            outcomes[o + 9] = PerClass(kind, SchoolStage.Junior, pupils, classes[i], 50);
            outcomes[o + 10] = !liaoning ? OutsideJurisdiction
                : kind < 0 ? Indeterminate
                : (PrimaryAndSecondary >> kind & 1) == 0 ? OutsideCondition
                : qualifiedMentalHealth[i] < 0 ? Indeterminate
                : qualifiedMentalHealth[i] >= 1000 ? Met : NotMet;
            outcomes[o + 11] = dalian ? HealthCare(kind, pupils, healthCare[i]) : OutsideJurisdiction;
            outcomes[o + 12] = dalian ? MentalHealth(kind, fullTimeMentalHealth[i], partTimeMentalHealth[i]) : OutsideJurisdiction;
            outcomes[o + 13] = leshan ? MentalHealthPerThousand(kind, locality[i], pupils, fullTimeMentalHealth[i]) : OutsideJurisdiction;
        }
    }

    private static byte PerStaff(int kind, SchoolStage wanted, int pupils, long staffed, int top, int bottom) =>
        kind >= 0 && kind != (int)wanted || pupils == 0 ? OutsideCondition
        : kind < 0 || pupils < 0 || staffed < 0 ? Indeterminate
        : pupils * 1000L * bottom <= top * staffed ? Met : NotMet;

    private static byte PerClass(int kind, SchoolStage wanted, int pupils, int rooms, int limit) =>
        kind >= 0 && kind != (int)wanted || pupils == 0 ? OutsideCondition
        : kind < 0 || pupils < 0 || rooms < 0 ? Indeterminate
        : pupils <= (long)limit * rooms ? Met : NotMet;

    private static byte AtMost(int value, int limit) => value < 0 ? Indeterminate : value <= limit ? Met : NotMet;

    private static byte HealthCare(int kind, int pupils, long teachers) =>
        kind >= 0 && (PrimaryAndSecondary >> kind & 1) == 0 || pupils == 0 ? OutsideCondition
        : kind < 0 || pupils < 0 || teachers < 0 ? Indeterminate
        : pupils * 1000L <= 600 * teachers ? Met : NotMet;

    private static byte MentalHealth(int kind, long fullTime, long partTime)
    {
        if (kind < 0)
        {
            return Indeterminate;
        }

        if ((WithVocational >> kind & 1) == 0)
        {
            return OutsideCondition;
        }

        var known = Math.Max(fullTime, 0) + Math.Max(partTime, 0);
        return known >= 1000 ? Met : fullTime < 0 || partTime < 0 ? Indeterminate : NotMet;
    }

    private static byte MentalHealthPerThousand(int kind, int place, int pupils, long teachers)
    {
        if (kind >= 0 && (PrimaryAndSecondary >> kind & 1) == 0)
        {
            return OutsideCondition;
        }

        var from = place == (int)Locality.Rural ? 1200 : 1000;
        if (pupils >= 0 && pupils < (place < 0 ? 1000 : from))
        {
            return OutsideCondition;
        }

        if (kind < 0 || pupils < 0 || (place < 0 && pupils < 1200) || teachers < 0)
        {
            return Indeterminate;
        }

        return pupils <= teachers ? Met : NotMet;
    }

    private void JudgePrincipal(int p, byte[] outcomes)
    {
        var o = p * PrincipalColumns;
        var place = principalDistrict[p] / 100;
        if (place != 2101)
        {
            outcomes[o] = OutsideJurisdiction;
            outcomes[o + 1] = OutsideJurisdiction;
            return;
        }

        var kind = principalStage[p];
        var years = yearsInPost[p];
        if (kind >= 0 && (PrimaryAndSecondary >> kind & 1) == 0)
        {
            outcomes[o] = OutsideCondition;
            outcomes[o + 1] = OutsideCondition;
            return;
        }

        outcomes[o] = years > 6000 && rotated[p] == 1 ? OutsideCondition
            : kind < 0 || years < 0 || (years > 6000 && rotated[p] < 0) ? Indeterminate
            : years <= 6000 ? Met : NotMet;
        outcomes[o + 1] = kind < 0 || years < 0 ? Indeterminate : years <= 12000 ? Met : NotMet;
    }

    private long[] Sum(int from, int to)
    {
        var sums = new long[RollUps];
        for (var column = 0; column < RollUps; column++)
        {
            var values = rollUps[column];
            var sum = to > from ? 0L : Missing;
            for (var i = from; i < to; i++)
            {
                if (values[i] >= 0)
                {
                    sum += values[i];
                }
                else if (column == 0 || stage[i] < 0 || (Compulsory >> stage[i] & 1) == 1)
                {
                    sum = Missing;
                    break;
                }
            }

            sums[column] = sum;
        }

        return sums;
    }

    private static byte ShareAtMost(long part, long whole, int top, int bottom) =>
        whole == 0 ? EmptyPopulation : part < 0 || whole < 0 ? Indeterminate : part * bottom <= top * whole ? Met : NotMet;

    private static byte ShareAtLeast(long part, long whole, int top, int bottom) =>
        whole == 0 ? EmptyPopulation : part < 0 || whole < 0 ? Indeterminate : part * bottom >= top * whole ? Met : NotMet;
}
