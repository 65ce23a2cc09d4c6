using System.Text;
using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Languages;
using Compliance.Standards;
using Compliance.Standards.Registers;
using NUnit.Framework;

namespace Compliance.Tests.Standards;

/// <summary>An embedded register is known by its head; its clauses are read when a subject lies in its area, or somebody asks.</summary>
[TestFixture]
public sealed class UnreachedDocumentTests
{
    private static readonly DateOnly Day = new(2025, 6, 30);

    [Test]
    public void Where_no_subject_lies_nothing_of_the_document_is_read()
    {
        var evaluator = ComplianceEvaluator.Create(Broken());

        Assert.That(() => evaluator.Evaluate(SchoolIn("511102"), Day).Violations.ToList(), Throws.Nothing);
        Assert.That(() => evaluator.Evaluate(SchoolIn("210102"), Day), Throws.TypeOf<StandardDefinitionException>());
    }

    [Test]
    public void Whoever_counts_or_lists_everything_has_it_read()
    {
        var report = ComplianceEvaluator.Create(Broken()).Evaluate(SchoolIn("511102"), Day);

        Assert.That(() => report.Totals, Throws.TypeOf<StandardDefinitionException>());
        Assert.That(() => report.Assessments.ToList(), Throws.TypeOf<StandardDefinitionException>());
        Assert.That(() => Broken().ReadAll(), Throws.TypeOf<StandardDefinitionException>());
    }

    [Test]
    public void Its_standards_are_not_applicable_and_counted_as_such()
    {
        var pack = StandardPack.Define("sample", new BilingualText("样例", "Sample"))
            .WithDocument(SampleRegister.Of(SampleRegister.Attested("T-1"), SampleRegister.Attested("T-2").With("level", "city"))).BuildDeferred();
        var report = ComplianceEvaluator.Create(pack).Evaluate(SchoolIn("511102"), Day);

        Assert.That((report.Totals.NotApplicable, report.Totals.Total, report.StandardCount), Is.EqualTo((1L, 1L, 2)));
        Assert.That(report.CountsOf(SubjectLevel.School, "S")!.Value.NotApplicable, Is.EqualTo(1));
        Assert.That(report.CountsOf(pack.Standards[0]).NotApplicable, Is.EqualTo(1));
        Assert.That(report.Find("T-1", "S")!.Reason, Is.EqualTo(NotApplicableReason.OutsideJurisdiction));
        Assert.That(report.Find("T-2", "S"), Is.Null, "the school is no city");
        Assert.That(report.With(Verdict.NotApplicable).Select(assessment => assessment.Standard.Id), Is.EqualTo(new[] { "T-1" }));
        Assert.That(report.ReachingDocuments, Is.Empty);
    }

    [Test]
    public void The_faults_of_the_head_come_up_at_once_together_with_those_of_the_clauses()
    {
        var json = SampleRegister.Json(SampleRegister.Document().Without("titleEn"), SampleRegister.Measured("T-1").Without("unit")).ToString();

        Assert.That(
            () => Deferred(json),
            Throws.TypeOf<StandardDefinitionException>().With.Message.Contains("The document needs").And.Message.Contains("A measured clause needs"));
    }

    [Test]
    public void A_register_whose_clauses_stand_first_is_read_at_once()
    {
        var json = SampleRegister.Json(SampleRegister.Document(), SampleRegister.Attested("T-1"));
        var clauses = json["clauses"]!;
        json.Remove("clauses");
        json.AddFirst(new Newtonsoft.Json.Linq.JProperty("clauses", clauses));

        Assert.That(Deferred(json.ToString()).Find("T-1"), Is.Not.Null);
    }

    [Test]
    public void The_document_stays_the_one_that_was_read_first()
    {
        var register = Deferred(SampleRegister.Json(SampleRegister.Document(), SampleRegister.Attested("T-1")).ToString());
        var document = register.Document;

        Assert.That(register.Clauses, Has.Count.EqualTo(1));
        Assert.That(register.Document, Is.SameAs(document));
    }

    private static StandardPack Broken() => StandardPack.Define("sample", new BilingualText("样例", "Sample"))
        .WithDocument(Deferred(SampleRegister.Json(SampleRegister.Document(), SampleRegister.Measured("T-1").Without("unit")).ToString())).BuildDeferred();

    private static Register Deferred(string json) => RegisterReader.ReadDeferred(Encoding.UTF8.GetBytes(json), "sample");

    private static FactSet SchoolIn(string district) => new FactSetBuilder()
        .Add(new District { Code = district }).Add(new School { Code = "S", DistrictCode = district, Students = 1 }).Build();
}
