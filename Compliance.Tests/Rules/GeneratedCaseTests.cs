using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Standards;
using Compliance.Standards.Reading;
using NUnit.Framework;

namespace Compliance.Tests.Rules;

/// <summary>
/// Every measured standard, on facts that are worked out backwards from its description: at the threshold and one unit worse, inside and outside its condition, unreported,
/// and on the days around its due day. What rests on the outcomes of other standards has no facts of its own, and is left to the tests by hand.
/// </summary>
public sealed class GeneratedCaseTests
{
    private static IEnumerable<TestCaseData> Standards() =>
        from pack in Packs.All
        from standard in pack.Standards.OfType<MeasuredStandard>()
        where standard.Model.Measure is not DeterminationMeasure
        select new TestCaseData(pack, standard).SetArgDisplayNames(standard.Id);

    [TestCaseSource(nameof(Standards))]
    public void At_the_threshold(StandardPack pack, MeasuredStandard standard)
    {
        var strict = standard.Comparator is Comparator.MoreThan or Comparator.LessThan;

        Assert.That(
            Judge(pack, standard, GeneratedCase.AtThresholdOf(standard), DayInForce(standard)).Verdict, Is.EqualTo(strict ? Unmet(standard) : Verdict.Met));
    }

    [TestCaseSource(nameof(Standards))]
    public void One_unit_worse(StandardPack pack, MeasuredStandard standard)
    {
        var worse = GeneratedCase.AtThresholdOf(standard).OneUnitWorse();

        Assert.That(Judge(pack, standard, worse, DayInForce(standard)).Verdict, Is.EqualTo(Unmet(standard)));
    }

    [TestCaseSource(nameof(Standards))]
    public void Outside_the_condition(StandardPack pack, MeasuredStandard standard)
    {
        if (GeneratedCase.AtThresholdOf(standard).Excluded() is not { } excluded)
        {
            Assert.That(standard.ConditionExpression, Is.Null);
            return;
        }

        Assert.That(Judge(pack, standard, excluded, DayInForce(standard)).Reason, Is.EqualTo(NotApplicableReason.OutsideCondition));
    }

    [TestCaseSource(nameof(Standards))]
    public void Unreported(StandardPack pack, MeasuredStandard standard)
    {
        var unreported = Judge(pack, standard, GeneratedCase.AtThresholdOf(standard).Unreported(), DayInForce(standard));

        Assert.That(unreported.Verdict, Is.EqualTo(Verdict.Indeterminate));
        Assert.That(unreported.Missing, Is.Not.Empty);
    }

    [TestCaseSource(nameof(Standards))]
    public void Around_the_due_day(StandardPack pack, MeasuredStandard standard)
    {
        var worse = GeneratedCase.AtThresholdOf(standard).OneUnitWorse();
        if (standard.Timing.Due is not { } due)
        {
            Assert.That(Judge(pack, standard, worse, DayInForce(standard)).Verdict, Is.EqualTo(Verdict.NotMet), "a standing duty is broken at once");
            return;
        }

        var before = due.AddDays(-1);
        Assert.That(Judge(pack, standard, worse, before).Verdict, Is.EqualTo(standard.IsInForceOn(before) ? Verdict.NotYetDue : Verdict.NotApplicable));
        Assert.That(Judge(pack, standard, worse, due).Verdict, Is.EqualTo(Verdict.NotMet));
        Assert.That(Judge(pack, standard, worse, due.AddYears(1)).Verdict, Is.EqualTo(Verdict.NotMet), "what was missed stays missed");
    }

    private static Verdict Unmet(MeasuredStandard standard) =>
        standard.Timing.Due is { } due && DayInForce(standard) < due ? Verdict.NotYetDue : Verdict.NotMet;

    private static DateOnly DayInForce(Standard standard) =>
        standard.Timing.Year is { } year && year > standard.Document.InForceFrom.Year ? new DateOnly(year, 1, 1) : standard.Document.InForceFrom;

    private static Assessment Judge(StandardPack pack, MeasuredStandard standard, GeneratedCase one, DateOnly day)
    {
        var place = PlaceIn(standard.Document.Jurisdiction);
        var builder = new FactSetBuilder();
        var code = standard.Level switch
        {
            SubjectLevel.Province => place[..2] + "0000",
            SubjectLevel.City => place[..4] + "00",
            _ => place,
        };
        if (standard.Level > SubjectLevel.Institution)
        {
            builder.Add(new District { Code = place });
        }

        if (standard.Level > SubjectLevel.School)
        {
            builder.Add(new School { Code = "S", DistrictCode = place });
        }

        var subject = one.Build(code);
        return Packs.EvaluatorOf(pack).Evaluate(builder.Add(subject).Build(), day).Find(standard.Id, subject.Code)!;
    }

    /// <summary>A district inside the area of a document.</summary>
    private static string PlaceIn(AdministrativeCode area) => area.ToString() switch
    {
        "100000" => "110101",
        "210000" => "210102",
        var city => city[..4] + "02",
    };
}
