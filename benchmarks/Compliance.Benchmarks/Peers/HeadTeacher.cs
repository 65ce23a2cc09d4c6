using Compliance.Facts;

namespace Compliance.Benchmarks.Peers;

/// <summary>A principal with the district of the school, which decides whose standards reach him.</summary>
/// <param name="Principal">The principal.</param>
/// <param name="DistrictCode">The district.</param>
internal sealed record HeadTeacher(Principal Principal, string DistrictCode)
{
    public static HeadTeacher[] Of(FactSet facts)
    {
        var districts = facts.Schools.ToDictionary(school => school.Code, school => school.DistrictCode!, StringComparer.Ordinal);
        return [.. facts.Principals.Select(principal => new HeadTeacher(principal, districts[principal.SchoolCode!]))];
    }
}
