using Compliance.Facts;
using Compliance.Rules.Liaoning;

namespace Compliance.Tests.Rules.Liaoning.BasicServices2023;

/// <summary>The clauses of the document on the last day of 2025, and subjects with the indicators that a test names.</summary>
internal static class BasicServices
{
    public static ClauseUnderTest Clause(string id) => new(LiaoningStandards.Pack, id, "210102", new DateOnly(2025, 12, 31));

    public static Province Province(params (string Name, decimal? Value)[] indicators) =>
        Given.Facts(new Province { Code = "210000" }, indicators);

    public static City City(params (string Name, decimal? Value)[] indicators) => Given.Facts(new City { Code = "210100" }, indicators);

    public static District District(params (string Name, decimal? Value)[] indicators) =>
        Given.Facts(new District { Code = "210102" }, indicators);

    public static School PrimarySchool(params (string Name, decimal? Value)[] indicators) =>
        Given.Facts(new School { Code = "1", Stage = SchoolStage.Primary }, indicators);

    public static School SeniorSchool(params (string Name, decimal? Value)[] indicators) => PrimarySchool(indicators) with { Stage = SchoolStage.Senior };

    public static School VocationalSchool(params (string Name, decimal? Value)[] indicators) =>
        PrimarySchool(indicators) with { Stage = SchoolStage.SecondaryVocational };

    public static Institution Venue(params (string Name, decimal? Value)[] indicators) =>
        Given.Facts(new Institution { Code = "1", Kind = InstitutionKind.PublicVenue }, indicators);
}
