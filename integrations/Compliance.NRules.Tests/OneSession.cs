using Compliance.Facts;
using NRules;

namespace Compliance.NRules.Tests;

/// <summary>Sessions by all packs, and the ids of what they find.</summary>
internal static class OneSession
{
    /// <summary>The last day of 2025, on which most targets are due.</summary>
    public static readonly DateOnly Day = new(2025, 12, 31);

    public static ISession With(params IReadOnlyList<object> facts) => On(Day, facts);

    public static ISession On(DateOnly day, params IReadOnlyList<object> facts)
    {
        var session = AllPacks.Engines.Sessions.CreateSession();
        session.Insert(new Examination(day));
        session.InsertAll(facts);
        session.Fire();
        return session;
    }

    public static void UpdateAndFire(this ISession session, object fact)
    {
        session.Update(fact);
        session.Fire();
    }

    public static IReadOnlyList<string> Violations(this ISession session) => [.. session.Query<Violation>().Select(violation => violation.Standard.Id)];

    public static IReadOnlyList<string> Advisories(this ISession session) => [.. session.Query<Advisory>().Select(advisory => advisory.Standard.Id)];

    /// <summary>A school of Leshan that owes one full-time mental-health teacher per 1,000 students.</summary>
    public static School School(int? students, int? teachers) => new()
    {
        Code = "S-1",
        DistrictCode = "511102",
        Stage = SchoolStage.Primary,
        Locality = Locality.Urban,
        Students = students,
        FullTimeMentalHealthTeachers = teachers,
    };
}
