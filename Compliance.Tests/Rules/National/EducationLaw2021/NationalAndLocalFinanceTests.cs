using Compliance.Evaluation;
using Compliance.Evaluation.Demands;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Rules.Leshan;
using Compliance.Rules.Liaoning;
using Compliance.Rules.National;
using Compliance.Rules.Shenyang;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.EducationLaw2021;

/// <summary>What the laws say of money and pay names the metrics of the local documents, so that they bind together.</summary>
public sealed class NationalAndLocalFinanceTests
{
    [TestCase("education_spending_total_change", new[] { "CN-EL21-56-6", "LN23-7-2", "SY23-S-9" })]
    [TestCase("education_spending_per_student_change", new[] { "CN-EL21-56-3", "LN23-7-3", "SY23-S-10" })]
    [TestCase("teacher_to_civil_servant_pay", new[] { "CN-TL09-25-1", "SY23-16-5" })]
    [TestCase("teacher_wage_change", new[] { "CN-TL09-25-2", "CN-EL21-56-4" })]
    public void Nation_province_and_city_ask_a_district_of_Shenyang_the_same(string metric, string[] standards) =>
        Assert.That(Sharing("210102", metric), Is.EquivalentTo(standards));

    [Test]
    public void So_do_law_assessment_and_city_a_district_of_Leshan() =>
        Assert.That(Sharing("511102", "compulsory_teacher_pay_vs_civil_servants"), Is.EquivalentTo(new[] { "CN-CE18-31-1", "CN-QB17-8-1", "LS21-5.3-8" }));

    [Test]
    public void The_pay_of_teachers_that_the_law_demands_binds_before_the_line_of_an_assessment()
    {
        var shared = Shared("511102").Single(each => each.Metric == "compulsory_teacher_pay_vs_civil_servants");

        Assert.That(shared.Binding.Id, Is.EqualTo("CN-CE18-31-1"));
        Assert.That(
            shared.Others.Select(other => (other.Standard.Id, other.Relation)),
            Is.EquivalentTo(new[] { ("CN-QB17-8-1", DemandRelation.Same), ("LS21-5.3-8", DemandRelation.Same) }));
    }

    private static IEnumerable<string> Sharing(string district, string metric)
    {
        var shared = Shared(district).Single(each => each.Metric == metric);
        return shared.Others.Select(other => other.Standard.Id).Append(shared.Binding.Id);
    }

    private static IEnumerable<SharedMetric> Shared(string district) =>
        ComplianceEvaluator.Create(NationalStandards.Pack, LiaoningStandards.Pack, ShenyangStandards.Pack, LeshanStandards.Pack)
            .Evaluate(new FactSetBuilder().Add(new District { Code = district }).Build(), new DateOnly(2024, 6, 30)).SharedMetrics;
}
