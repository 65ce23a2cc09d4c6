using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Languages;
using Compliance.Standards;
using Compliance.Standards.Sentences;
using Compliance.Tests.Standards;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Compliance.Tests.Evaluation;

/// <summary>A register may confine a measured clause to some areas of its jurisdiction: a plan that gives each district a year of its own.</summary>
public sealed class ConfinedToAreasTests
{
    private static readonly DateOnly Day = new(2025, 6, 30);
    private static readonly StandardPack Pack = StandardPack.Define("sample", new BilingualText("样例", "Sample")).WithDocument(
        SampleRegister.Of(
            SampleRegister.Measured("T-1").With("scope", JObject.Parse("""{"areas": ["210102"]}""")),
            SampleRegister.Measured("T-2").With("scope", JObject.Parse("""{"areas": ["210103"]}""")).With("comparator", "exactly").With("threshold", 0)),
        new InAreas()).Build();

    [TestCase("210102", Verdict.NotMet)]
    [TestCase("210103", Verdict.NotApplicable)]
    public void Elsewhere_it_does_not_apply(string district, Verdict verdict)
    {
        var assessment = Judge(district).Find("T-1", "S")!;

        Assert.That(assessment.Verdict, Is.EqualTo(verdict));
        Assert.That(assessment.Reason, Is.EqualTo(verdict == Verdict.NotApplicable ? NotApplicableReason.OutsideCondition : null as NotApplicableReason?));
    }

    [TestCase("210103", Verdict.NotApplicable, Description = "the part does not apply there")]
    [TestCase("210102", Verdict.NotApplicable, Description = "nor the whole here")]
    public void So_it_is_with_what_rests_on_others(string district, Verdict verdict) => Assert.That(Judge(district).Find("T-2", "S")!.Verdict, Is.EqualTo(verdict));

    [Test]
    public void Where_the_place_is_only_assumed_it_may_be_any_part_of_it() => Assert.That(
        ComplianceEvaluator.Create(Pack).Evaluate(
            new FactSetBuilder().AssumeJurisdiction(AdministrativeCode.Parse("210100")).Add(new School { Code = "S", Students = 2001 }).Build(), Day)
            .Find("T-1", "S")!.Verdict,
        Is.EqualTo(Verdict.NotMet));

    [Test]
    public void The_condition_names_the_area()
    {
        var standard = Pack.Standards[0];

        Assert.That((standard.ConditionIn(Language.Chinese), standard.ConditionIn(Language.English)), Is.EqualTo(("位于 210102", "in 210102")));
    }

    private static ComplianceReport Judge(string district) => ComplianceEvaluator.Create(Pack).Evaluate(
        new FactSetBuilder().Add(new District { Code = district }).Add(new School { Code = "S", DistrictCode = district, Students = 2001 }).Build(), Day);

    private sealed class InAreas : Article
    {
        public Standard<School> Size => Clause("T-1", Every<School>.Must(s => s.Students).BeAtMost(2000));

        public Standard<School> Whole => Clause("T-2", Every<School>.Must(Parts.NotMet("T-1")).BeExactly(0));
    }
}
