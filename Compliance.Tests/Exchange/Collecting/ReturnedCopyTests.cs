using System.Globalization;
using Compliance.Exchange.Collecting;
using Compliance.Exchange.Import;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Facts.Describing;
using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Tests.AuditHarness;
using Compliance.Tests.Exchange.Import;
using Compliance.Tests.Generators;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Compliance.Tests.Exchange.Collecting;

/// <summary>Templates that come back filled in are read by the mapping that they carry, to the very facts that were entered.</summary>
internal sealed class ReturnedCopyTests
{
    private static readonly SubjectLevel[] Levels = Enum.GetValues<SubjectLevel>();
    private static readonly School OnlySchool = new() { Code = "S" };

    [TestCaseSource(nameof(Levels))]
    public void Every_fact_of_a_level_comes_back_as_it_was_entered(SubjectLevel level)
    {
        var template = new FilledTemplate(level);
        var entered = FactCatalog.Of(level).ToDictionary(fact => fact.Name, MadeUp);
        var bytes = template.Row([.. Keys(level), .. entered.Select(pair => (pair.Key, Typed(pair.Value)))]).ToBytes();

        var subject = Only(bytes, level);

        Assert.That(subject.Name, Is.EqualTo("甲"));
        foreach (var fact in FactCatalog.Of(level))
        {
            Assert.That(fact.ValueOf(subject), Is.EqualTo(entered[fact.Name]), fact.Name);
        }
    }

    [Test]
    public void Numbers_come_back_as_they_were_entered()
    {
        // Fifteen digits are what a spreadsheet keeps.
        var thousandths = Gen.Choose(0, 1_000_000_000).Select(number => number / 1000m);
        var template = FilledTemplate.Empty(SubjectLevel.School, new CollectionTemplateOptions { Facts = ["students", "staff", "studentMyopiaRate", "floorArea", "equipmentValue"] });
        var values =
            from students in Gen.Choose(0, 1_000_000)
            from staff in thousandths
            from rate in Gen.Choose(0, 100_000).Select(number => number / 1000m)
            from area in thousandths
            from money in Gen.Choose(0, int.MaxValue).Zip(Gen.Choose(0, 9999), (yuan, rest) => yuan + (rest / 10_000m))
            from asPercent in Gen.Elements(true, false)
            select (students, staff, rate, area, money, asPercent);

        For.All(
            values,
            entered =>
            {
                var bytes = new FilledTemplate(template).Row(
                    ("code", "A"), ("students", entered.students), ("staff", entered.staff), ("studentMyopiaRate", entered.asPercent ? new FilledTemplate.Percent(entered.rate) : entered.rate),
                    ("floorArea", entered.area), ("equipmentValue", entered.money)).ToBytes();
                var school = (School)Only(bytes, SubjectLevel.School);
                return school.Students == entered.students && school.Staff!.Value.Value == entered.staff && school.StudentMyopiaRate!.Value.Value == entered.rate
                    && school.FloorArea!.Value.Value == entered.area && school.EquipmentValue!.Value.Value == entered.money;
            },
            times: 100);
    }

    [Test]
    public void Every_word_that_is_offered_is_read([ValueSource(nameof(Levels))] SubjectLevel level, [Values("zh", "en", "both")] string language)
    {
        IReadOnlyList<Language> languages = language switch { "zh" => [Language.Chinese], "en" => [Language.English], _ => [Language.Chinese, Language.English] };
        foreach (var fact in FactCatalog.Of(level).Where(fact => fact.Kind is FactKind.Choice or FactKind.Flag))
        {
            var template = FilledTemplate.Empty(level, new CollectionTemplateOptions { Facts = [fact.Name], Languages = languages });
            object[] meanings = fact.Kind == FactKind.Flag ? [true, false] : [.. fact.Choices.Select(choice => choice.Value)];
            var offered = TemplateText.Offered(template, new FilledTemplate(template).Columns[fact.Name]);

            Assert.That(offered, Has.Length.EqualTo(meanings.Length * languages.Count), fact.Name);
            for (var i = 0; i < offered.Length; i++)
            {
                var bytes = new FilledTemplate(template).Row([.. Keys(level), (fact.Name, offered[i])]).ToBytes();
                Assert.That(fact.ValueOf(Only(bytes, level)), Is.EqualTo(meanings[i % meanings.Length]), offered[i]);
            }
        }
    }

