using System.Globalization;
using Compliance.Evaluation;
using Compliance.Evaluation.Sessions;
using Compliance.Facts;
using Compliance.Rules.Leshan;
using Compliance.Rules.National;
using Compliance.Standards.Registers;
using NUnit.Framework;

namespace Compliance.Tests.Evaluation.Sessions;

/// <summary>
/// Whatever changes in a session, it says what an evaluation of everything says, and names exactly the assessments that differ between the evaluations before and after.
/// </summary>
public sealed class SessionDifferentialTests
{
    private static readonly DateOnly Day = new(2025, 12, 31);
    private static readonly ComplianceEvaluator Evaluator = ComplianceEvaluator.Create(NationalStandards.Pack, LeshanStandards.Pack);
    private static readonly Clause[] Attestable =
    [
        .. Evaluator.Packs.SelectMany(pack => pack.Registers).SelectMany(register => register.Clauses)
            .Where(clause => clause.Judgement == Judgement.Attested),
    ];

    [TestCase(1, false)]
    [TestCase(2, false)]
    [TestCase(3, false)]
    [TestCase(4, true)]
    [TestCase(5, true)]
    public void Every_change_is_the_difference_of_two_evaluations(int seed, bool everybodyCounts)
    {
        var country = new RandomCountry(seed, everybodyCounts);
        var session = Evaluator.OpenSession(country.Facts(24), Day);
        var known = Described(session.Current.Facts);
        for (var step = 0; step < 25; step++)
        {
            var what = $"seed {seed}, step {step}: ";
            var change = Make(session, country, ref what);
            var now = Described(session.Current.Facts);
            var expected = known.Keys.Union(now.Keys).Where(key => known.GetValueOrDefault(key) != now.GetValueOrDefault(key)).Order(StringComparer.Ordinal);
            Assert.That(
                change.Assessments.Select(one => $"{one.StandardId} {one.Level} {one.SubjectCode}").Order(StringComparer.Ordinal), Is.EqualTo(expected), what);
            Assert.That(
                change.Assessments.Select(one => (Words(one.Before), Words(one.After))),
                Is.EqualTo(change.Assessments.Select(one => $"{one.StandardId} {one.Level} {one.SubjectCode}")
                    .Select(key => (known.GetValueOrDefault(key), now.GetValueOrDefault(key)))),
                what);
            Assert.That(ManySchools.Everything(session.Current.Report), Is.EqualTo(ManySchools.Everything(Evaluator.Evaluate(session.Current.Facts, Day))), what);
            Assert.That(session.Current.Totals, Is.EqualTo(session.Current.Report.Totals), what);
            known = now;
        }
    }

    [Test]
    public void Cities_and_provinces_are_known_as_sums_where_everybody_counts()
    {
        var facts = new RandomCountry(4, everybodyCounts: true).Facts(24);
        var areas = Evaluator.Evaluate(facts, Day).Assessments.Select(assessment => assessment.Subject).OfType<Area>().Distinct().ToLookup(area => area.Level);
        var students = facts.Schools.Sum(school => school.Students);
        Assert.That(areas[SubjectLevel.District].Sum(district => district.Students), Is.EqualTo(students));
        Assert.That(areas[SubjectLevel.City].Single().Students, Is.EqualTo(facts.Schools.Where(school => school.DistrictCode != "519001").Sum(school => school.Students)));
        Assert.That(areas[SubjectLevel.Province].Single().Students, Is.EqualTo(students));
    }

    private static SessionChange Make(ComplianceSession session, RandomCountry country, ref string what)
    {
        var facts = session.Current.Facts;
        var school = country.One(facts.Schools);
        switch (country.Next(12))
        {
            case 0:
                what += "a school comes";
                return session.Add(country.School(country.One(RandomCountry.Districts)));
            case 1:
                what += "a school and its principal come";
                var added = country.School(country.One(RandomCountry.Districts));
                using (var transaction = session.Begin())
                {
                    return transaction.Add(country.Principal(added.Code)).Add(added).Commit();
                }

            case 2:
                what += $"{school.Code} and who works there go";
                using (var transaction = session.Begin())
                {
                    transaction.Remove(SubjectLevel.School, school.Code);
                    facts.Principals.Where(one => one.SchoolCode == school.Code).ToList().ForEach(one => transaction.Remove(one.Level, one.Code));
                    facts.Teachers.Where(one => one.SchoolCode == school.Code).ToList().ForEach(one => transaction.Remove(one.Level, one.Code));
                    return transaction.Commit();
                }

            case 3:
                what += $"{school.Code} moves";
                return session.Update(country.Changed(school, 1) with { DistrictCode = country.One(RandomCountry.Districts) });
            case 4:
                what += "a district changes";
                return session.Update(country.Changed(country.One(facts.Districts), 5));
            case 5:
                what += "a city and a province change";
                using (var transaction = session.Begin())
                {
                    return transaction.Update(country.Changed(facts.Cities[0], 5)).Update(country.Changed(facts.Provinces[0], 3)).Commit();
                }

            case 6:
                what += "something is attested";
                return session.Attest(Attestation(facts, country));
            case 7 when facts.Principals.Count > 0:
                what += "a principal changes";
                return session.Update(country.Changed(country.One(facts.Principals), 2));
            case 8:
                what += "an institution changes";
                return session.Update(country.Changed(country.One(facts.Institutions), 2));
            case 9:
                what += $"several schools change, {school.Code} becomes another kind";
                using (var transaction = session.Begin())
                {
                    transaction.Update(school with { Stage = (SchoolStage)country.Next(9) });
                    facts.Schools.Where(one => one.Code != school.Code).Take(4).ToList().ForEach(one => transaction.Update(country.Changed(one, 3)));
                    return transaction.Commit();
                }

            case 10:
                what += $"{school.Code} reports an indicator";
                return session.Update(school with { Indicators = school.Indicators.With("cnhs08.boardingSchool", country.Next(2)) });
            default:
                what += $"{school.Code} changes";
                return session.Update(country.Changed(school, 3));
        }
    }

    private static Attestation Attestation(FactSet facts, RandomCountry country)
    {
        var clause = country.One(Attestable);
        Subject[] subjects =
        [
            .. facts.Provinces, .. facts.Cities, .. facts.Districts, .. facts.Institutions, .. facts.Schools, .. facts.Principals, .. facts.Teachers,
        ];
        var subject = country.One(Array.FindAll(subjects, one => one.Level == clause.Level));
        return new Attestation
        {
            Standard = clause.Id,
            Level = clause.Level,
            SubjectCode = subject.Code,
            State = country.One([AttestedState.Present, AttestedState.Absent, AttestedState.NotApplicable]),
            Evidence = "E",
            By = "T",
            On = Day.AddDays(country.Next(3) - 1),
        };
    }

    /// <summary>What an evaluation of everything says of all that is applicable.</summary>
    private static Dictionary<string, string?> Described(FactSet facts) => Evaluator.Evaluate(facts, Day).Assessments
        .Where(assessment => assessment.Verdict != Verdict.NotApplicable)
        .ToDictionary(assessment => $"{assessment.Standard.Id} {assessment.Subject.Level} {assessment.Subject.Code}", Words);

    private static string? Words(Assessment? assessment) => assessment is null || assessment.Verdict == Verdict.NotApplicable ? null : string.Create(
        CultureInfo.InvariantCulture,
        $"{assessment.Verdict} {assessment.Measured} {string.Join(' ', assessment.Facts.Select(fact => $"{fact.Name}={fact.Value}"))} {assessment.Attestation}");
}
