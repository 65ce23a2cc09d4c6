using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Languages;
using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Facts.Building;

/// <summary>Every fault that linking and checking finds, with its place, in both languages.</summary>
[TestFixture]
public sealed class FactFaultsTests
{
    private static readonly SourcePlace Here = new() { File = "a.csv", Row = 3 };

    [Test]
    public void A_subject_without_a_code()
    {
        var fault = TheFaultOf(new FactSetBuilder().Add(new City { Code = " " }, Here));

        AssertThat(fault, FactFaultKind.BadCode, "市缺少代码", "A city has no code");
    }

    [TestCase("2101")]
    [TestCase("210000")]
    [TestCase("210102")]
    [TestCase("２１０１００")]
    public void A_city_whose_code_is_none_of_a_city(string code)
    {
        var fault = TheFaultOf(new FactSetBuilder().Add(new City { Code = code }, Here));

        AssertThat(fault, FactFaultKind.BadCode, $"“{code}”不是市的", $"'{code}' is no six-digit GB/T 2260 code of a city");
    }

    [Test]
    public void A_code_that_stands_twice_names_both_places()
    {
        var fault = TheFaultOf(new FactSetBuilder()
            .Add(new City { Code = "210100" }, new SourcePlace { File = "a.csv", Row = 2 }).Add(new City { Code = "210100" }, Here));

        AssertThat(fault, FactFaultKind.DuplicateCode, "市代码“210100”重复(首次出现于 a.csv: row 2)", "The city code '210100' appears twice (first at a.csv: row 2)");
    }

    [Test]
    public void A_school_without_a_district()
    {
        var fault = TheFaultOf(new FactSetBuilder().Add(new School { Code = "S" }, Here));

        AssertThat(fault, FactFaultKind.MissingParent, "学校“S”未注明所属区县;请填写 district", "The school 'S' names no district; fill in district");
    }

    [TestCase(false)]
    [TestCase(true)]
    public void A_school_whose_district_is_not_there_even_where_a_jurisdiction_is_assumed(bool assumed)
    {
        var builder = new FactSetBuilder().Add(new School { Code = "S", DistrictCode = "210102" }, Here);
        if (assumed)
        {
            builder.AssumeJurisdiction(AdministrativeCode.China);
        }

        AssertThat(TheFaultOf(builder), FactFaultKind.UnknownParent, "所属的区县“210102”不在数据中", "belongs to the district '210102', which the data do not hold");
    }

    [Test]
    public void A_principal_without_a_school()
    {
        var fault = TheFaultOf(new FactSetBuilder().Add(new Principal { Code = "P" }, Here));

        AssertThat(fault, FactFaultKind.MissingParent, "校长“P”未注明所属学校;请填写 school", "The principal 'P' names no school; fill in school");
    }

    [Test]
    public void A_principal_whose_school_is_not_there()
    {
        var fault = TheFaultOf(new FactSetBuilder().Add(new Principal { Code = "P", SchoolCode = "S" }, Here));

        AssertThat(fault, FactFaultKind.UnknownParent, "所属的学校“S”不在数据中", "belongs to the school 'S'");
    }

    [Test]
    public void A_teacher_without_a_school_or_whose_school_is_not_there()
    {
        var without = TheFaultOf(new FactSetBuilder().Add(new Teacher { Code = "T" }, Here));
        AssertThat(without, FactFaultKind.MissingParent, "教师“T”未注明所属学校;请填写 school", "The teacher 'T' names no school; fill in school");

        var unknown = TheFaultOf(new FactSetBuilder().Add(new Teacher { Code = "T", SchoolCode = "S" }, Here));
        AssertThat(unknown, FactFaultKind.UnknownParent, "所属的学校“S”不在数据中", "belongs to the school 'S'");
    }

    [Test]
    public void An_institution_without_an_area()
    {
        var fault = TheFaultOf(new FactSetBuilder().Add(new Institution { Code = "I" }, Here));

        AssertThat(fault, FactFaultKind.MissingParent, "机构“I”未注明所在地区;请在 area 填写", "The institution 'I' names no area; fill in");
    }

    [TestCase("沈阳")]
    [TestCase("2101")]
    public void An_institution_in_what_is_no_area(string area)
    {
        var fault = TheFaultOf(new FactSetBuilder().AssumeJurisdiction(AdministrativeCode.China).Add(new Institution { Code = "I", AreaCode = area }, Here));

        AssertThat(fault, FactFaultKind.BadCode, $"所在地区“{area}”不是", $"lies in '{area}', which is no six-digit GB/T 2260 code");
    }

