using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Facts.Building;

/// <summary>Rows of named values, as importers hand them over: from text, where a number is written, and from typed sources, where it is one.</summary>
[TestFixture]
public sealed class FactRowTests
{
    private static readonly SourcePlace Row = new() { File = "a.csv", Row = 3 };

    [Test]
    public void Text_becomes_keys_numbers_posts_and_choices()
    {
        var school = TheSchool(
            Text("code", "S"), Text("name", "示例小学"), Text("stage", "primary"), Text("locality", "rural"),
            Text("students", "120"), Text("staff", "12.5"), Text("x.clubs", "7"));

        Assert.That(school, Is.EqualTo(new School
        {
            Code = "S",
            Name = "示例小学",
            Stage = SchoolStage.Primary,
            Locality = Locality.Rural,
            Students = 120,
            Staff = Posts.FromDecimal(12.5m),
            Indicators = IndicatorValues.None.With("x.clubs", 7),
        }));
    }

    [Test]
    public void Text_becomes_years_and_yes_or_no()
    {
        var facts = Builder()
            .AddRow(SubjectLevel.School, [Text("code", "S")])
            .AddRow(SubjectLevel.Principal, [Text("code", "P"), Text("school", "S"), Text("consecutiveYearsInPost", "6.5"), Text("rotated", "false")])
            .AddRow(SubjectLevel.Principal, [Text("code", "Q"), Text("school", "S"), Typed("rotated", true)])
            .Build();

        Assert.That(facts.Principals[0].ConsecutiveYearsInPost, Is.EqualTo(new Years(6.5m)));
        Assert.That(facts.Principals.Select(principal => principal.Rotated), Is.EqualTo(new bool?[] { false, true }));
    }

    [Test]
    public void Rows_of_institutions_and_teachers_name_their_area_and_school()
    {
        var facts = Builder()
            .AddRow(SubjectLevel.School, [Text("code", "S"), Text("ownership", "private")])
            .AddRow(SubjectLevel.Institution, [Text("code", "I"), Text("area", "210100"), Text("kind", "researchBody"), Text("researchStaff", "7")])
            .AddRow(SubjectLevel.Teacher, [Text("code", "T"), Text("school", "S"), Text("holdsQualification", "true")])
            .Build();

        Assert.That(facts.Schools.Single().Ownership, Is.EqualTo(SchoolOwnership.Private));
        Assert.That(
            facts.Institutions.Single(),
            Is.EqualTo(new Institution { Code = "I", AreaCode = "210100", Kind = InstitutionKind.ResearchBody, ResearchStaff = 7 }));
        Assert.That(facts.Teachers.Single(), Is.EqualTo(new Teacher { Code = "T", SchoolCode = "S", HoldsQualification = true }));
    }

    [Test]
    public void Typed_numbers_are_taken_as_they_are()
    {
        var school = TheSchool(Typed("code", "S"), Typed("students", 120L), Typed("classes", 6.0m), Typed("staff", 12.5m));

        Assert.That((school.Students, school.Classes, school.Staff), Is.EqualTo((120, 6, Posts.FromDecimal(12.5m))));
    }

    [Test]
    public void An_empty_cell_is_not_reported_and_never_zero()
    {
        var school = TheSchool(Text("code", "S"), Text("students", ""), Typed("classes", null));

        Assert.That((school.Students, school.Classes), Is.EqualTo((null as int?, null as int?)));
    }

    [Test]
    public void A_district_row_has_no_district_key() =>
        Assert.That(FaultsOf(SubjectLevel.District, Text("code", "210102"), Text("district", "210102")).Single().Kind, Is.EqualTo(FactFaultKind.UnknownFact));

    [TestCase("students", "12a")]
    [TestCase("students", "１２３")]
    [TestCase("students", "1,200")]
    [TestCase("students", "1200.5")]
    [TestCase("students", "1e3")]
    [TestCase("students", "1e308")]
    [TestCase("students", "NaN")]
    [TestCase("students", " 12")]
    [TestCase("students", "12\0")]
    [TestCase("students", "-")]
    [TestCase("staff", "0.0005")]
    [TestCase("stage", "Primary")]
    [TestCase("stage", "1")]
    [TestCase("stage", "小学")]
    [TestCase("x.clubs", "many")]
    public void Text_that_is_no_such_value_is_a_fault_that_names_and_quotes_it(string name, string value)
    {
        var fault = FaultsOf(SubjectLevel.School, Text("code", "S"), Text(name, value)).Single();

        Assert.That(fault.Kind, Is.EqualTo(FactFaultKind.BadValue));
        Assert.That(fault.Message.Zh, Does.StartWith($"{name} 的值“{FactFault.Quote(value)}”无效:应为"));
        Assert.That(fault.Message.En, Does.StartWith($"{name} is '{FactFault.Quote(value)}', but must be "));
    }

