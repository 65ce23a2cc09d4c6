using Compliance.Evaluation;
using Compliance.Evaluation.Sessions;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Quantities;
using Compliance.Rules.Leshan;
using NUnit.Framework;

namespace Compliance.Tests.Evaluation.Sessions;

/// <summary>
/// LS21-2.4-1 asks for a full-time mental-health teacher per 1,000 students: a primary school of 1,001 students needs two.
/// </summary>
public sealed class ComplianceSessionTests
{
    private const string Teachers = "LS21-2.4-1";
    private static readonly DateOnly Day = new(2025, 12, 31);
    private static readonly ComplianceEvaluator Evaluator = ComplianceEvaluator.Create(LeshanStandards.Pack);

    private static readonly School School = new()
    {
        Code = "S", DistrictCode = "511102", Stage = SchoolStage.Primary, Locality = Locality.Urban, Students = 1001, FullTimeMentalHealthTeachers = 1,
    };

    private static ComplianceSession Session(SessionOptions? options = null) => Evaluator.OpenSession(
        new FactSetBuilder().Add(new City { Code = "511100" }).Add(new District { Code = "511102" }).Add(School).Build(), Day,
        options ?? new SessionOptions { VerifyEveryChange = true });

    private static IEnumerable<string> InWords(SessionChange change, string standard) => change.Assessments
        .Where(one => one.StandardId == standard)
        .Select(one => $"{one.SubjectCode} {one.Before?.Verdict.ToString() ?? "none"} -> {one.After?.Verdict.ToString() ?? "none"}");

    [Test]
    public void An_update_says_what_changed_and_how_it_was_before()
    {
        var session = Session();
        var change = session.Update(School with { FullTimeMentalHealthTeachers = 2 });
        Assert.That(InWords(change, Teachers), Is.EqualTo(new[] { "S NotMet -> Met" }));
        Assert.That(change.Assessments.Single(one => one.StandardId == Teachers).Before!.Measured!.ToString(), Is.EqualTo("1001:1"));
        Assert.That(session.Current.Find(Teachers, "S")!.Verdict, Is.EqualTo(Verdict.Met));
        Assert.That(session.Current.Totals.Violations, Is.EqualTo(change.Before.Totals.Violations - 1));
        Assert.That(change.Before.Find(Teachers, "S")!.Verdict, Is.EqualTo(Verdict.NotMet), "what was taken before stays as it was");
    }

    [Test]
    public void Another_value_of_a_fact_that_a_standard_reads_is_a_change_even_where_the_verdict_stays() => Assert.That(
        InWords(Session().Update(School with { Students = 1002 }), Teachers), Is.EqualTo(new[] { "S NotMet -> NotMet" }));

    [Test]
    public void What_nobody_reads_changes_nothing()
    {
        var session = Session();
        Assert.That(session.Update(School with { Name = "First school" }).Assessments, Is.Empty);
        Assert.That(session.Current.Subject(SubjectLevel.School, "S")!.Name, Is.EqualTo("First school"));
        Assert.That(session.Current.Version, Is.EqualTo(1));
    }

    [Test]
    public void Schools_come_and_go()
    {
        var session = Session();
        Assert.That(InWords(session.Add(School with { Code = "S2", FullTimeMentalHealthTeachers = 2 }), Teachers), Is.EqualTo(new[] { "S2 none -> Met" }));
        Assert.That(InWords(session.Remove(SubjectLevel.School, "S"), Teachers), Is.EqualTo(new[] { "S NotMet -> none" }));
        Assert.That(session.Current.Find(Teachers, "S"), Is.Null);
    }

    [Test]
    public void A_district_comes_too()
    {
        var session = Session();
        session.Add(new District { Code = "511181" });
        var change = session.Add(School with { Code = "S2", DistrictCode = "511181" });
        Assert.That(InWords(change, Teachers), Is.EqualTo(new[] { "S2 none -> NotMet" }));
    }

    [Test]
    public void What_the_schools_add_up_to_changes_the_district_and_the_city()
    {
        var session = Session();
        session.Update(School with { Staff = 50, Students = 1100 });
        Assert.That(StudentsOf<City>(session), Is.EqualTo(1100));
        session.Add(School with { Code = "S2", Students = 400 });
        Assert.That(StudentsOf<City>(session), Is.EqualTo(1500));
        session.Update(School with { Students = null });
        Assert.That(StudentsOf<District>(session), Is.Null, "one school owes it");
    }