    [Test]
    public void A_number_below_zero()
    {
        var fault = TheFaultOf(new FactSetBuilder().Add(new City { Code = "210100", Students = -1 }, Here));

        AssertThat(fault, FactFaultKind.Negative, "students 为负数(-1)", "students is negative (-1)");
    }

    [Test]
    public void A_number_beyond_its_limit()
    {
        var ofCity = TheFaultOf(new FactSetBuilder().Add(new City { Code = "210100", Students = 1_000_000_001 }, Here));
        AssertThat(ofCity, FactFaultKind.TooLarge, "1000000001 大得不可信(上限 1,000,000,000)", "students is 1000000001, too large to be true (limit 1,000,000,000)");

        var ofSchool = TheFaultOf(OneSchool(new School { Code = "S", Staff = Posts.FromDecimal(1_000_000.001m) }));
        AssertThat(ofSchool, FactFaultKind.TooLarge, "上限 1,000,000)", "staff is 1000000.001");

        var ofPrincipal = TheFaultOf(OneSchool(new School { Code = "S" })
            .Add(new Principal { Code = "P", SchoolCode = "S", ConsecutiveYearsInPost = new Years(100.01m) }, Here));
        AssertThat(ofPrincipal, FactFaultKind.TooLarge, "上限 100)", "consecutiveYearsInPost is 100.01");
    }

    [Test]
    public void A_rate_with_more_decimals_than_any_return_gives()
    {
        var fault = TheFaultOf(new FactSetBuilder().Add(new City { Code = "210100", StudentMyopiaRate = new Percentage(0.1234567890123m) }, Here));

        AssertThat(fault, FactFaultKind.BadValue, "应为百分数,最多十二位小数", "studentMyopiaRate is '0.1234567890123', but must be a percentage with at most twelve decimals");
    }

    [Test]
    public void A_gross_rate_may_be_above_a_hundred_but_not_a_thousand()
    {
        Assert.That(new FactSetBuilder().Add(new City { Code = "210100", NineYearRetentionRate = new Percentage(1000) }).TryBuild(out _, out _), Is.True);

        var fault = TheFaultOf(new FactSetBuilder().Add(new City { Code = "210100", NineYearRetentionRate = new Percentage(1000.1m) }, Here));
        AssertThat(fault, FactFaultKind.TooLarge, "上限 1,000)", "nineYearRetentionRate is 1000.1, too large to be true (limit 1,000)");
    }

    [Test]
    public void An_indicator_below_zero_or_beyond_its_limit()
    {
        var negative = TheFaultOf(new FactSetBuilder().Add(City(IndicatorValues.None.With("x.brands", -1)), Here));
        AssertThat(negative, FactFaultKind.Negative, "x.brands 为负数", "x.brands is negative (-1)");

        var huge = TheFaultOf(new FactSetBuilder().Add(City(IndicatorValues.None.With("x.brands", 1_000_000_000_000_001)), Here));
        AssertThat(huge, FactFaultKind.TooLarge, "x.brands 的值", "x.brands is 1000000000000001, too large");
    }

    [Test]
    public void A_part_one_thousandth_larger_than_its_whole()
    {
        var fault = TheFaultOf(new FactSetBuilder().Add(
            new District { Code = "210102", TeachersEligibleForRotation = 10, RotatedTeachers = Posts.FromDecimal(10.001m) }, Here));

        AssertThat(
            fault, FactFaultKind.PartExceedsWhole, "区县“210102”:rotatedTeachers(10.001)大于其总体 teachersEligibleForRotation(10)",
            "The district '210102' has rotatedTeachers 10.001, more than the whole it is part of, teachersEligibleForRotation 10");
    }

    [TestCase("", "Li")]
    [TestCase("minutes", " ")]
    public void An_attestation_without_evidence_or_signer(string evidence, string by)
    {
        var fault = TheFaultOf(OneCity().Add(Statement() with { Evidence = evidence, By = by }, Here));

        AssertThat(fault, FactFaultKind.BadAttestation, "对“SY23-1-4”的佐证无效:须注明依据 evidence 和签署人 by", "The attestation for 'SY23-1-4' does not stand: it needs evidence and a signer");
    }

