using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.HealthAndSport2008;

/// <summary>
/// The grounds that one column of a table of section 2(1) asks of a kind of school, from as many classes as the column names up to those of the next. A number of
/// classes between two columns answers to the smaller one. A mountain school that its terrain limits may build what fits the place (note 4), and breaks nothing.
/// </summary>
internal sealed class Grounds
{
    /// <summary>Metres of the longest ring track; none where there is no ring track.</summary>
    public static readonly Indicator<School> RingTrackMetres =
        new("cnhs08.longestTrackMetres", new("最长环形跑道的长度(米)", "length of the longest ring track in metres"), QuantityUnit.Count);

    private static readonly Indicator<School> Basketball = new("cnhs08.basketballCourts", new("篮球场", "basketball courts"), QuantityUnit.Count);

    private static readonly Indicator<School> Volleyball = new("cnhs08.volleyballCourts", new("排球场", "volleyball courts"), QuantityUnit.Count);

    private static readonly Indicator<School> Gymnastics = new(
        "cnhs08.gymnasticsArea",
        new("器械体操区(小学和九年一贯制学校含游戏区)面积", "area for apparatus gymnastics, in primary and nine-year schools with the play area"),
        QuantityUnit.SquareMetres);

    private static readonly Indicator<School> LimitedByTerrain =
        new("cnhs08.limitedByTerrain", new("是否受地理环境限制的山区学校", "mountain school limited by its terrain"), QuantityUnit.YesNo);

    private readonly Subjects<School> schools;

    private Grounds(Subjects<School> schools) => this.schools = schools;

    /// <summary>The first column, for schools of fewer classes than the second names.</summary>
    public static Grounds Below(int next, params SchoolStage[] kinds) =>
        new(Every<School>.Where(s => s.Stage.IsOneOf(kinds) && s.Classes < next));

    /// <summary>Columns in the middle, for schools of so many classes and fewer than the column after them names.</summary>
    public static Grounds Between(int classes, int next, params SchoolStage[] kinds) =>
        new(Every<School>.Where(s => s.Stage.IsOneOf(kinds) && s.Classes >= classes && s.Classes < next));

    /// <summary>The last columns, for schools of so many classes and more.</summary>
    public static Grounds From(int classes, params SchoolStage[] kinds) =>
        new(Every<School>.Where(s => s.Stage.IsOneOf(kinds) && s.Classes >= classes));

    /// <summary>A ring track of so many metres.</summary>
    public Sentence<School> RingTrack(int metres) =>
        schools.Must(s => s.CountOf(RingTrackMetres)).BeAtLeast(metres).OrWhere(s => s.FlagOf(LimitedByTerrain) == true);

    /// <summary>So many basketball courts.</summary>
    public Sentence<School> BasketballCourts(int courts) =>
        schools.Must(s => s.CountOf(Basketball)).BeAtLeast(courts).OrWhere(s => s.FlagOf(LimitedByTerrain) == true);

    /// <summary>So many volleyball courts.</summary>
    public Sentence<School> VolleyballCourts(int courts) =>
        schools.Must(s => s.CountOf(Volleyball)).BeAtLeast(courts).OrWhere(s => s.FlagOf(LimitedByTerrain) == true);

    /// <summary>An area for apparatus gymnastics, in one place or several.</summary>
    public Sentence<School> GymnasticsArea(int squareMetres) =>
        schools.Must(s => s.SquareMetresOf(Gymnastics)).BeAtLeast(squareMetres.SquareMetres()).OrWhere(s => s.FlagOf(LimitedByTerrain) == true);
}
