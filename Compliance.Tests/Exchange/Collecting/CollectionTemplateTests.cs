using Compliance.Exchange.Collecting;
using Compliance.Facts;
using Compliance.Facts.Describing;
using Compliance.Languages;
using Compliance.Rules.Dalian;
using Compliance.Rules.Leshan;
using Compliance.Rules.Shenyang;
using Compliance.Standards;
using Compliance.Tests.Approvals;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using NUnit.Framework;

namespace Compliance.Tests.Exchange.Collecting;

/// <summary>Templates as they are sent out.</summary>
internal sealed class CollectionTemplateTests
{
    private static readonly SubjectLevel[] Levels = Enum.GetValues<SubjectLevel>();

    [Test]
    public void Its_cells_are_as_approved([Values("zh", "en", "both")] string language) => Approved.Verify(TemplateText.Of(FilledTemplate.Empty(
        SubjectLevel.School, new CollectionTemplateOptions { Packs = [LeshanStandards.Pack], Title = "示例填报 2026", Languages = LanguagesOf(language) })));

    [TestCaseSource(nameof(Levels))]
    public void It_is_valid_by_the_schemas_of_Open_XML(SubjectLevel level)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(FilledTemplate.Empty(level)), isEditable: false);

        Assert.That(new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"), Is.Empty);
    }

    [Test]
    public void The_same_options_give_the_same_bytes()
    {
        var first = FilledTemplate.Empty(SubjectLevel.School);

        Assert.That(FilledTemplate.Empty(SubjectLevel.School), Is.EqualTo(first));
    }

    [Test]
    public void Every_cell_is_a_text_whatever_it_begins_with()
    {
        var template = FilledTemplate.Empty(SubjectLevel.District, new CollectionTemplateOptions { Title = "=1+1" });

        using var document = SpreadsheetDocument.Open(new MemoryStream(template), isEditable: false);
        var cells = document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<Cell>()).ToList();
        Assert.That(cells.Where(cell => cell.DataType?.Value != CellValues.InlineString && cell.InnerText.Length > 0), Is.Empty);
        Assert.That(cells.Select(cell => cell.CellFormula), Is.All.Null);
        Assert.That(cells.Select(cell => cell.InnerText), Has.Member("=1+1"));
    }

    [Test]
    public void Only_the_table_and_its_explanation_are_seen_and_the_headings_stay_in_view()
    {
        var template = FilledTemplate.Empty(SubjectLevel.School);

        Assert.That(WorkbookCells.Of(template).Select(sheet => (sheet.Name, sheet.Sight)), Is.EqualTo(new[]
        {
            ("填报 Data", "visible"), ("填报说明 How to fill in", "visible"), ("选项 Lists", "hidden"), ("compliance-mapping-1", "veryhidden"),
        }));
        using var document = SpreadsheetDocument.Open(new MemoryStream(template), isEditable: false);
        var pane = TemplateText.First(document).Descendants<Pane>().Single();
        Assert.That((pane.State?.Value, pane.TopLeftCell?.Value), Is.EqualTo((PaneStateValues.Frozen, "C2")));
    }

    [Test]
    public void No_heading_stands_twice([ValueSource(nameof(Levels))] SubjectLevel level, [Values("zh", "en", "both")] string language)
    {
        var headings = WorkbookCells.Of(FilledTemplate.Empty(level, new CollectionTemplateOptions { Languages = LanguagesOf(language) }))[0].Rows[0];

        Assert.That(headings, Is.Unique);
        Assert.That(headings, Has.All.Length.LessThanOrEqualTo(200));
    }

    // What the import takes: a school has up to a million of anything, an area up to a thousand million.
    [TestCase(SubjectLevel.School, "students", "whole", "0", "1000000")]
    [TestCase(SubjectLevel.City, "students", "whole", "0", "1000000000")]
    [TestCase(SubjectLevel.School, "staff", "decimal", "0", "1000000")]
    [TestCase(SubjectLevel.School, "floorArea", "decimal", "0", "1000000")]
    [TestCase(SubjectLevel.School, "trainingBudget", "decimal", "0", "1000000000000000")]
    [TestCase(SubjectLevel.Principal, "consecutiveYearsInPost", "decimal", "0", "100")]
    [TestCase(SubjectLevel.District, "childObesityBaselineRise", "decimal", "0", "100")]
    [TestCase(SubjectLevel.District, "nineYearRetentionRate", "decimal", "0", "100")]
    [TestCase(SubjectLevel.School, "isTeachingPoint", "list", "\"是,否,yes,no\"", null)]
    [TestCase(SubjectLevel.School, "locality", "list", "\"城区,镇区,乡村,urban,town,rural\"", null)]
    [TestCase(SubjectLevel.School, "stage", "list", "'选项 Lists'!$A$2:$A$21", null)]
    [TestCase(SubjectLevel.School, "district", "textLength", "6", null)]
    [TestCase(SubjectLevel.Institution, "area", "textLength", "6", null)]
    [TestCase(SubjectLevel.City, "code", "textLength", "6", null)]
    [TestCase(SubjectLevel.School, "code", "none", null, null)]
    [TestCase(SubjectLevel.School, "name", "none", null, null)]
    [TestCase(SubjectLevel.Teacher, "school", "none", null, null)]
    public void An_entry_is_checked_while_it_is_typed(SubjectLevel level, string name, string type, string? first, string? last)
    {
        var template = new FilledTemplate(level);
        var rule = TemplateText.Rules(template.ToBytes())[template.Columns[name]];

        Assert.That((rule.Type?.InnerText, rule.Formula1?.Text, rule.Formula2?.Text), Is.EqualTo((type, first, last)));
        Assert.That(rule.Operator?.InnerText, Is.EqualTo(type == "textLength" ? "equal" : "between"));
        Assert.That((rule.AllowBlank?.Value, rule.ShowInputMessage?.Value, rule.ShowErrorMessage?.Value), Is.EqualTo((true, true, type != "none")));
    }

    [Test]
    public void A_rate_above_a_hundred_is_asked_about_and_nothing_else_is_let_through()
    {
        var template = new FilledTemplate(SubjectLevel.District);
        var warnings = TemplateText.Rules(template.ToBytes()).Where(rule => rule.Value.ErrorStyle?.Value == DataValidationErrorStyleValues.Warning).Select(rule => rule.Key);

        Assert.That(warnings, Is.EquivalentTo(FactCatalog.Of(SubjectLevel.District).Where(fact => fact.Kind == FactKind.Percent).Select(fact => template.Columns[fact.Name])));
    }

    [TestCaseSource(nameof(Levels))]
    public void Every_column_has_a_prompt_as_short_as_spreadsheets_show_in_both_languages(SubjectLevel level)
    {
        var template = new FilledTemplate(level);
        var rules = TemplateText.Rules(template.ToBytes());

        Assert.That(rules.Keys, Is.EquivalentTo(template.Columns.Values));
        foreach (var rule in rules.Values)
        {
            Assert.That(rule.PromptTitle?.Value, Has.Length.InRange(1, 32));
            Assert.That(rule.Prompt?.Value, Has.Length.InRange(1, 255).And.Matches("[\u4e00-\u9fff].*\n.*[a-z]"));
            Assert.That(rule.Prompt!.Value, Does.Not.EndWith("…"), "nothing was cut off");
            Assert.That(rule.Error?.Value is null, Is.EqualTo(rule.Type?.Value == DataValidationValues.None));
            Assert.That(rule.Error?.Value ?? "", Has.Length.LessThanOrEqualTo(225));
        }
    }

    [TestCase(1, "A2:A2")]
    [TestCase(1000, "A2:A1001")]
    [TestCase(1_048_575, "A2:A1048576")]
    public void As_many_rows_are_checked_as_were_asked_for(int rows, string range)
    {
        var template = FilledTemplate.Empty(SubjectLevel.City, new CollectionTemplateOptions { Rows = rows });

        Assert.That(TemplateText.Rules(template)["A"].SequenceOfReferences?.InnerText, Is.EqualTo(range));
    }

    [Test]
    public void Codes_and_names_are_texts_and_numbers_are_shown_as_they_are_typed()
    {
        var template = new FilledTemplate(SubjectLevel.School);
        using var document = SpreadsheetDocument.Open(new MemoryStream(template.ToBytes()), isEditable: false);
        var formats = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().Select(format => format.NumberFormatId?.Value).ToArray();
        var columns = TemplateText.First(document).Descendants<Column>().Select(column => formats[column.Style?.Value ?? 0]).ToArray();

        Assert.That(template.Columns["code"] + template.Columns["name"] + template.Columns["district"] + template.Columns["stage"], Is.EqualTo("ABCD"));
        // 49 is a text as it was typed. 0 takes the sign of 52.3% along; with a format of its own the cell would keep 0.523.
        Assert.That(columns[..4], Is.All.EqualTo(49));
        Assert.That(columns[7..], Is.All.EqualTo(0));
        Assert.That(template.Columns["students"], Is.EqualTo("H"));
        Assert.That(TemplateText.First(document).Descendants<IgnoredError>().Single().SequenceOfReferences?.InnerText, Does.StartWith("A2:A1001 B2:B1001 C2:C1001"));
    }

    [Test]
    public void A_code_that_a_row_lacks_is_red()
    {
        using var document = SpreadsheetDocument.Open(
            new MemoryStream(FilledTemplate.Empty(SubjectLevel.School, new CollectionTemplateOptions { Facts = ["students"] })), isEditable: false);

        Assert.That(TemplateText.First(document).Descendants<ConditionalFormatting>().Select(rule => (rule.SequenceOfReferences?.InnerText, rule.InnerText)), Is.EqualTo(new[]
        {
            ("A2:A1001", "AND(LEN($A2)=0,COUNTA($A2:$D2)>0)"), ("C2:C1001", "AND(LEN($C2)=0,COUNTA($A2:$D2)>0)"),
        }));
    }

    [Test]
    public void The_facts_named_are_asked_for_in_their_order() => Assert.That(
        new FilledTemplate(SubjectLevel.School, new CollectionTemplateOptions { Facts = ["staff", "students"] }).Columns.Keys,
        Is.EqualTo(new[] { "code", "name", "district", "staff", "students" }));

    [Test]
    public void Without_facts_or_packs_every_fact_is_asked_for([ValueSource(nameof(Levels))] SubjectLevel level) =>
        Assert.That(new FilledTemplate(level).Columns.Keys.Where(name => FactCatalog.Find(level, name) is not null), Is.EqualTo(FactCatalog.Of(level).Select(fact => fact.Name)));

    [Test]
    public void A_pack_asks_for_what_its_standards_read_and_the_explanation_names_them()
    {
        var only = LeshanStandards.Pack.Only(clause => clause.Id == "LS21-2.4-1");
        var template = FilledTemplate.Empty(SubjectLevel.School, new CollectionTemplateOptions { Packs = [only] });

        Assert.That(
            WorkbookCells.Of(template)[1].Rows.Where(row => row[5].Length > 0).Skip(1).Select(row => (row[2], row[5])),
            Is.EqualTo(new[] { "stage", "locality", "students", "fullTimeMentalHealthTeachers" }.Select(name => (name, "LS21-2.4-1"))));
    }

    [Test]
    public void What_an_area_adds_up_is_asked_for_where_it_is_reported()
    {
        // The share of rotated teachers is judged on districts, which add it up over their schools.
        var rotation = ShenyangStandards.Pack.Only(clause => clause.Id == "SY23-16-3");

        Assert.That(NamesOf(SubjectLevel.School), Is.EqualTo(new[] { "teachersEligibleForRotation", "rotatedTeachers" }));
        Assert.That(NamesOf(SubjectLevel.District), Is.EqualTo(new[] { "teachersEligibleForRotation", "rotatedTeachers" }));
        Assert.That(NamesOf(SubjectLevel.City), Is.Empty);

        IEnumerable<string> NamesOf(SubjectLevel level) => CollectionTemplate.FactsAskedFor(level, [rotation]).Select(fact => fact.Name);
    }

    [Test]
    public void What_a_city_adds_up_over_its_districts_is_asked_of_these_and_of_no_school()
    {
        // No school reports how many people of an age live around it; a rate adds up over nothing.
        var (share, rate) = (DalianStandards.Pack.Only(clause => clause.Id == "DL21-T-1"), DalianStandards.Pack.Only(clause => clause.Id == "DL21-T-3"));

        Assert.That(NamesOf(SubjectLevel.City, share), Is.EqualTo(new[] { "childrenInKindergarten", "populationAged3To5" }));
        Assert.That(NamesOf(SubjectLevel.District, share), Is.EqualTo(new[] { "childrenInKindergarten", "populationAged3To5" }));
        Assert.That(NamesOf(SubjectLevel.School, share), Is.Empty);
        // What schools report is added up over them, whatever their districts say.
        var teachers = DalianStandards.Pack.Only(clause => clause.Id == "DL21-T-8");
        Assert.That(NamesOf(SubjectLevel.School, teachers), Is.EqualTo(new[] { "compulsoryTeachers", "compulsoryTeachersWithBachelorDegree" }));
        Assert.That(NamesOf(SubjectLevel.District, teachers), Is.Empty);
        Assert.That((NamesOf(SubjectLevel.City, rate), NamesOf(SubjectLevel.District, rate)), Is.EqualTo((new[] { "nineYearRetentionRate" }, Array.Empty<string>())));

        static string[] NamesOf(SubjectLevel level, StandardPack pack) => [.. CollectionTemplate.FactsAskedFor(level, [pack]).Select(fact => fact.Name)];
    }

    [TestCase("student", "'student' is no fact of a school; the nearest is 'students'.")]
    [TestCase("", "'' is no fact of a school.")]
    public void A_fact_that_the_level_has_not_is_refused_with_the_nearest(string name, string words) => Assert.That(
        () => FilledTemplate.Empty(SubjectLevel.School, new CollectionTemplateOptions { Facts = ["staff", name] }), Throws.ArgumentException.With.Message.Contains(words));

    [TestCase("students,students")]
    [TestCase("")]
    public void Facts_that_stand_twice_or_not_at_all_are_refused(string names) => Assert.That(
        () => FilledTemplate.Empty(SubjectLevel.School, new CollectionTemplateOptions { Facts = names.Split(',', StringSplitOptions.RemoveEmptyEntries) }),
        Throws.ArgumentException.With.Message.Contains("one fact or more, each once"));

    [Test]
    public void A_title_may_have_255_characters() => Assert.That(
        WorkbookCells.Of(FilledTemplate.Empty(SubjectLevel.City, new CollectionTemplateOptions { Title = new string('x', 255) }))[1].Rows[1][0], Is.EqualTo(new string('x', 255)));

    [TestCase(0, 0, 2)]
    [TestCase(1_048_576, 0, 2)]
    [TestCase(1, 256, 2)]
    [TestCase(1, 0, 0)]
    public void What_no_sheet_can_hold_is_refused(int rows, int title, int languages) => Assert.That(
        () => FilledTemplate.Empty(
            SubjectLevel.City, new CollectionTemplateOptions { Rows = rows, Title = new string('x', title), Languages = [.. LanguagesOf("both").Take(languages)] }),
        Throws.InstanceOf<ArgumentOutOfRangeException>());

    private static IReadOnlyList<Language> LanguagesOf(string name) => name switch
    {
        "zh" => [Language.Chinese],
        "en" => [Language.English],
        _ => [Language.Chinese, Language.English],
    };
}