    [Test]
    public void An_attestation_that_expires_before_the_day_it_was_made()
    {
        var fault = TheFaultOf(OneCity().Add(Statement() with { ExpiresOn = new DateOnly(2025, 3, 4) }, Here));

        AssertThat(fault, FactFaultKind.BadAttestation, "失效日早于签署日", "it expires before the day it was made");
    }

    [Test]
    public void An_attestation_about_nobody()
    {
        var fault = TheFaultOf(OneCity().Add(Statement() with { SubjectCode = "210200" }, Here));

        AssertThat(fault, FactFaultKind.BadAttestation, "数据中没有代码为“210200”的市", "the data hold no city '210200'");
    }

    [Test]
    public void A_fault_that_an_importer_found_is_reported_with_the_others()
    {
        var unreadable = new FactFault(FactFaultKind.Unreadable, new BilingualText("不是表格。", "It is no table."), Here);

        Assert.That(FaultsOf(OneCity().Add(unreadable)), Is.EqualTo(new[] { unreadable }));
    }

    [Test]
    public void All_faults_are_reported_at_once_in_the_order_of_the_source()
    {
        var faults = FaultsOf(new FactSetBuilder()
            .Add(new School { Code = "S", DistrictCode = "210199", Students = -1 }, Row(1))
            .Add(new Principal { Code = "P", SchoolCode = "S" }, Row(2))
            .AddRow(SubjectLevel.School, [new FactCell("code", "T", true, null), new FactCell("pupils", "5", true, null)], Row(3))
            .Add(Statement() with { By = "" }, Row(4))
            .Add(new City { Code = "210100", Students = -2, CompulsoryClasses = 3, LargeClasses = 4 }, Row(5))
            .Add(new City { Code = "210100" }, Row(6)));

        Assert.That(
            faults.Select(fault => (fault.Place!.Row, fault.Kind)),
            Is.EqualTo(new (int?, FactFaultKind)[]
            {
                (1, FactFaultKind.Negative), (1, FactFaultKind.UnknownParent),
                (3, FactFaultKind.UnknownFact), (3, FactFaultKind.MissingParent),
                (4, FactFaultKind.BadAttestation),
                (5, FactFaultKind.Negative), (5, FactFaultKind.PartExceedsWhole),
                (6, FactFaultKind.DuplicateCode),
            }));
    }

    [Test]
    public void Building_throws_what_trying_reports()
    {
        var builder = new FactSetBuilder().Add(new School { Code = "S" }, Here).Add(new City { Code = "x" }, Here);
        var thrown = Assert.Throws<InvalidFactsException>(() => builder.Build());

        Assert.That(thrown!.Faults, Is.EqualTo(FaultsOf(builder)));
        Assert.That(thrown.Faults, Has.Count.EqualTo(2));
        Assert.That(thrown.Message.ReplaceLineEndings("\n"), Is.EqualTo($"{thrown.Faults[0]}\n{thrown.Faults[1]}"));
    }

    private static FactFault TheFaultOf(FactSetBuilder builder) => FaultsOf(builder).Single();

    private static IReadOnlyList<FactFault> FaultsOf(FactSetBuilder builder)
    {
        Assert.That(builder.TryBuild(out var facts, out var faults), Is.False);
        Assert.That(facts, Is.Null);
        return faults;
    }

    private static void AssertThat(FactFault fault, FactFaultKind kind, string zh, string en)
    {
        Assert.That(fault.Kind, Is.EqualTo(kind));
        Assert.That(fault.Place, Is.EqualTo(Here));
        Assert.That(fault.Message.Zh, Does.Contain(zh).And.EndsWith("。"));
        Assert.That(fault.Message.En, Does.Contain(en).And.EndsWith("."));
    }

    private static FactSetBuilder OneCity() => new FactSetBuilder().Add(City(IndicatorValues.None));

    private static City City(IndicatorValues indicators) => new() { Code = "210100", Indicators = indicators };

    private static FactSetBuilder OneSchool(School school) => new FactSetBuilder().AssumeJurisdiction(AdministrativeCode.China).Add(school, Here);

    private static Attestation Statement() => new()
    {
        Standard = "SY23-1-4",
        Level = SubjectLevel.City,
        SubjectCode = "210100",
        State = AttestedState.Present,
        Evidence = "minutes",
        On = new DateOnly(2025, 3, 5),
        By = "Li",
    };

    private static SourcePlace Row(int number) => new() { File = "a.csv", Row = number };
}
