using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Languages;
using Compliance.Standards;
using Compliance.Standards.Sentences;
using Compliance.Tests.Standards;
using NUnit.Framework;

namespace Compliance.Tests.Evaluation;

/// <summary>Some clauses know a basic grade below the one that meets them; some determinations ask no more of the rest.</summary>
public sealed class GradedAttestationTests
{
    private static readonly DateOnly Day = new(2025, 6, 30);

    /// <summary>T-1 knows a basic grade, T-2 does not; T-3: one of them, and the other at its basic grade.</summary>
    private static readonly StandardPack Pack = StandardPack.Define("sample", new BilingualText("样例", "Sample")).WithDocument(
        SampleRegister.Of(
            SampleRegister.Attested("T-1").With("graded", true), SampleRegister.Attested("T-2"),
            SampleRegister.Measured("T-3").With("comparator", "atLeast").With("threshold", 1)),
        new OneOfTwo()).Build();

    [TestCase(AttestedState.Present, Verdict.Met, Verdict.Met)]
    [TestCase(AttestedState.Basic, Verdict.NotMet, Verdict.Met)]
    [TestCase(AttestedState.Absent, Verdict.NotMet, Verdict.NotMet)]
    public void The_basic_grade_does_not_meet_the_clause_but_does_for_the_rest(AttestedState state, Verdict clause, Verdict whole)
    {
        var report = Judge(("T-1", state), ("T-2", AttestedState.Present));

        Assert.That((report.Find("T-1", "S")!.Verdict, report.Find("T-3", "S")!.Verdict), Is.EqualTo((clause, whole)));
    }

    [Test]
    public void A_clause_without_grades_can_not_be_attested_to_the_basic_one()
    {
        var report = Judge(("T-1", AttestedState.Present), ("T-2", AttestedState.Basic));

        Assert.That((report.Find("T-2", "S")!.Verdict, report.Find("T-3", "S")!.Verdict), Is.EqualTo((Verdict.Indeterminate, Verdict.Indeterminate)));
        Assert.That(report.Findings.Single().Kind, Is.EqualTo(FindingKind.UnusedAttestation));
        Assert.That(report.Findings.Single().Describe(Language.English), Does.Contain("T-2 knows no grades"));
        Assert.That(report.Findings.Single().Describe(Language.Chinese), Does.Contain("T-2 不分等级"));
    }

    [Test]
    public void The_explanation_names_the_grade() =>
        Assert.That(Judge(("T-1", AttestedState.Basic)).Find("T-1", "S")!.Explain(Language.English), Has.Some.Contain("basic grade"));

    private static ComplianceReport Judge(params (string Standard, AttestedState State)[] attestations)
    {
        var facts = new FactSetBuilder().Add(new District { Code = "210102" }).Add(new School { Code = "S", DistrictCode = "210102" });
        foreach (var (standard, state) in attestations)
        {
            facts.Add(new Attestation { Standard = standard, Level = SubjectLevel.School, SubjectCode = "S", State = state, On = Day, Evidence = "file", By = "inspector" });
        }

        return ComplianceEvaluator.Create(Pack).Evaluate(facts.Build(), Day);
    }

    private sealed class OneOfTwo : Article
    {
        public Standard<School> Whole => Clause("T-3", Every<School>.Must(Parts.Met("T-1", "T-2").TheRestAtBasicGrade()).BeAtLeast(1));
    }
}
