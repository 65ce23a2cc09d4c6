using Compliance.Facts;
using NRules;
using NUnit.Framework;

namespace Compliance.NRules.Tests;

/// <summary>Subjects are judged with what others know of them.</summary>
public sealed class ExaminedTests
{
    [Test]
    public void Areas_are_the_sums_of_what_lies_below_them()
    {
        var session = OneSession.With(
            new Province { Code = "510000" }, new City { Code = "511100" }, new District { Code = "511102" }, new District { Code = "511123" }, new District { Code = "519001" },
            OneSession.School(300, 1), OneSession.School(50, 1) with { Code = "S-2", DistrictCode = "511123" }, OneSession.School(7, 1) with { Code = "S-3", DistrictCode = "519001" });

        Assert.That(Students<City>(session), Is.EqualTo(350));
        Assert.That(Students<Province>(session), Is.EqualTo(357), "with the district that the province governs itself");

        session.UpdateAndFire(OneSession.School(301, 1));
        Assert.That(Students<Province>(session), Is.EqualTo(358));

        session.UpdateAndFire(OneSession.School(null, 1));
        Assert.That(Students<Province>(session), Is.Null, "one school does not say");

        session.Retract(OneSession.School(null, 1));
        session.Fire();
        Assert.That(Students<Province>(session), Is.Null, "a district without schools has nothing to add");
    }

    [Test]
    public void A_principal_works_at_a_school_of_its_stage_and_place()
    {
        var session = OneSession.With(OneSession.School(300, 1), new Principal { Code = "P-1", SchoolCode = "S-1" });
        var principal = session.Query<Examined<Principal>>().Single();

        Assert.That(principal.Subject.SchoolStage, Is.EqualTo(SchoolStage.Primary));
        Assert.That(principal.LiesIn(AdministrativeCode.Parse("511100")));
    }

    [Test]
    public void A_principal_of_a_school_that_is_not_there_waits_for_it()
    {
        var session = OneSession.With(new Principal { Code = "P-1", SchoolCode = "S-1" });
        Assert.That(session.Query<Examined<Principal>>(), Is.Empty);

        session.Insert(OneSession.School(300, 1));
        session.Fire();
        Assert.That(session.Query<Examined<Principal>>().Count(), Is.EqualTo(1));
    }

    private static int? Students<T>(ISession session)
        where T : Area => session.Query<Examined<T>>().Single().Subject.Students;
}