    [TestCase("students", "120")]
    [TestCase("students", true)]
    [TestCase("code", 12L)]
    [TestCase("name", 12L)]
    [TestCase("stage", 1L)]
    [TestCase("x.clubs", "7")]
    public void A_typed_value_of_another_type_is_a_fault(string name, object value) => Assert.That(
        FaultsOf(SubjectLevel.School, Typed("code", "S"), Typed(name, value)).Select(fault => fault.Kind), Has.Member(FactFaultKind.BadValue));

    [Test]
    public void An_indicator_that_is_a_yes_or_no_is_kept_as_one_or_zero()
    {
        var typed = TheSchool(Typed("code", "S"), Typed("x.hasCanteen", true), Typed("x.hasPool", false), Typed("x.clubs", null));
        var text = TheSchool(Text("code", "S"), Text("x.hasCanteen", "true"), Text("x.hasPool", "false"), Text("x.clubs", ""));

        Assert.That(typed.Indicators, Is.EqualTo(IndicatorValues.None.With("x.hasCanteen", 1).With("x.hasPool", 0)));
        Assert.That(text, Is.EqualTo(typed));
    }

    [Test]
    public void A_misspelt_name_is_a_fault_even_where_nothing_was_reported()
    {
        var typed = FaultsOf(SubjectLevel.School, Typed("code", "S"), Typed("studnets", null)).Single();
        var text = FaultsOf(SubjectLevel.School, Text("code", "S"), Text("studnets", "")).Single();

        Assert.That((typed.Kind, text.Kind), Is.EqualTo((FactFaultKind.UnknownFact, FactFaultKind.UnknownFact)));
        Assert.That(typed.Message.En, Does.StartWith("'studnets' is no fact of a school"));
    }

    [Test]
    public void Rates_points_and_money_are_read_to_their_last_digit()
    {
        var city = Builder().AddRow(
            SubjectLevel.City,
            [
                Text("code", "210100"), Text("studentMyopiaRate", "52.123456789012"), Typed("childObesityBaselineRise", 0.27m),
                Typed("educationExpenditure", 999_999_999_999_999.9999m), Typed("teacherAverageWage", 0L),
            ]).Build().Cities.Single();

        Assert.That(city, Is.EqualTo(new City
        {
            Code = "210100",
            StudentMyopiaRate = new Percentage(52.123456789012m),
            ChildObesityBaselineRise = new PercentagePoints(0.27m),
            EducationExpenditure = new Money(999_999_999_999_999.9999m),
            TeacherAverageWage = new Money(0),
        }));
    }

    [TestCase("studentMyopiaRate", "52.1234567890123", "a percentage with at most twelve decimals")]
    [TestCase("studentMyopiaRate", "52.3%", "a percentage with at most twelve decimals")]
    [TestCase("childObesityBaselineRise", "0.1234567890123", "a number of percentage points with at most twelve decimals")]
    [TestCase("educationExpenditure", "0.00001", "an amount in yuan with at most four decimals")]
    public void A_rate_or_amount_of_too_many_decimals_is_a_fault(string name, string value, string expected)
    {
        var fault = FaultsOf(SubjectLevel.City, Text("code", "210100"), Text(name, value)).Single();

        Assert.That((fault.Kind, fault.Message.En), Is.EqualTo((FactFaultKind.BadValue, $"{name} is '{value}', but must be {expected}{Example(name)}.")));
    }

    [TestCase("studentMyopiaRate", "1000.1", FactFaultKind.TooLarge)]
    [TestCase("studentMyopiaRate", "-0.1", FactFaultKind.Negative)]
    [TestCase("childObesityBaselineRise", "100.01", FactFaultKind.TooLarge)]
    [TestCase("childObesityBaselineRise", "-0.01", FactFaultKind.Negative)]
    [TestCase("educationExpenditure", "1000000000000001", FactFaultKind.TooLarge)]
    [TestCase("educationExpenditure", "-1", FactFaultKind.Negative)]
    public void A_rate_or_amount_out_of_range_is_a_fault(string name, string value, FactFaultKind kind) =>
        Assert.That(FaultsOf(SubjectLevel.City, Text("code", "210100"), Text(name, value)).Single().Kind, Is.EqualTo(kind));

