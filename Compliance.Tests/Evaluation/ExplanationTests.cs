using System.Text;
using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Tests.Approvals;
using Compliance.Tests.Rules;
using NUnit.Framework;

namespace Compliance.Tests.Evaluation;

/// <summary>What an inspector reads. The approved texts were read word for word; a change of wording shows here.</summary>
public sealed class ExplanationTests
{
    private static readonly DateOnly Day = new(2025, 12, 31);
    private static readonly ComplianceEvaluator Evaluator = ManySchools.AllPacks(new EvaluatorOptions());

    /// <summary>Subjects that break every standard between them, in the smallest way that shows each number.</summary>
    private static readonly FactSet Broken = new FactSetBuilder()
        .Add(new City { Code = "210100", Name = "沈阳市", CompulsoryTeachers = 50_000, CompulsoryTeachersWithBachelorDegree = 42_499 })
        .Add(new City { Code = "210200", Name = "大连市" })
        .Add(new District
        {
            Code = "210102",
            Name = "和平区",
            TeachersEligibleForRotation = 700,
            RotatedTeachers = 100,
            CompulsoryClasses = 300,
            LargeClasses = 16,
            VeryLargeClasses = 7,
        })
        .Add(new District { Code = "210202", Name = "中山区" })
        .Add(new District { Code = "511102", Name = "市中区" })
        .Add(new School
        {
            Code = "1",
            Name = "第一小学",
            DistrictCode = "210202",
            Stage = SchoolStage.Primary,
            Locality = Locality.Urban,
            Students = 2049,
            Classes = 45,
            LargestPrimaryClass = 47,
            Staff = Posts.FromDecimal(107.5m),
            HealthCareTeachers = 3,
            FullTimeMentalHealthTeachers = 0,
            PartTimeMentalHealthTeachers = Posts.FromDecimal(0.5m),
            QualifiedFullTimeMentalHealthTeachers = 0,
        })
        .Add(new School
        {
            Code = "2",
            Name = "第二中学",
            DistrictCode = "210102",
            Stage = SchoolStage.Junior,
            Students = 1501,
            Classes = 30,
            LargestJuniorClass = 51,
            Staff = 111,
        })
        .Add(new School { Code = "3", Name = "第三高级中学", DistrictCode = "210102", Stage = SchoolStage.Senior, Students = 1201, Staff = 96 })
        .Add(new School { Code = "4", Name = "九年一贯制学校", DistrictCode = "210102", Stage = SchoolStage.NineYear, Students = 2501 })
        .Add(new School
        {
            Code = "5",
            Name = "十二年一贯制学校",
            DistrictCode = "210102",
            Stage = SchoolStage.TwelveYear,
            Students = 4000,
            PrimaryStudents = 1600,
            JuniorStudents = 901,
        })
        .Add(new School
        {
            Code = "6",
            Name = "乐山实验小学",
            DistrictCode = "511102",
            Stage = SchoolStage.Primary,
            Locality = Locality.Rural,
            Students = 1750,
            FullTimeMentalHealthTeachers = 1,
        })
        .Add(new Principal { Code = "7", Name = "王校长", SchoolCode = "2", ConsecutiveYearsInPost = 13.Years(), Rotated = false })
        .Build();

    /// <summary>One clause in every state that it can be in: LS21-2.4-1 without a day, SY23-16-15 with one.</summary>
    private static readonly FactSet States = new FactSetBuilder()
        .Add(new City { Code = "210100", Name = "沈阳市", CompulsoryTeachers = 100, CompulsoryTeachersWithBachelorDegree = 84 })
        .Add(new District { Code = "210102", Name = "和平区", TeachersEligibleForRotation = 0, RotatedTeachers = 0 })
        .Add(new District { Code = "511102", Name = "市中区" })
        .Add(Leshan("met", Locality.Urban, 1000, 1))
        .Add(Leshan("none", Locality.Urban, 1500, 0))
        .Add(Leshan("small", Locality.Rural, 1199, 1))
        .Add(Leshan("open", null, 1100, null))
        .Add(Leshan("half", Locality.Town, 1250, 0.5m))
        .Add(Leshan("kindergarten", Locality.Town, 1250, 0.5m) with { Stage = SchoolStage.Kindergarten })
        .Add(Leshan("elsewhere", Locality.Urban, 1500, 1) with { DistrictCode = "210102" })
        .Build();

    [TestCase("zh-Hans")]
    [TestCase("en")]
    public void Standards_explain_a_breach(string language)
    {
        var report = Evaluator.Evaluate(Broken, Day);
        var text = new StringBuilder();
        foreach (var standard in report.Packs.SelectMany(pack => pack.Measured))
        {
            if (report.With(Verdict.NotMet).FirstOrDefault(assessment => assessment.Standard == standard) is { } breach)
            {
                Write(text, breach, In(language));
            }
        }

        Approved.Verify(text.ToString());
    }

    [TestCase("zh-Hans")]
    [TestCase("en")]
    public void A_clause_explains_each_state(string language)
    {
        var text = new StringBuilder();
        foreach (var assessment in Of("LS21-2.4-1", Day).Concat(Of("SY23-16-15", Day.AddDays(-1))).Concat(Of("SY23-16-3", Day))
            .Concat(Of("SY23-16-3", Day.AddDays(1))))
        {
            Write(text, assessment, In(language));
        }

        Approved.Verify(text.ToString());
    }

    [TestCase("zh-Hans")]
    [TestCase("en")]
    public void A_sum_that_one_part_decides_says_at_least_how_much_it_is(string language)
    {
        var facts = new FactSetBuilder()
            .Add(new District { Code = "210202" })
            .Add(new School { Code = "one", DistrictCode = "210202", Stage = SchoolStage.Junior, FullTimeMentalHealthTeachers = 1 })
            .Add(new School { Code = "large", DistrictCode = "210202", Stage = SchoolStage.TwelveYear, PrimaryStudents = 2600 })
            .Build();
        var report = Evaluator.Evaluate(facts, Day);
        var text = new StringBuilder();
        Write(text, report.Find("DL21-5.4-8", "one")!, In(language));
        Write(text, report.Find("CN-QB17-4-3", "large")!, In(language));
        Approved.Verify(text.ToString());
    }

    private static IEnumerable<Assessment> Of(string standard, DateOnly day) =>
        Evaluator.Evaluate(States, day).Assessments.Where(assessment => assessment.Standard.Id == standard);

    private static Language In(string tag) => tag == "en" ? Language.English : Language.Chinese;

    private static void Write(StringBuilder text, Assessment assessment, Language language)
    {
        text.AppendLine(assessment.Describe(language));
        foreach (var line in assessment.Explain(language))
        {
            text.Append("  ").AppendLine(line);
        }

        text.AppendLine();
    }

    private static School Leshan(string code, Locality? locality, int students, decimal? teachers) => new()
    {
        Code = code,
        DistrictCode = "511102",
        Stage = SchoolStage.Primary,
        Locality = locality,
        Students = students,
        FullTimeMentalHealthTeachers = Given.Posts(teachers),
    };
}