    [TestCase("是", true)]
    [TestCase("no", false)]
    [TestCase("true", true)]
    [TestCase(true, true)]
    [TestCase(false, false)]
    public void A_yes_or_no_may_be_entered_in_other_ways(object entered, bool read)
    {
        var school = (School)Only(Filled(("code", "A"), ("isTeachingPoint", entered)), SubjectLevel.School);

        Assert.That(school.IsTeachingPoint, Is.EqualTo(read));
    }

    [Test]
    public void A_choice_may_be_entered_by_its_name_in_fact_files_and_in_the_language_that_the_template_has_not()
    {
        var template = new CollectionTemplateOptions { Languages = [Language.English] };

        Assert.That(
            new[] { "nineYear", "九年一贯制学校", "nine-year school" }
                .Select(word => ((School)Only(new FilledTemplate(SubjectLevel.School, template).Row(("code", "A"), ("stage", word)).ToBytes(), SubjectLevel.School)).Stage),
            Is.All.EqualTo(SchoolStage.NineYear));
    }

    [Test]
    public void A_word_that_was_not_offered_is_a_fault_with_its_place()
    {
        FilledTemplate.Read(Filled(("code", "A"), ("locality", "郊区"))).TryBuild(out _, out var faults);

        Assert.That(faults.Select(fault => fault.Kind), Is.EqualTo(new[] { FactFaultKind.BadValue }));
        Assert.That(faults[0].Place!.ToString(), Does.EndWith("sheet \"填报 Data\", row 2, column \"城乡分类(从列表选择) locality (choose from the list)\""));
        Assert.That(faults[0].Message.En, Does.Contain("郊区"));
    }

    [TestCase("007", "007")]
    [TestCase(210102001, "210102001")]
    [TestCase("  A 1 ", "A 1")]
    public void A_code_is_a_text(object entered, string code) => Assert.That(Only(Filled(("code", entered), ("students", 1)), SubjectLevel.School).Code, Is.EqualTo(code));

    [Test]
    public void An_empty_cell_is_not_reported_and_a_zero_is_zero()
    {
        var school = (School)Only(Filled(("code", "A"), ("students", 0), ("staff", null)), SubjectLevel.School);

        Assert.That((school.Students, school.Staff, school.Classes), Is.EqualTo(((int?)0, (Posts?)null, (int?)null)));
    }

    [Test]
    public void Rows_that_hold_nothing_are_passed_over()
    {
        var facts = FilledTemplate.Read(new FilledTemplate(SubjectLevel.School)
            .Row(("code", null), ("students", null)).Row(("code", "A"), ("students", 5)).Row(("students", "  ")).Row(("code", "B")).ToBytes()).Build();

        Assert.That(facts.Schools.Select(school => (school.Code, school.Students)), Is.EqualTo(new[] { ("A", (int?)5), ("B", null) }));
    }

    [TestCase(true)]
    [TestCase(false)]
    public void A_template_that_nobody_filled_in_is_one_fault(bool withEmptyRow)
    {
        var template = new FilledTemplate(SubjectLevel.School);
        FilledTemplate.Read((withEmptyRow ? template.Row(("students", null)) : template).ToBytes()).TryBuild(out _, out var faults);

        Assert.That(faults.Select(fault => fault.Message.En), Is.EqualTo(new[] { "There is no row below the headings." }));
    }

    [Test]
    public void A_row_with_facts_and_no_code_is_a_fault_with_its_place()
    {
        FilledTemplate.Read(new FilledTemplate(SubjectLevel.School).Row(("code", "A")).Row(("students", 5)).ToBytes()).TryBuild(out _, out var faults);

        Assert.That(faults.Select(fault => fault.Kind), Is.EqualTo(new[] { FactFaultKind.BadCode }));
        Assert.That(faults[0].Place!.ToString(), Does.EndWith("sheet \"填报 Data\", row 3"));
    }

