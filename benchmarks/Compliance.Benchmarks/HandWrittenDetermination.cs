using Compliance.Facts;
using Compliance.Standards.Reading;

namespace Compliance.Benchmarks;

/// <summary>
/// The resources of schools and their balance in a county as a programmer would write them who knew nothing else: plain arrays, whole numbers for the lines, binary
/// ones for the coefficients. It yields the same outcomes as the engine and is the yardstick for determinations.
/// </summary>
internal sealed class HandWrittenDetermination
{
    private const byte Met = (byte)Outcome.Met;
    private const byte NotMet = (byte)Outcome.NotMet;
    private const byte Outside = (byte)Outcome.OutsideCondition;
    private const byte Empty = (byte)Outcome.EmptyPopulation;
    private const int Indicators = 7;

    /// <summary>The lines of a section: first term against the second, both in thousandths, as whole numbers; and the same at 85 percent.</summary>
    private static readonly (long Top, long Bottom)[] PrimaryLines = [(42, 1000), (10, 1000), (9, 1000), (9, 2), (15, 2), (2000, 1), (23, 1000)];
    private static readonly (long Top, long Bottom)[] JuniorLines = [(53, 1000), (10, 1000), (9, 1000), (29, 5), (51, 5), (2500, 1), (24, 1000)];

    private readonly int schools;
    private readonly int[] districtFrom;
    private readonly bool[] hasPrimary;
    private readonly bool[] hasJunior;
    private readonly long[] primaryPupils;
    private readonly long[] juniorPupils;
    private readonly long[] weighted;
    private readonly long[][] primary;
    private readonly long[][] junior;

    public HandWrittenDetermination(FactSet facts)
    {
        var all = facts.Schools;
        schools = all.Count;
        districtFrom = new int[facts.Districts.Count + 1];
        for (var (district, school) = (0, 0); district < facts.Districts.Count; district++)
        {
            districtFrom[district] = school;
            while (school < schools && all[school].DistrictCode == facts.Districts[district].Code)
            {
                school++;
            }

            districtFrom[district + 1] = school;
        }

        hasPrimary = [.. all.Select(s => s.PrimaryStudents > 0)];
        hasJunior = [.. all.Select(s => s.JuniorStudents > 0)];
        primaryPupils = [.. all.Select(s => 1000L * (s.PrimaryStudents ?? 0))];
        juniorPupils = [.. all.Select(s => 1000L * (s.JuniorStudents ?? 0))];
        weighted = [.. all.Select(s => (1000L * (s.PrimaryStudents ?? 0)) + (1100L * (s.JuniorStudents ?? 0)) + (1320L * (s.SeniorStudents ?? 0)))];
        long[] teaching = [.. all.Select(s => s.TeachingArea!.Value.Thousandths)], sports = [.. all.Select(s => s.SportsArea!.Value.Thousandths)];
        long[] equipment = [.. all.Select(s => (long)(s.EquipmentValue!.Value.Value * 1000))], rooms = [.. all.Select(s => 1000L * s.MultimediaClassrooms!.Value)];
        primary =
        [
            [.. all.Select(s => s.PrimaryTeachersAboveDegree?.Thousandths ?? 0)], [.. all.Select(s => s.PrimaryKeyTeachers?.Thousandths ?? 0)],
            [.. all.Select(s => s.PrimarySportAndArtTeachers?.Thousandths ?? 0)], teaching, sports, equipment, rooms,
        ];
        junior =
        [
            [.. all.Select(s => s.JuniorTeachersAboveDegree?.Thousandths ?? 0)], [.. all.Select(s => s.JuniorKeyTeachers?.Thousandths ?? 0)],
            [.. all.Select(s => s.JuniorSportAndArtTeachers?.Thousandths ?? 0)], teaching, sports, equipment, rooms,
        ];
    }

    /// <summary>The outcomes of the 16 standards of schools and the 16 of counties, in the order of the register.</summary>
    public (byte[] Schools, byte[] Districts) Run()
    {
        var ofSchools = new byte[schools * 16];
        for (var i = 0; i < schools; i++)
        {
            Section(ofSchools, i, 0, hasPrimary[i], primary, PrimaryLines, primaryPupils[i], weighted[i], 10);
            Section(ofSchools, i, 1, hasJunior[i], junior, JuniorLines, juniorPupils[i], weighted[i], 11);
        }

        var districts = districtFrom.Length - 1;
        var ofDistricts = new byte[districts * 16];
        for (var district = 0; district < districts; district++)
        {
            var (from, to) = (districtFrom[district], districtFrom[district + 1]);
            var row = district * 16;
            ofDistricts[row] = AllPass(ofSchools, from, to, 14);
            ofDistricts[row + 1] = AllPass(ofSchools, from, to, 15);
            for (var indicator = 0; indicator < Indicators; indicator++)
            {
                ofDistricts[row + 2 + (2 * indicator)] = Balanced(from, to, hasPrimary, primary[indicator], indicator < 3 ? primaryPupils : weighted, primaryPupils, 0.5);
                ofDistricts[row + 3 + (2 * indicator)] = Balanced(from, to, hasJunior, junior[indicator], indicator < 3 ? juniorPupils : weighted, juniorPupils, 0.45);
            }
        }

        return (ofSchools, ofDistricts);
    }

    private static void Section(
        byte[] outcomes, int school, int section, bool exists, long[][] tops, (long Top, long Bottom)[] lines, long pupils, long weighted, long tenths)
    {
        var row = school * 16;
        if (!exists)
        {
            for (var indicator = 0; indicator < Indicators; indicator++)
            {
                outcomes[row + (2 * indicator) + section] = Outside;
            }

            outcomes[row + 14 + section] = Outside;
            return;
        }

        var met = 0;
        var far = false;
        for (var indicator = 0; indicator < Indicators; indicator++)
        {
            var (top, bottom) = indicator < 3 ? (tops[indicator][school], pupils) : (tops[indicator][school] * tenths, weighted * 10);
            var (left, right) = (top * lines[indicator].Bottom, bottom * lines[indicator].Top);
            var passes = left >= right;
            met += passes ? 1 : 0;
            far |= !passes && left * 100 < right * 85;
            outcomes[row + (2 * indicator) + section] = passes ? Met : NotMet;
        }

        outcomes[row + 14 + section] = met >= 6 && !far ? Met : NotMet;
    }

    private static byte AllPass(byte[] outcomes, int from, int to, int column)
    {
        var any = false;
        for (var school = from; school < to; school++)
        {
            var outcome = outcomes[(school * 16) + column];
            if (outcome == NotMet)
            {
                return NotMet;
            }

            any |= outcome == Met;
        }

        return any ? Met : Empty;
    }

    private static byte Balanced(int from, int to, bool[] exists, long[] tops, long[] bottoms, long[] weights, double limit)
    {
        double weight = 0, sum = 0;
        for (var school = from; school < to; school++)
        {
            if (exists[school])
            {
                weight += weights[school];
                sum += weights[school] * ((double)tops[school] / bottoms[school]);
            }
        }

        var mean = sum / weight;
        var squares = 0.0;
        for (var school = from; school < to; school++)
        {
            if (exists[school])
            {
                var distance = ((double)tops[school] / bottoms[school]) - mean;
                squares += weights[school] * distance * distance;
            }
        }

        return mean > 0 ? Math.Sqrt(squares / weight) / mean <= limit ? Met : NotMet : Empty;
    }
}
