using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.HealthAndSport2008;

/// <summary>Section 2(2): the equipment for sport.</summary>
public sealed class Section2Equipment : Article
{
    private static readonly Indicator<School> Rooms = new("cnhs08.sportsEquipmentRooms", new("体育器材室", "sports equipment rooms"), QuantityUnit.Count);

    /// <summary>CN-HS08-2.2-2: a room for it.</summary>
    public Standard<School> EquipmentRoom => Clause(
        "CN-HS08-2.2-2",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.OrdinaryWithVocational)).Must(s => s.CountOf(Rooms)).BeAtLeast(1));
}
