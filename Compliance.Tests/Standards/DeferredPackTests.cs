using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Languages;
using Compliance.Standards;
using Compliance.Standards.Sentences;
using NUnit.Framework;

namespace Compliance.Tests.Standards;

/// <summary>A deferred pack reads the sentences of a level when a subject of that level inside the document's area is judged, and not before.</summary>
[TestFixture]
public sealed class DeferredPackTests
{
    private static readonly DateOnly Day = new(2025, 6, 30);

    [Test]
    public void Building_runs_no_sentence()
    {
        var article = new Counting();
        var pack = Deferred(article);

        Assert.That((article.Schools, article.Cities, pack.Attested.Count()), Is.EqualTo((0, 0, 1)));
    }

    [Test]
    public void Judging_a_school_reads_the_sentences_of_schools_only_and_once()
    {
        var article = new Counting();
        var evaluator = ComplianceEvaluator.Create(Deferred(article));
        var first = evaluator.Evaluate(SchoolIn("210102"), Day);
        var second = evaluator.Evaluate(SchoolIn("210102"), Day);

        Assert.That((first.Find("T-1", "S")!.Verdict, second.Totals.Met), Is.EqualTo((Verdict.Met, 1L)));
        Assert.That((article.Schools, article.Cities), Is.EqualTo((1, 0)));
    }

    [Test]
    public void A_school_outside_the_area_reads_none()
    {
        var article = new Counting();
        var report = ComplianceEvaluator.Create(Deferred(article)).Evaluate(SchoolIn("210202"), Day);

        Assert.That((report.Totals.NotApplicable, report.StandardCount, article.Schools, article.Cities), Is.EqualTo((2L, 3, 0, 0)));
        Assert.That(report.CountsOf(SubjectLevel.School, "S")!.Value.NotApplicable, Is.EqualTo(2));
        Assert.That(report.Violations.Concat(report.Advisories).Concat(report.Undecided), Is.Empty);
        Assert.That(article.Schools, Is.Zero, "nor do counts");
    }

    [Test]
    public void Asking_for_the_standards_reads_them_all_in_the_order_of_the_clauses()
    {
        var article = new Counting();
        var pack = Deferred(article);

        Assert.That(pack.Standards.Select(standard => standard.Id), Is.EqualTo(new[] { "T-1", "T-2", "T-3" }));
        Assert.That(pack.Standards, Is.SameAs(pack.ReadAll().Standards));
        Assert.That((article.Schools, article.Cities), Is.EqualTo((1, 1)));
    }

    [Test]
    public void A_fault_comes_up_when_the_sentence_is_needed_and_for_a_host_that_asks_at_its_start()
    {
        var pack = Deferred(new Faulty());

        Assert.That(() => pack.ReadAll(), Throws.TypeOf<StandardDefinitionException>().With.Message.Contains("T-1").And.Message.Contains("T-3"));
        Assert.That(
            () => ComplianceEvaluator.Create(pack).Evaluate(SchoolIn("210102"), Day),
            Throws.TypeOf<StandardDefinitionException>().With.Message.Contains("T-1: The register's threshold is 2000"));
        Assert.That(() => ComplianceEvaluator.Create(pack).Evaluate(SchoolIn("210202"), Day), Throws.Nothing);
    }

    [Test]
    public void Every_definition_of_the_shipped_packs_can_be_read() =>
        Assert.That(() => Tests.Rules.EveryStandardIsTestedTests.AllPacks.Select(pack => pack.ReadAll()).ToList(), Throws.Nothing);

    private static StandardPack Deferred(Article article) => StandardPack.Define("sample", new BilingualText("样例", "Sample"))
        .WithDocument(
            SampleRegister.Of(SampleRegister.Measured("T-1"), SampleRegister.Attested("T-2"), SampleRegister.Measured("T-3").With("level", "city")), article)
        .BuildDeferred();

    private static FactSet SchoolIn(string district) => new FactSetBuilder()
        .Add(new District { Code = district }).Add(new School { Code = "S", DistrictCode = district, Students = 1 }).Build();

    private sealed class Counting : Article
    {
        public int Schools { get; private set; }

        public int Cities { get; private set; }

        public Standard<School> OfSchools
        {
            get
            {
                Schools++;
                return Clause("T-1", Every<School>.Must(s => s.Students).BeAtMost(2000));
            }
        }

        public Standard<City> OfCities
        {
            get
            {
                Cities++;
                return Clause("T-3", Every<City>.Must(c => c.Students).BeAtMost(2000));
            }
        }
    }

    private sealed class Faulty : Article
    {
        public Standard<School> OfSchools => Clause("T-1", Every<School>.Must(s => s.Students).BeAtMost(1999));
    }
}
