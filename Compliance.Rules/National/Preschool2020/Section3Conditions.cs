using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.Preschool2020;

/// <summary>Part 三, item 26: premises, play materials and books, of each kindergarten and of the county.</summary>
public sealed class Section3Conditions : Article
{
    private static readonly Indicator<School> OutdoorPlayArea =
        new("cnpre20.outdoorPlayArea", new("户外活动场地面积", "outdoor play area"), QuantityUnit.SquareMetres);

    private static readonly Indicator<School> ActivityRoomArea =
        new("cnpre20.activityRoomArea", new("幼儿活动用房建筑面积", "floor area of activity rooms"), QuantityUnit.SquareMetres);

    private static readonly Indicator<District> KindergartensMeetingConditions = new(
        "cnpre20.kindergartensMeetingConditions",
        new("办园条件达标的幼儿园", "kindergartens of the required conditions"), QuantityUnit.Count);

    /// <summary>Kindergartens that have children.</summary>
    private static readonly Subjects<School> Kindergartens = Every<School>.Where(s => s.Stage == SchoolStage.Kindergarten && s.Students > 0);

    /// <summary>CN-PRE20-26-1: kindergartens of the required conditions; where the county does not report them, those found to have them.</summary>
    public Standard<District> MeetingConditions => Clause(
        "CN-PRE20-26-1",
        Every<District>.Should(d => d.CountOf(KindergartensMeetingConditions).ShareOf(d.Kindergartens))
            .WhereUnreported(Below<School>.ShareMeeting("CN-PRE20-26-8")).BeAtLeast(100.Percent()));

    /// <summary>CN-PRE20-26-1-b: what the basic grade asks of that share.</summary>
    public Standard<District> NearlyAllMeetingConditions => Clause(
        "CN-PRE20-26-1-b",
        Every<District>.Must(d => d.CountOf(KindergartensMeetingConditions).ShareOf(d.Kindergartens))
            .WhereUnreported(Below<School>.ShareMeeting("CN-PRE20-26-8")).BeAtLeast(95.Percent()));

    /// <summary>CN-PRE20-26-3: outdoor play area per child, in square metres.</summary>
    public Standard<School> OutdoorArea => Clause(
        "CN-PRE20-26-3",
        Kindergartens.Must(s => s.SquareMetresOf(OutdoorPlayArea).Per(s.Students)).BeAtLeast(4.To(1)));

    /// <summary>CN-PRE20-26-4: floor area of activity rooms per child, in square metres.</summary>
    public Standard<School> ActivityRooms => Clause(
        "CN-PRE20-26-4",
        Kindergartens.Must(s => s.SquareMetresOf(ActivityRoomArea).Per(s.Students)).BeAtLeast(8.17m.To(1)));

    /// <summary>CN-PRE20-26-5: floor area of the buildings per child, in square metres.</summary>
    public Standard<School> Buildings => Clause(
        "CN-PRE20-26-5",
        Kindergartens.Must(s => s.FloorArea.Per(s.Students)).BeAtLeast(10.44m.To(1)));

    /// <summary>CN-PRE20-26-6: books per child.</summary>
    public Standard<School> Books => Clause(
        "CN-PRE20-26-6",
        Kindergartens.Must(s => s.Books.Per(s.Students)).BeAtLeast(3.To(1)));

    /// <summary>CN-PRE20-26-8: none of the conditions of a kindergarten is unmet, its play materials among them.</summary>
    public Standard<School> AllConditions => Clause(
        "CN-PRE20-26-8",
        Kindergartens.Must(Parts.NotMet("CN-PRE20-26-3", "CN-PRE20-26-4", "CN-PRE20-26-5", "CN-PRE20-26-6", "CN-PRE20-26-7")).BeExactly(0));

    /// <summary>CN-PRE20-26-9: the basic grade of the item: enough kindergartens of the required conditions, and none that plainly falls short.</summary>
    public Standard<District> BasicGrade => Clause(
        "CN-PRE20-26-9",
        Every<District>.Must(Parts.NotMet("CN-PRE20-26-1-b", "CN-PRE20-26-2")).BeExactly(0));
}
