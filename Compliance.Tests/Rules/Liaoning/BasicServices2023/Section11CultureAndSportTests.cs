using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Liaoning.BasicServices2023;

/// <summary>
/// 二(三)11: cultural venues are free for students, venues open longer on holidays and in vacations, and every student sees excellent films at least
/// twice in a semester.
/// </summary>
[Clause("LN23-11-1")]
[Clause("LN23-11-4")]
[Clause("LN23-11-5")]
[Clause("LN23-11-7")]
public sealed class Section11CultureAndSportTests
{
    private const string Cultural = "ln23.isCulturalVenue";
    private const string Fee = "ln23.studentEntryFee";
    private const string Ordinary = "ln23.ordinaryDailyHours";
    private const string Holiday = "ln23.holidayDailyHours";
    private const string Vacation = "ln23.vacationDailyHours";
    private static readonly ClauseUnderTest FreeEntry = BasicServices.Clause("LN23-11-1");

    [TestCase(1, 0, "met")]
    [TestCase(1, 5, "violation: 5 fewer " + Fee)]
    [TestCase(1, null, "undecided: " + Fee)]
    [TestCase(0, 20, "not applicable: OutsideCondition")]
    [TestCase(null, 0, "undecided: " + Cultural)]
    public void Cultural_venues_let_students_in_free(int? cultural, decimal? fee, string verdict) =>
        Assert.That(FreeEntry.Says(BasicServices.Venue((Cultural, cultural), (Fee, fee))), Is.EqualTo(verdict));

    [TestCase(InstitutionKind.ResearchBody, "not applicable: OutsideCondition")]
    [TestCase(null, "undecided: kind")]
    public void Nobody_but_a_public_venue_is_asked(InstitutionKind? kind, string verdict) =>
        Assert.That(FreeEntry.Says(BasicServices.Venue((Cultural, 1), (Fee, 0)) with { Kind = kind }), Is.EqualTo(verdict));

    [TestCase("LN23-11-4", Holiday)]
    [TestCase("LN23-11-5", Vacation)]
    public void Any_extension_is_enough_and_the_ordinary_hours_are_not(string id, string extended)
    {
        var clause = BasicServices.Clause(id);
        Assert.That(clause.Says(BasicServices.Venue((extended, 8.5m), (Ordinary, 8))), Is.EqualTo("met"));
        Assert.That(clause.Says(BasicServices.Venue((extended, 8), (Ordinary, 8))), Is.EqualTo("violation"));
        Assert.That(clause.Says(BasicServices.Venue((extended, 6.5m), (Ordinary, 8))), Is.EqualTo($"violation: 1.5 more {extended}"));
        Assert.That(clause.Says(BasicServices.Venue((extended, 8), (Ordinary, null))), Is.EqualTo($"undecided: {Ordinary}"));
        Assert.That(clause.Says(BasicServices.Venue((extended, null), (Ordinary, 8))), Is.EqualTo($"undecided: {extended}"));
    }

    [Test]
    public void The_student_with_the_fewest_films_sees_two() =>
        BasicServices.Clause("LN23-11-7").AsksForAtLeast(BasicServices.PrimarySchool, "ln23.fewestFilmViewings", 2);

    [Test]
    public void Films_are_for_primary_and_secondary_schools_only() => Assert.That(
        BasicServices.Clause("LN23-11-7").StagesReached(stage => BasicServices.PrimarySchool(("ln23.fewestFilmViewings", 2)) with { Stage = stage }),
        Is.EquivalentTo(Stages.PrimaryAndSecondary));
}
