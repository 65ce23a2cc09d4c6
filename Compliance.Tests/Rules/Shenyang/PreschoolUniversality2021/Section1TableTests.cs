using System.Globalization;
using Compliance.Evaluation;
using Compliance.Facts;
using NUnit.Framework;
using static Compliance.Tests.Rules.Shenyang.PreschoolUniversality2021.AssessedDistrict;

namespace Compliance.Tests.Rules.Shenyang.PreschoolUniversality2021;

/// <summary>一: each district and county has its year for each rung, as the table of the plan gives it.</summary>
[Clause("SY-PRE21-1-210102-1")]
[Clause("SY-PRE21-1-210102-2")]
[Clause("SY-PRE21-1-210102-3")]
[Clause("SY-PRE21-1-210103-1")]
[Clause("SY-PRE21-1-210103-2")]
[Clause("SY-PRE21-1-210103-3")]
[Clause("SY-PRE21-1-210104-1")]
[Clause("SY-PRE21-1-210104-2")]
[Clause("SY-PRE21-1-210104-3")]
[Clause("SY-PRE21-1-210105-1")]
[Clause("SY-PRE21-1-210105-2")]
[Clause("SY-PRE21-1-210105-3")]
[Clause("SY-PRE21-1-210106-1")]
[Clause("SY-PRE21-1-210106-2")]
[Clause("SY-PRE21-1-210106-3")]
[Clause("SY-PRE21-1-210111-1")]
[Clause("SY-PRE21-1-210111-2")]
[Clause("SY-PRE21-1-210111-3")]
[Clause("SY-PRE21-1-210112-1")]
[Clause("SY-PRE21-1-210112-2")]
[Clause("SY-PRE21-1-210112-3")]
[Clause("SY-PRE21-1-210113-1")]
[Clause("SY-PRE21-1-210113-2")]
[Clause("SY-PRE21-1-210113-3")]
[Clause("SY-PRE21-1-210114-1")]
[Clause("SY-PRE21-1-210114-2")]
[Clause("SY-PRE21-1-210114-3")]
[Clause("SY-PRE21-1-210115-1")]
[Clause("SY-PRE21-1-210115-2")]
[Clause("SY-PRE21-1-210115-3")]
[Clause("SY-PRE21-1-210123-1")]
[Clause("SY-PRE21-1-210123-2")]
[Clause("SY-PRE21-1-210123-3")]
[Clause("SY-PRE21-1-210124-1")]
[Clause("SY-PRE21-1-210124-2")]
[Clause("SY-PRE21-1-210124-3")]
[Clause("SY-PRE21-1-210181-1")]
[Clause("SY-PRE21-1-210181-2")]
[Clause("SY-PRE21-1-210181-3")]
public sealed class Section1TableTests
{
    [TestCase("210102", 2021, 2021, 2022, TestName = "{m}(Heping)")]
    [TestCase("210103", 2021, 2021, 2022, TestName = "{m}(Shenhe)")]
    [TestCase("210104", 2022, 2024, 2026, TestName = "{m}(Dadong)")]
    [TestCase("210105", 2022, 2024, 2025, TestName = "{m}(Huanggu)")]
    [TestCase("210106", 2022, 2024, 2025, TestName = "{m}(Tiexi)")]
    [TestCase("210111", 2022, 2024, 2026, TestName = "{m}(Sujiatun)")]
    [TestCase("210112", 2021, 2022, 2025, TestName = "{m}(Hunnan)")]
    [TestCase("210113", 2021, 2021, 2022, TestName = "{m}(Shenbei)")]
    [TestCase("210114", 2021, 2022, 2024, TestName = "{m}(Yuhong)")]
    [TestCase("210115", 2024, 2026, 2028, TestName = "{m}(Liaozhong)")]
    [TestCase("210123", 2024, 2026, 2028, TestName = "{m}(Kangping)")]
    [TestCase("210124", 2021, 2023, 2025, TestName = "{m}(Faku)")]
    [TestCase("210181", 2023, 2025, 2028, TestName = "{m}(Xinmin)")]
    public void Each_rung_is_due_at_the_end_of_its_year(string district, int consolidated, int improved, int excellent)
    {
        int[] years = [consolidated, improved, excellent], enough = [7, 5, 3], tooFew = [8, 6, 4];
        for (var i = 0; i < years.Length; i++)
        {
            var (id, day) = ($"SY-PRE21-1-{district}-{i + 1}", new DateOnly(years[i], 12, 31));
            Assert.That(Says(id, district, enough[i], day), Is.EqualTo("met"));
            Assert.That(Says(id, district, tooFew[i], day), Is.EqualTo("violation"));
            Assert.That(Says(id, district, tooFew[i], day.AddDays(-1)), Is.EqualTo("not yet due"));
            Assert.That(Says(id, district, tooFew[i], day.AddYears(3)), Is.EqualTo("violation"), "what was missed stays missed");
        }
    }

    [Test]
    public void A_line_of_the_table_reaches_its_own_district_alone()
    {
        var report = Report([], "2029-01-01", "210102");

        Assert.That(
            report.Assessments.Where(each => each.Standard.Id.StartsWith("SY-PRE21-1-21", StringComparison.Ordinal) && each.Verdict != Verdict.NotApplicable)
                .Select(each => each.Standard.Id),
            Is.EqualTo(new[] { "SY-PRE21-1-210102-1", "SY-PRE21-1-210102-2", "SY-PRE21-1-210102-3" }));
        Assert.That(report.Find("SY-PRE21-1-210103-1", "210102")!.Reason, Is.EqualTo(NotApplicableReason.OutsideCondition));
    }

    /// <summary>What a line says where so many items do not pass: the seven that have a basic grade reach it, an eighth has none.</summary>
    private static string Says(string id, string district, int notPassed, DateOnly day)
    {
        var basic = WithBasicGrade[..Math.Min(notPassed, 7)];
        var attested = Attested(basic);
        var report = Report(
            DistrictWith(basic), notPassed > 7 ? attested.But("CN-PRE20-36-1", AttestedState.Absent) : attested,
            day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), district);
        return ClauseUnderTest.InWords(report.Find(id, district)!);
    }
}