    [Test]
    public void Sums_that_nobody_read_between_two_changes_are_all_there()
    {
        // No document reaches the district, and to verify every change would read it.
        var far = new School { Code = "F", DistrictCode = "440103", Stage = SchoolStage.Primary, Students = 500, CompulsoryTeachers = 5 };
        var session = Evaluator.OpenSession(
            new FactSetBuilder().Add(new District { Code = "511102" }).Add(new District { Code = "440103" }).Add(School).Add(far).Build(), Day);
        session.Update(far with { Students = 600 });
        session.Update(far with { Students = 600, CompulsoryTeachers = 7 });
        var district = (District)session.Current.Find("LS21-1.1-2", "440103")!.Subject;
        Assert.That((district.Students, district.CompulsoryTeachers), Is.EqualTo((600, (Posts?)7)));
    }

    [Test]
    public void A_transaction_is_all_or_nothing()
    {
        var session = Session();
        var before = session.Current;
        using var transaction = session.Begin();
        transaction.Update(School with { FullTimeMentalHealthTeachers = 2 }).Add(School with { Code = "S2", Students = -1 }).Remove(SubjectLevel.School, "nobody");
        Assert.That(
            Assert.Throws<InvalidFactsException>(() => transaction.Commit())!.Faults.Select(fault => fault.Kind), Is.EqualTo(new[] { FactFaultKind.UnknownSubject }));
        Assert.That(session.Current, Is.SameAs(before));
        Assert.Throws<ObjectDisposedException>(() => transaction.Commit());
    }

    [Test]
    public void Without_a_commit_nothing_happens()
    {
        var session = Session();
        var before = session.Current;
        using (var transaction = session.Begin())
        {
            transaction.Remove(SubjectLevel.School, "S");
        }

        Assert.That(session.Current, Is.SameAs(before));
    }

    [Test]
    public void Within_a_transaction_the_last_word_counts_and_order_does_not()
    {
        var session = Session();
        using var transaction = session.Begin();
        var change = transaction
            .Add(new Principal { Code = "P", SchoolCode = "S2" }).Add(School with { Code = "S2", Students = 5000 })
            .Update(School with { Code = "S2", FullTimeMentalHealthTeachers = 2 }).Commit();
        Assert.That(InWords(change, Teachers), Is.EqualTo(new[] { "S2 none -> Met" }));
        Assert.That(session.Current.Facts.Principals.Single().SchoolStage, Is.EqualTo(SchoolStage.Primary), "the stage of the school travels along");
    }

    [Test]
    public void What_is_wrong_is_refused_with_every_fault()
    {
        var session = Session();
        var before = session.Current;
        Assert.That(Kinds(() => session.Update(School with { Students = -1, DistrictCode = "511181" })), Is.EqualTo(new[] { FactFaultKind.Negative, FactFaultKind.UnknownParent }));
        Assert.That(Kinds(() => session.Update(School with { Students = 10, PrimaryStudents = 11 })), Is.EqualTo(new[] { FactFaultKind.PartExceedsWhole }));
        Assert.That(Kinds(() => session.Add(School)), Is.EqualTo(new[] { FactFaultKind.DuplicateCode }));
        Assert.That(Kinds(() => session.Remove(SubjectLevel.Teacher, "T")), Is.EqualTo(new[] { FactFaultKind.UnknownSubject }));
        Assert.That(Kinds(() => session.Remove(SubjectLevel.District, "511102")), Is.EqualTo(new[] { FactFaultKind.UnknownParent }), "its school would lie nowhere");
        Assert.That(Kinds(() => session.Attest(Attestation("nobody"))), Is.EqualTo(new[] { FactFaultKind.BadAttestation }));
        Assert.That(session.Current, Is.SameAs(before));

        static IEnumerable<FactFaultKind> Kinds(Action change) => Assert.Throws<InvalidFactsException>(change)!.Faults.Select(fault => fault.Kind);
    }

