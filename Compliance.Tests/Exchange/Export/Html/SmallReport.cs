using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;
using Compliance.Tests.Evaluation;

namespace Compliance.Tests.Exchange.Export.Html;

/// <summary>
/// Two districts and six schools, few enough to count on one's fingers. M-1: schools have at most 2000 students; S3 with 2001 and S4 with 3000 break it, S6 did not report.
/// M-2: in principle six classes at least; S1 has five. M-3: at most 5 % large classes by the end of 2025; the second district has 10 %.
/// </summary>
internal static class SmallReport
{
    public static readonly DateOnly Day = new(2025, 6, 30);

    private static readonly StandardPack Pack = new MadeUpPack()
        .With(Every<School>.Must(s => s.Students).BeAtMost(2000))
        .With(Every<School>.Should(s => s.Classes).BeAtLeast(6))
        .With(Every<District>.Must(d => d.LargeClasses.ShareOf(d.CompulsoryClasses)).BeAtMost(5.Percent()).ByEndOf(2025))
        .Build();

    /// <param name="name">What the subjects are called, by their codes.</param>
    /// <param name="day">The day.</param>
    public static ComplianceReport Create(Func<string, string>? name = null, DateOnly? day = null)
    {
        name ??= code => $"示例{code}";
        var facts = new FactSetBuilder()
            .Add(new District { Code = "210102", Name = name("210102"), LargeClasses = 1, CompulsoryClasses = 20 })
            .Add(new District { Code = "210103", Name = name("210103"), LargeClasses = 2, CompulsoryClasses = 20 });
        var schools = new (string Code, string District, int? Students, int Classes)[]
        {
            ("S1", "210102", 1000, 5), ("S2", "210102", 2000, 6), ("S3", "210102", 2001, 6),
            ("S4", "210103", 3000, 6), ("S5", "210103", 1500, 6), ("S6", "210103", null, 6),
        };
        foreach (var (code, district, students, classes) in schools)
        {
            facts.Add(new School { Code = code, Name = name(code), DistrictCode = district, Students = students, Classes = classes });
        }

        facts.Add(new Attestation
        {
            Standard = name("X-1"), Level = SubjectLevel.School, SubjectCode = "S1", State = AttestedState.Present, Evidence = name("evidence"), By = name("signer"),
            On = new DateOnly(2025, 1, 1),
        });
        return ComplianceEvaluator.Create(Pack).Evaluate(facts.Build(), day ?? Day);
    }
}
