using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.NRules.Tests;

/// <summary>The day is a fact of the session.</summary>
public sealed class ExaminationTests
{
    private const string Rotation = "SY23-16-3";

    private static District District { get; } = new() { Code = "210102", TeachersEligibleForRotation = 100, RotatedTeachers = 14 };

    [Test]
    public void Nothing_is_found_without_a_day()
    {
        var session = AllPacks.Engines.Sessions.CreateSession();
        session.Insert(OneSession.School(1001, 1));
        session.Fire();
        Assert.That(session.Query<Breach>(), Is.Empty);
    }

    [Test]
    public void A_second_day_is_refused()
    {
        var session = OneSession.With();
        Assert.That(() => session.Insert(new Examination(new DateOnly(2026, 1, 1))), Throws.ArgumentException);
    }

    [Test]
    public void A_standard_is_found_broken_while_its_document_is_in_force()
    {
        var session = OneSession.On(new DateOnly(2022, 12, 31), District);
        Assert.That(session.Violations(), Does.Not.Contain(Rotation), "before the plan");

        session.UpdateAndFire(new Examination(new DateOnly(2025, 12, 31)));
        Assert.That(session.Violations(), Does.Contain(Rotation), "on its last day");

        session.UpdateAndFire(new Examination(new DateOnly(2026, 1, 1)));
        Assert.That(session.Violations(), Does.Not.Contain(Rotation), "after it");
    }

    [Test]
    public void A_target_is_broken_from_its_day_on()
    {
        var target = AllPacks.Standards.OfType<Standards.Standard<City>>()
            .First(standard => standard is { Timing.Due: not null, Modality: Standards.Modality.Target, Resting: null, Condition: null } && standard.Indicators.Count == 1 && standard.Facts.Count == 0);
        var city = new City { Code = target.Document.Jurisdiction.ToString(), Indicators = IndicatorValues.None.With(target.Indicators[0].Name, 0) };
        var session = OneSession.On(target.Timing.Due!.Value.AddDays(-1), city);
        Assert.That(session.Violations(), Does.Not.Contain(target.Id));

        session.UpdateAndFire(new Examination(target.Timing.Due.Value));
        Assert.That(session.Violations(), Does.Contain(target.Id));
    }

    [Test]
    public void A_jurisdiction_may_be_assumed()
    {
        var elsewhere = OneSession.School(1001, 1) with { DistrictCode = "440303" };
        var session = OneSession.With(elsewhere);
        Assert.That(session.Violations(), Does.Not.Contain("LS21-2.4-1"));

        session.UpdateAndFire(new Examination(OneSession.Day) { AssumedJurisdiction = AdministrativeCode.Parse("511100") });
        Assert.That(session.Violations(), Does.Contain("LS21-2.4-1"));
    }
}
