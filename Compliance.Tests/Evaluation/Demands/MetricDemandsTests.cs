using Compliance.Evaluation;
using Compliance.Evaluation.Demands;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Rules.National;
using Compliance.Rules.Shenyang;
using NUnit.Framework;

namespace Compliance.Tests.Evaluation.Demands;

/// <summary>Where several documents name one metric, the strictest in force binds, and the others are held against it.</summary>
public sealed class MetricDemandsTests
{
    [Test]
    public void The_citys_fifteen_percent_of_rotation_bind_and_the_nations_ten_are_a_relaxation()
    {
        var demands = District("2024-06-30", rotated: 12).Single(each => each.Metric == "rotated_teacher_share");

        Assert.That(demands.Binding.Standard.Id, Is.EqualTo("SY23-16-3"));
        Assert.That(demands.Binding.Verdict, Is.EqualTo(Verdict.NotMet), "12 of 100");
        Assert.That(
            demands.Others.Select(other => (other.Assessment.Standard.Id, other.Assessment.Verdict, other.Relation)),
            Is.EqualTo(new[] { ("CN-QB17-11-1", Verdict.Met, DemandRelation.Relaxation) }));
    }

    [Test]
    public void What_is_not_in_force_demands_nothing()
    {
        var demands = District("2026-06-30", rotated: 12).Single(each => each.Metric == "rotated_teacher_share");

        Assert.That(demands.Binding.Standard.Id, Is.EqualTo("CN-QB17-11-1"), "the city's plan ended with 2025");
        Assert.That(demands.Others, Is.Empty);
    }

    [Test]
    public void Fifty_four_percent_for_2022_are_a_relaxation_of_sixty_by_2025()
    {
        var facts = new FactSetBuilder()
            .Add(new City { Code = "210100", ChildrenInKindergarten = 100, ChildrenInInclusiveKindergartens = 90, ChildrenInPublicKindergartens = 57 })
            .Build();
        var report = ComplianceEvaluator.Create(ShenyangStandards.Pack).Evaluate(facts, new DateOnly(2024, 6, 30));

        var demands = report.DemandsOn(SubjectLevel.City, "210100").Single(each => each.Metric == "public_kindergarten_enrolment_share");

        Assert.That(demands.Binding.Standard.Id, Is.EqualTo("SY23-6-17"));
        Assert.That(demands.Binding.Verdict, Is.EqualTo(Verdict.NotYetDue));
        Assert.That(
            demands.Others.Select(other => (other.Assessment.Standard.Id, other.Assessment.Verdict, other.Relation)),
            Is.EqualTo(new[] { ("SY22-9-3", Verdict.Met, DemandRelation.Relaxation) }));
    }

    [Test]
    public void A_subject_that_there_is_not_has_no_demands() =>
        Assert.That(Report("2024-06-30", 12).DemandsOn(SubjectLevel.District, "210103"), Is.Empty);

    private static IReadOnlyList<MetricDemands> District(string day, int rotated) => Report(day, rotated).DemandsOn(SubjectLevel.District, "210102");

    private static ComplianceReport Report(string day, int rotated) => ComplianceEvaluator.Create(NationalStandards.Pack, ShenyangStandards.Pack).Evaluate(
        new FactSetBuilder().Add(new District { Code = "210102", TeachersEligibleForRotation = 100, RotatedTeachers = rotated }).Build(),
        DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
}