    [Test]
    public void Typed_yes_or_no_must_not_be_text()
    {
        var faults = FaultsOf(SubjectLevel.Principal, Typed("code", "P"), Typed("rotated", "true"));

        Assert.That(faults[0].Message.En, Is.EqualTo("rotated is 'true', but must be true or false."));
    }

    [Test]
    public void What_a_choice_must_be_is_listed()
    {
        var fault = FaultsOf(SubjectLevel.School, Text("code", "S"), Text("locality", "village")).Single();

        Assert.That(fault.Message.En, Is.EqualTo("locality is 'village', but must be one of urban, town, rural."));
        Assert.That(fault.Message.Zh, Is.EqualTo("locality 的值“village”无效:应为urban、town、rural。"));
    }

    [Test]
    public void A_name_that_is_no_fact_is_a_fault()
    {
        var fault = FaultsOf(SubjectLevel.School, Text("code", "S"), Text("pupils", "5")).Single();

        Assert.That(fault.Kind, Is.EqualTo(FactFaultKind.UnknownFact));
        Assert.That(fault.Message.En, Is.EqualTo("'pupils' is no fact of a school; the schema lists the names that are."));
        Assert.That(fault.Message.Zh, Does.StartWith("学校没有名为“pupils”的事实"));
    }

    [Test]
    public void A_row_without_a_code_is_a_fault_of_its_own()
    {
        var fault = FaultsOf(SubjectLevel.School, Text("students", "5")).Single();

        Assert.That((fault.Kind, fault.Place), Is.EqualTo((FactFaultKind.BadCode, Row)));
    }

    [TestCase("-1", FactFaultKind.Negative)]
    [TestCase("1000001", FactFaultKind.TooLarge)]
    [TestCase("79228162514264337593543950335", FactFaultKind.TooLarge)]
    public void A_number_out_of_range_is_a_fault(string number, FactFaultKind kind) =>
        Assert.That(FaultsOf(SubjectLevel.School, Text("code", "S"), Text("students", number)).Single().Kind, Is.EqualTo(kind));

    [Test]
    public void A_fault_of_a_cell_stands_in_its_column_of_the_row()
    {
        var inColumn = FaultsOf(SubjectLevel.School, Text("code", "S"), Text("students", "x") with { Column = "在校生" }).Single();
        var placed = FaultsOf(SubjectLevel.School, Text("code", "S"), Text("students", "x") with { Place = new SourcePlace { File = "b" } }).Single();

        Assert.That(inColumn.Place, Is.EqualTo(Row with { Column = "在校生" }));
        Assert.That(placed.Place, Is.EqualTo(new SourcePlace { File = "b" }));
    }

    [Test]
    public void All_cells_of_a_row_are_read_before_it_is_refused()
    {
        var faults = FaultsOf(SubjectLevel.School, Text("students", "x"), Text("pupils", "5"), Text("staff", "-1"));

        Assert.That(
            faults.Select(fault => fault.Kind),
            Is.EqualTo(new[] { FactFaultKind.BadValue, FactFaultKind.UnknownFact, FactFaultKind.Negative, FactFaultKind.BadCode }));
    }

    private static string Example(string name) => name switch
    {
        "studentMyopiaRate" => ", such as 52.3",
        "childObesityBaselineRise" => ", such as 0.27",
        _ => "",
    };

    private static FactSetBuilder Builder() => new FactSetBuilder().AssumeJurisdiction(AdministrativeCode.China);

    private static School TheSchool(params FactCell[] cells) => Builder().AddRow(SubjectLevel.School, cells, Row).Build().Schools.Single();

    private static IReadOnlyList<FactFault> FaultsOf(SubjectLevel level, params FactCell[] cells)
    {
        Assert.That(Builder().AddRow(level, cells, Row).TryBuild(out _, out var faults), Is.False);
        return faults;
    }

    private static FactCell Text(string name, string value) => new(name, value, IsText: true, Place: null);

    private static FactCell Typed(string name, object? value) => new(name, value, IsText: false, Place: null);
}
