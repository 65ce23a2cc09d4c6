using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Languages;
using Compliance.Rules.Leshan;
using Compliance.Rules.National;

var facts = new FactSetBuilder()
    .Add(new District { Code = "511102" })
    .Add(new School
    {
        Code = "S-1", Name = "示例一小", DistrictCode = "511102", Stage = SchoolStage.Primary, Locality = Locality.Urban,
        Students = 1001, Classes = 23, Staff = 52, FullTimeMentalHealthTeachers = 1,
    }).Build();
var report = ComplianceEvaluator.Create(NationalStandards.Pack, LeshanStandards.Pack).Evaluate(facts, asOf: new DateOnly(2025, 12, 31));
foreach (var violation in report.Violations)
    Console.WriteLine($"{violation.Describe(Language.English)}\n{violation.Describe(Language.Chinese)}\n");
