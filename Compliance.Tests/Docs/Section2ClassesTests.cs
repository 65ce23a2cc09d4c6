using System.Globalization;
using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Facts.Building;
using NUnit.Framework;

namespace Compliance.Tests.Docs;

/// <summary>The test that docs/adding-a-standard.md shows.</summary>
[TestFixture]
public sealed class Section2ClassesTests
{
    // snippet: test
    [TestCase(SchoolStage.Senior, 400, 10, "2026-12-31", ExpectedResult = Verdict.Met)]
    [TestCase(SchoolStage.Senior, 401, 10, "2026-12-31", ExpectedResult = Verdict.NotMet)]
    [TestCase(SchoolStage.Senior, 401, 10, "2026-12-30", ExpectedResult = Verdict.NotYetDue)]
    [TestCase(SchoolStage.Senior, 0, 0, "2026-12-31", ExpectedResult = Verdict.NotApplicable)]
    [TestCase(SchoolStage.Primary, 401, 10, "2026-12-31", ExpectedResult = Verdict.NotApplicable)]
    [TestCase(SchoolStage.Senior, 401, null, "2026-12-31", ExpectedResult = Verdict.Indeterminate)]
    [TestCase(null, 401, 10, "2026-12-31", ExpectedResult = Verdict.Indeterminate)]
    public Verdict Average_class(SchoolStage? stage, int students, int? classes, string day)
    {
        var facts = new FactSetBuilder()
            .Add(new District { Code = "511102" })
            .Add(new School { Code = "S-1", DistrictCode = "511102", Stage = stage, Students = students, Classes = classes })
            .Build();
        var asOf = DateOnly.Parse(day, CultureInfo.InvariantCulture);
        return ComplianceEvaluator.Create(AddingAStandard.Pack()).Evaluate(facts, asOf).Find("EX24-2-1", "S-1")!.Verdict;
    }

    // end snippet

    [TestCase(1, ExpectedResult = Verdict.Met)]
    [TestCase(0, ExpectedResult = Verdict.NotMet)]
    [TestCase(null, ExpectedResult = Verdict.Indeterminate)]
    public Verdict Mental_health_teacher(int? teachers)
    {
        var facts = new FactSetBuilder()
            .Add(new District { Code = "511102" })
            .Add(new School { Code = "S-1", DistrictCode = "511102", Stage = SchoolStage.Senior, FullTimeMentalHealthTeachers = teachers })
            .Build();
        return ComplianceEvaluator.Create(AddingAStandard.Pack()).Evaluate(facts, new DateOnly(2026, 1, 1)).Find("EX24-2-2", "S-1")!.Verdict;
    }
}
