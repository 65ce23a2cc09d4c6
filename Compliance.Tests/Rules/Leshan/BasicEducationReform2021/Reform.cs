using Compliance.Facts;
using Compliance.Rules.Leshan;

namespace Compliance.Tests.Rules.Leshan.BasicEducationReform2021;

/// <summary>The clauses of the document on the last day of 2025, and subjects with the indicators that a test names.</summary>
internal static class Reform
{
    public static ClauseUnderTest Clause(string id) => new(LeshanStandards.Pack, id, "511102", new DateOnly(2025, 12, 31));

    public static City City(params (string Name, decimal? Value)[] indicators) => Given.Facts(new City { Code = "511100" }, indicators);

    public static District District(params (string Name, decimal? Value)[] indicators) =>
        Given.Facts(new District { Code = "511102" }, indicators);

    public static School PrimarySchool(params (string Name, decimal? Value)[] indicators) =>
        Given.Facts(new School { Code = "1", Stage = SchoolStage.Primary }, indicators);

    public static School SeniorSchool(params (string Name, decimal? Value)[] indicators) => PrimarySchool(indicators) with { Stage = SchoolStage.Senior };

    public static District EthnicDistrict(params (string Name, decimal? Value)[] indicators) => District(indicators) with { EthnicArea = true };
}
