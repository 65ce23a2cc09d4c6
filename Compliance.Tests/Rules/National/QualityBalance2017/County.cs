using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Quantities;
using Compliance.Rules.National;

namespace Compliance.Tests.Rules.National.QualityBalance2017;

/// <summary>What the document says of one county, of its schools, and of a school by itself.</summary>
internal static class County
{
    public const string Code = "210102";

    public static readonly DateOnly Day = new(2025, 12, 31);

    public static ClauseUnderTest Clause(string id) => new(NationalStandards.Pack, id, Code, Day);

    public static ComplianceReport Report(IEnumerable<School> schools, District? district = null, IEnumerable<Attestation>? attestations = null)
    {
        var facts = new FactSetBuilder().Add((district ?? new District { Code = Code }) with { Code = Code });
        foreach (var school in schools)
        {
            facts.Add(school with { DistrictCode = Code });
        }

        foreach (var attestation in attestations ?? [])
        {
            facts.Add(attestation);
        }

        return Packs.EvaluatorOf(NationalStandards.Pack).Evaluate(facts.Build(), Day);
    }

    /// <summary>What a clause of the county says where it has these schools.</summary>
    public static string Says(string id, params School[] schools) => ClauseUnderTest.InWords(Report(schools).Find(id, Code)!);

    /// <summary>A primary school of 1,000 pupils that stands exactly at each of the seven lines.</summary>
    public static School PrimaryAtTheLines { get; } = new()
    {
        Code = "P", Stage = SchoolStage.Primary, Students = 1000,
        PrimaryTeachersAboveDegree = 42, PrimaryKeyTeachers = 10, PrimarySportAndArtTeachers = 9,
        TeachingArea = 4500, SportsArea = 7500, EquipmentValue = new Money(2_000_000), MultimediaClassrooms = 23,
    };

    /// <summary>A junior secondary school of 1,000 students that stands exactly at each of the seven lines.</summary>
    public static School JuniorAtTheLines { get; } = new()
    {
        Code = "J", Stage = SchoolStage.Junior, Students = 1000,
        JuniorTeachersAboveDegree = 53, JuniorKeyTeachers = 10, JuniorSportAndArtTeachers = 9,
        TeachingArea = 5800, SportsArea = 10_200, EquipmentValue = new Money(2_500_000), MultimediaClassrooms = 24,
    };

    /// <summary>The school with another value of a resource, by the number of its indicator and the letter of its section.</summary>
    public static School With(this School school, string indicator, decimal? value) => indicator switch
    {
        "1-P" => school with { PrimaryTeachersAboveDegree = Given.Posts(value) },
        "1-J" => school with { JuniorTeachersAboveDegree = Given.Posts(value) },
        "2-P" => school with { PrimaryKeyTeachers = Given.Posts(value) },
        "2-J" => school with { JuniorKeyTeachers = Given.Posts(value) },
        "3-P" => school with { PrimarySportAndArtTeachers = Given.Posts(value) },
        "3-J" => school with { JuniorSportAndArtTeachers = Given.Posts(value) },
        "4-P" or "4-J" => school with { TeachingArea = value is { } area ? SquareMetres.FromDecimal(area) : null },
        "5-P" or "5-J" => school with { SportsArea = value is { } area ? SquareMetres.FromDecimal(area) : null },
        "6-P" or "6-J" => school with { EquipmentValue = value is { } yuan ? new Money(yuan) : null },
        _ => school with { MultimediaClassrooms = (int?)value },
    };
}