    [Test]
    public void A_whole_that_shrinks_below_its_part_is_refused_though_the_part_did_not_change()
    {
        var session = Session();
        session.Update(School with { PrimaryStudents = 900 });
        Assert.Throws<InvalidFactsException>(() => session.Update(School with { PrimaryStudents = 900, Students = 899 }));
    }

    [Test]
    public void An_attestation_changes_its_clause_alone()
    {
        var session = Session();
        var change = session.Attest(Attestation("511100"));
        Assert.That(change.Assessments.Select(one => $"{one.StandardId} {one.Before!.Verdict} -> {one.After!.Verdict}"), Is.EqualTo(new[] { $"{Clause} Indeterminate -> Met" }));
        Assert.That(session.Attest(Attestation("511100") with { On = Day.AddDays(1) }).Assessments, Is.Empty, "it is of the day after");
        Assert.That(
            session.Attest(Attestation("511100") with { On = Day, By = "another" }).Assessments.Select(one => one.After!.Attestation!.By), Is.EqualTo(new[] { "another" }));
    }

    [Test]
    public void Subscribers_are_told_in_order_and_one_that_throws_disturbs_nobody()
    {
        var session = Session();
        List<string> told = [];
        session.Changed += (_, _) => throw new InvalidOperationException("broken");
        session.Changed += (_, change) => told.Add($"version {change.After.Version}");
        session.SubscriberFailed += (_, failure) => told.Add($"{failure.Exception.Message} at {failure.Change.After.Version}");
        session.SubscriberFailed += (_, _) => throw new InvalidOperationException("broken too");
        session.Update(School with { Students = 1 });
        session.Update(School with { Students = 2 });
        Assert.That(told, Is.EqualTo(new[] { "broken at 1", "version 1", "broken at 2", "version 2" }));
    }

    [Test]
    public void A_subscriber_may_change_the_session()
    {
        var session = Session();
        session.Changed += (_, change) =>
        {
            if (change.After.Version == 1)
            {
                session.Remove(SubjectLevel.School, "S");
            }
        };
        session.Update(School with { Students = 1 });
        Assert.That(session.Current.Facts.Schools, Is.Empty);
    }

    [Test]
    public void Readers_keep_their_snapshot_while_a_writer_goes_on()
    {
        var session = Session(new SessionOptions());
        var snapshot = session.Current;
        var said = ManySchools.Everything(snapshot.Report);
        Parallel.Invoke(
            () =>
            {
                for (var students = 1; students <= 500; students++)
                {
                    session.Update(School with { Students = students });
                }
            },
            () =>
            {
                for (var read = 0; read < 50; read++)
                {
                    var now = session.Current;
                    Assert.That(now.Totals, Is.EqualTo(now.Report.Totals));
                    Assert.That(snapshot.Find(Teachers, "S")!.Measured!.ToString(), Is.EqualTo("1001:1"));
                }
            });
        Assert.That(ManySchools.Everything(snapshot.Report), Is.EqualTo(said));
        Assert.That(session.Current.Version, Is.EqualTo(500));
    }

    [Test]
    public void An_empty_session_takes_everything()
    {
        var session = Evaluator.OpenSession(new FactSetBuilder().Build(), Day, new SessionOptions { VerifyEveryChange = true });
        using var transaction = session.Begin();
        var change = transaction.Add(School).Add(new District { Code = "511102" }).Commit();
        Assert.That(InWords(change, Teachers), Is.EqualTo(new[] { "S none -> NotMet" }));
        session.Remove(SubjectLevel.School, "S");
        session.Remove(SubjectLevel.District, "511102");
        Assert.That(session.Current.Facts.Count, Is.Zero);
    }

    private static int? StudentsOf<T>(ComplianceSession session)
        where T : Area => session.Current.Report.Assessments.Select(one => one.Subject).OfType<T>().First().Students;

    private static string Clause => LeshanStandards.Pack.Registers.Single().Clauses
        .First(clause => clause is { Judgement: Compliance.Standards.Registers.Judgement.Attested, Level: SubjectLevel.City, Forbids: false }).Id;

    private static Attestation Attestation(string city) => new()
    {
        Standard = Clause, Level = SubjectLevel.City, SubjectCode = city, State = AttestedState.Present, Evidence = "E", By = "T", On = Day.AddDays(-1),
    };
}
