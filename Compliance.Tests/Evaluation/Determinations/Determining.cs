using Compliance.Evaluation;
using Compliance.Evaluation.Determinations;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Standards;

namespace Compliance.Tests.Evaluation.Determinations;

/// <summary>Judges subjects in and below one district, 210102, by a made-up pack.</summary>
internal static class Determining
{
    public static readonly DateOnly Day = new(2025, 6, 30);

    public static ComplianceReport By(MadeUpPack pack, params Subject[] subjects) => By(pack.Build(), new EvaluatorOptions(), subjects);

    public static ComplianceReport By(StandardPack pack, EvaluatorOptions options, params Subject[] subjects)
    {
        var facts = new FactSetBuilder().AddRange(subjects);
        if (!subjects.OfType<District>().Any())
        {
            facts.Add(new District { Code = "210102" });
        }

        return ComplianceEvaluator.Create([pack], options).Evaluate(facts.Build(), Day);
    }

    public static School School(string code, int? students = null, int? classes = null, decimal? staff = null) => new()
    {
        Code = code,
        DistrictCode = "210102",
        Stage = SchoolStage.Primary,
        Students = students,
        Classes = classes,
        Staff = staff is { } posts ? Compliance.Quantities.Posts.FromDecimal(posts) : null,
    };

    public static T How<T>(this ComplianceReport report, string standard, string code = "210102")
        where T : Determination => (T)report.Find(standard, code)!.Determination!;

    /// <summary>The verdict and, where there is one, the value.</summary>
    public static string Says(this ComplianceReport report, string standard, string code = "210102")
    {
        var assessment = report.Find(standard, code)!;
        return assessment.Verdict + (assessment.Measured is { Amount: { } amount } ? $" {amount.ToString(System.Globalization.CultureInfo.InvariantCulture)}" : "");
    }
}
