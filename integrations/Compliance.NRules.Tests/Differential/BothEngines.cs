using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Facts.Building;
using NRules;

namespace Compliance.NRules.Tests.Differential;

/// <summary>The same facts in a session of NRules and for the evaluator, and what each says of them.</summary>
internal sealed class BothEngines
{
    private readonly Engines engines;
    private readonly ISession session;
    private readonly Dictionary<(SubjectLevel Level, string Code), Subject> subjects = [];
    private readonly List<Attestation> attestations = [];
    private Examination examination;

    /// <param name="engines">By what they judge.</param>
    /// <param name="examination">The day.</param>
    /// <param name="inBatches">Whether NRules propagates what is derived together.</param>
    public BothEngines(Engines engines, Examination examination, bool inBatches)
    {
        this.engines = engines;
        this.examination = examination;
        session = engines.Sessions.CreateSession();
        session.AutoPropagateLinkedFacts = !inBatches;
        session.Insert(examination);
    }

    public IReadOnlyList<Subject> Subjects => [.. subjects.Values];

    public IReadOnlyList<string> Districts => [.. subjects.Values.OfType<District>().Select(district => district.Code)];

    public IReadOnlyList<Attestation> Attestations => attestations;

    public DateOnly AsOf => examination.AsOf;

    public void Insert(params IReadOnlyList<Subject> added)
    {
        foreach (var subject in added)
        {
            subjects.Add((subject.Level, subject.Code), subject);
        }

        session.InsertAll(added);
    }

    public void Update(Subject subject)
    {
        subjects[(subject.Level, subject.Code)] = subject;
        session.Update(subject);
    }

    /// <summary>With a district go its schools, with a school those who work there.</summary>
    public void Retract(Subject subject)
    {
        var schools = Subjects.OfType<School>().Where(school => school.Equals(subject) || (subject is District && school.DistrictCode == subject.Code)).ToList();
        var codes = schools.Select(school => school.Code).ToHashSet(StringComparer.Ordinal);
        List<Subject> gone =
        [
            .. subject is School ? [] : (Subject[])[subject],
            .. schools,
            .. Subjects.Where(one => !one.Equals(subject) && ((one as Principal)?.SchoolCode ?? (one as Teacher)?.SchoolCode) is { } school && codes.Contains(school)),
        ];
        foreach (var attestation in attestations.Where(attestation => gone.Exists(one => one.Level == attestation.Level && one.Code == attestation.SubjectCode)).ToList())
        {
            Retract(attestation);
        }

        gone.ForEach(one => subjects.Remove((one.Level, one.Code)));
        session.RetractAll(gone);
    }

    public void Attest(params IReadOnlyList<Attestation> added)
    {
        attestations.AddRange(added);
        session.InsertAll(added);
    }

    public void Retract(Attestation attestation)
    {
        attestations.Remove(attestation);
        session.Retract(attestation);
    }

    public void Examine(Examination other)
    {
        examination = other;
        session.Update(other);
    }

    /// <summary>What NRules found.</summary>
    public IReadOnlyList<string> Derived()
    {
        do
        {
            session.Fire();
        }
        while (session.PropagateLinked().Any());
        return [.. session.Query<Breach>().Select(breach => Words(breach.Standard.Id, breach.Subject, breach is Violation)).Order(StringComparer.Ordinal)];
    }

    /// <summary>What the evaluator says.</summary>
    public IReadOnlyList<string> Evaluated()
    {
        var builder = new FactSetBuilder().AddRange(Subjects);
        attestations.ForEach(attestation => builder.Add(attestation));
        if (examination.AssumedJurisdiction is { } assumed)
        {
            builder.AssumeJurisdiction(assumed);
        }

        var report = engines.Evaluator.Evaluate(builder.Build(), examination.AsOf);
        return
        [
            .. report.Violations.Concat(report.Advisories)
                .Select(assessment => Words(assessment.Standard.Id, assessment.Subject, assessment.Kind == BreachKind.Violation)).Order(StringComparer.Ordinal),
        ];
    }

    private static string Words(string standard, Subject subject, bool isViolation) => $"{standard} {subject.Level} {subject.Code}{(isViolation ? "" : " (advisory)")}";
}