    [Test]
    public void More_rows_than_were_prepared_are_read()
    {
        var template = new FilledTemplate(SubjectLevel.School, new CollectionTemplateOptions { Rows = 1 });

        Assert.That(FilledTemplate.Read(template.Row(("code", "A")).Row(("code", "B")).Row(("code", "C")).ToBytes()).Build().Schools, Has.Count.EqualTo(3));
    }

    [Test]
    public void Columns_may_be_added_and_line_breaks_in_headings_lost()
    {
        var bytes = Changed(Filled(("code", "A"), ("students", 5)), cell =>
        {
            if (cell.CellReference!.Value!.EndsWith('1'))
            {
                cell.InlineString = new InlineString(new Text(cell.InnerText.Replace("\n", "  ", StringComparison.Ordinal)));
                if (cell.NextSibling() is null)
                {
                    cell.Parent!.Append(new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text("our own remark")) });
                }
            }
        });

        Assert.That(((School)Only(bytes, SubjectLevel.School)).Students, Is.EqualTo(5));
    }

    [Test]
    public void A_heading_that_was_changed_is_a_fault_that_names_it()
    {
        var bytes = Changed(Filled(("code", "A"), ("students", 5)), cell =>
        {
            if (cell.CellReference == "B1")
            {
                cell.InlineString = new InlineString(new Text("who"));
            }
        });

        FilledTemplate.Read(bytes).TryBuild(out _, out var faults);
        Assert.That(faults.Select(fault => fault.Place!.Column), Is.EqualTo(new[] { "学校名称(选填) school name (optional)" }));
    }

    [Test]
    public void Copies_in_an_archive_are_read_and_a_district_named_in_several_is_one()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("returned.zip", XlsxFile.Zip(("甲/a.xlsx", Filled(("code", "A"), ("district", "210102"))), ("乙/b.xlsx", Filled(("code", "B"), ("district", "210102")))));

        var builder = new FactSetBuilder();
        TableImport.ReadInto(builder, path, TableMapping.CarriedBy(path)!);

        var facts = builder.Build();
        Assert.That((facts.Schools.Count, facts.Districts.Single().Code), Is.EqualTo((2, "210102")));
    }

    [Test]
    public void Copies_of_several_levels_go_together_in_any_order([Values] bool schoolsFirst)
    {
        using var folder = new TemporaryFolder();
        var schools = folder.Write("schools.xlsx", Filled(("code", "A"), ("district", "210102")));
        var districts = folder.Write("districts.xlsx", new FilledTemplate(SubjectLevel.District).Row(("code", "210102"), ("name", "和平区"), ("students", 7)).ToBytes());
        var builder = new FactSetBuilder();
        foreach (var path in schoolsFirst ? new[] { schools, districts } : [districts, schools])
        {
            TableImport.ReadInto(builder, path, TableMapping.CarriedBy(path)!);
        }

        var facts = builder.Build();

        Assert.That((facts.Districts.Single().Name, facts.Districts.Single().Students, facts.Schools.Single().DistrictCode), Is.EqualTo(("和平区", (int?)7, "210102")));
    }

    [Test]
    public void A_copy_saved_as_text_is_read_by_the_mapping_written_beside_it()
    {
        var options = new CollectionTemplateOptions { Facts = ["students", "isTeachingPoint"] };
        using var mapping = new StringWriter();
        CollectionTemplate.WriteMapping(mapping, SubjectLevel.School, options);
        var headings = WorkbookCells.Of(FilledTemplate.Empty(SubjectLevel.School, options))[0].Rows[0];
        var csv = string.Join(',', headings.Select(heading => $"\"{heading}\"")) + "\nA,甲,210102,5,否\n";

        var facts = new MappedTable(mapping.ToString()).Facts(csv);

        Assert.That((facts.Schools.Single().Students, facts.Schools.Single().IsTeachingPoint, facts.Districts.Count), Is.EqualTo(((int?)5, (bool?)false, 1)));
    }

    [Test]
    public void A_copy_saved_as_an_old_workbook_is_read_by_the_mapping_that_it_carries()
    {
        var sheets = WorkbookCells.Of(Filled(("code", "007"), ("district", "210102"), ("students", 5)));
        var old = new XlsFile();
        foreach (var (name, _, rows) in sheets)
        {
            old.Sheet(name, [.. rows.Select(row => row.Select(cell => (object?)(cell.Length > 0 ? cell : null)).ToArray())]);
        }

        var school = FilledTemplate.Read(old.ToBytes()).Build().Schools.Single();

        Assert.That((school.Code, school.DistrictCode, school.Students), Is.EqualTo(("007", "210102", (int?)5)));
    }

    /// <summary>A value of each kind that no other fact of the level has, and that is no larger than the whole it is part of.</summary>
    private static object MadeUp(Fact fact)
    {
        var ordinal = FactCatalog.Of(fact.Level).ToList().IndexOf(fact);
        return fact.Kind switch
        {
            FactKind.Flag => ordinal % 2 == 0,
            FactKind.Choice => fact.Choices[ordinal % fact.Choices.Count].Value,
            FactKind.Count => 900_000 - Part(fact),
            FactKind.Posts => Posts.FromThousandths(900_000_125 - (1000 * Part(fact))),
            FactKind.Years => new Years(1 + (ordinal / 8m)),
            FactKind.Percent => new Percentage(10 + (ordinal / 8m)),
            FactKind.PercentagePoints => new PercentagePoints(ordinal / 1000m),
            FactKind.Money => new Money(9_000_000_000.0625m - Part(fact)),
            _ => SquareMetres.TryFromDecimal(1000.5m + ordinal, out var area) ? area : throw new InvalidOperationException(),
        };

        static int Part(Fact fact) => FactCatalog.Of(fact.Level).ToList().IndexOf(fact) + 1 + (fact.PartOf is { } whole ? Part(whole) : 0);
    }

    /// <summary>What somebody would type for a value.</summary>
    private static object Typed(object value) => value switch
    {
        bool flag => flag ? "是" : "否",
        Enum choice => FactCatalog.Of(SubjectLevel.School).Concat(FactCatalog.Of(SubjectLevel.Institution)).SelectMany(fact => fact.Choices).First(each => each.Value.Equals(choice)).Label.Zh,
        int count => count,
        Posts posts => posts.Value,
        Years years => years.Value,
        Percentage rate => rate.Value,
        PercentagePoints points => points.Value,
        Money money => money.Value,
        SquareMetres area => area.Value,
        _ => throw new InvalidOperationException(Convert.ToString(value, CultureInfo.InvariantCulture)),
    };

    private static (string, object?)[] Keys(SubjectLevel level) => level switch
    {
        SubjectLevel.Province => [("code", "210000"), ("name", "甲")],
        SubjectLevel.City => [("code", "210100"), ("name", "甲")],
        SubjectLevel.District => [("code", "210102"), ("name", "甲")],
        SubjectLevel.Institution => [("code", "A"), ("name", "甲"), ("area", "210100")],
        SubjectLevel.School => [("code", "A"), ("name", "甲"), ("district", "210102")],
        _ => [("code", "A"), ("name", "甲"), ("school", "S")],
    };

    private static byte[] Filled(params (string, object?)[] cells) => new FilledTemplate(SubjectLevel.School).Row(cells).ToBytes();

    private static Subject Only(byte[] workbook, SubjectLevel level)
    {
        var facts = FilledTemplate.Read(workbook, level is SubjectLevel.Principal or SubjectLevel.Teacher ? [OnlySchool] : []).Build();
        return level switch
        {
            SubjectLevel.Province => facts.Provinces.Single(),
            SubjectLevel.City => facts.Cities.Single(),
            SubjectLevel.District => facts.Districts.Single(),
            SubjectLevel.Institution => facts.Institutions.Single(),
            SubjectLevel.School => facts.Schools.Single(),
            SubjectLevel.Principal => facts.Principals.Single(),
            _ => facts.Teachers.Single(),
        };
    }

    /// <summary>The workbook with each cell of its first sheet changed.</summary>
    private static byte[] Changed(byte[] workbook, Action<Cell> change)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            foreach (var cell in TemplateText.First(document).Descendants<Cell>().ToList())
            {
                change(cell);
            }
        }

        return stream.ToArray();
    }
}
