using Compliance.Exchange.Import;
using Compliance.Exchange.Import.Guessing;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Tests.AuditHarness;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Compliance.Tests.Exchange.Import.Guessing;

/// <summary>A mapping is proposed from headings and cells; what is not sure is left to a person.</summary>
public sealed class MappingGuessTests
{
    private const string Sure = "学校代码,学校名称,区县代码,办学类型,在校生数\n1,甲,210102,小学,10\n2,乙,210102,初级中学,20\n";

    [Test]
    public void Every_column_of_the_invented_city_is_found_and_none_is_taken_for_another()
    {
        var mapping = JObject.Parse(Repository.Text("samples/data/invented-city.mapping.json"))["columns"]!.Children<JProperty>()
            .ToDictionary(property => (string)(property.Value is JObject source ? source["column"] : property.Value)!, property => property.Name);

        var guess = MappingGuess.Of(Path.Combine(Repository.Root, "samples", "data", "invented-city.csv"));

        Assert.That(
            guess.Columns.Where(column => column.Heading != "区县名称").Select(column => (column.Heading, column.Name)),
            Is.EqualTo(mapping.Select(pair => (pair.Key, (string?)pair.Value))));
        Assert.That(guess.Columns.Single(column => column.Heading == "区县名称").Name, Is.EqualTo("districts.name"));
        Assert.That(
            guess.Columns.Where(column => column.Certainty == GuessCertainty.Unsure).Select(column => column.Heading), Is.EqualTo(new[] { "本学年轮岗教师数" }),
            "classes of 56 and of 66 are told apart by their numbers");
    }

    [TestCase("学校代码", "code", GuessCertainty.Certain, Description = "a name of the code")]
    [TestCase("在校生数(人)", "students", GuessCertainty.Certain, Description = "the counting word and the unit say nothing")]
    [TestCase("Number of classes", "classes", GuessCertainty.Certain)]
    [TestCase("full-time teachers", "fullTimeTeachers", GuessCertainty.Certain)]
    [TestCase("小学最大班额", "largestPrimaryClass", GuessCertainty.Likely, Description = "four of five pairs of characters")]
    [TestCase("56人及以上义务教育班级", "largeClasses", GuessCertainty.Certain)]
    [TestCase("66人及以上义务教育班级", "veryLargeClasses", GuessCertainty.Certain, Description = "other numbers are another fact")]
    [TestCase("本学年轮岗教师数", "rotatedTeachers", GuessCertainty.Unsure, Description = "five pairs of six and ten: 10 of 16")]
    [TestCase("轮岗的教师", null, GuessCertainty.Unsure, Description = "two pairs of three and ten: 4 of 13")]
    [TestCase("备注", null, GuessCertainty.Unsure)]
    public void A_heading_is_taken_for_what_it_says(string heading, string? name, GuessCertainty certainty)
    {
        var column = Guess($"{heading},x\n12,y\n").Columns[0];

        Assert.That((column.Name, column.Certainty), Is.EqualTo((name, certainty)));
    }

    [TestCase("在校生", "1.5", "1.5")]
    [TestCase("在校生", "-1", "-1")]
    [TestCase("在校生", "many", "many")]
    [TestCase("办学类型", "music school", "music school")]
    [TestCase("区县代码", "Heping", "Heping")]
    [TestCase("区县代码", "210100", "210100", Description = "a city")]
    public void A_cell_that_does_not_fit_makes_it_unsure_and_is_shown(string heading, string cell, string shown)
    {
        var column = Guess($"{heading},x\n{cell},y\n").Columns[0];

        Assert.That(column.Certainty, Is.EqualTo(GuessCertainty.Unsure));
        Assert.That(column.Why.En, Does.Contain($"'{shown}'"));
        Assert.That(column.Why.Zh, Does.Contain($"“{shown}”"));
    }

    [TestCase(2, GuessCertainty.Likely, Description = "one in ten")]
    [TestCase(3, GuessCertainty.Unsure)]
    public void A_few_slips_are_left_for_the_import_to_reject(int slips, GuessCertainty certainty)
    {
        var cells = Enumerable.Range(1, 20).Select(i => i <= slips ? "about 300" : "300");

        var column = Guess($"在校生,x\n{string.Concat(cells.Select(cell => $"{cell},y\n"))}").Columns[0];

        Assert.That((column.Name, column.Certainty), Is.EqualTo(("students", certainty)));
        Assert.That(column.Why.En, Does.Contain("'about 300'"));
    }

    [Test]
    public void A_few_slips_in_a_heading_that_is_only_like_a_fact_make_it_unsure() =>
        Assert.That(Guess($"小学最大班额,x\n{string.Concat(Enumerable.Repeat("45,y\n", 19))}many,y\n").Columns[0].Certainty, Is.EqualTo(GuessCertainty.Unsure));

    [Test]
    public void A_code_that_comes_twice_is_none() => Assert.That(Guess("学校代码\n1\n1\n").Columns[0].Certainty, Is.EqualTo(GuessCertainty.Unsure));

    [Test]
    public void A_column_without_cells_is_likely_at_most() => Assert.That(Guess("学校代码,在校生\n1,\n").Columns[1].Certainty, Is.EqualTo(GuessCertainty.Likely));

    [Test]
    public void A_heading_that_says_of_which_goes_on_from_the_one_before() =>
        Assert.That(Guess("专职心理健康教师数,其中有专业背景\n2,1\n").Columns[1].Name, Is.EqualTo("qualifiedFullTimeMentalHealthTeachers"));

    [Test]
    public void A_fact_stands_in_one_column_and_the_better_name_has_it() =>
        Assert.That(Guess("学生,在校生\n10,10\n").Columns.Select(column => column.Name), Is.EqualTo(new[] { "students", null }));

    [Test]
    public void Texts_of_choices_and_of_yes_or_no_are_translated()
    {
        var columns = Guess("办学类型,是否教学点\n小学,是\nJunior secondary school,否\n").Columns;

        Assert.That(columns[0].Values, Is.EqualTo(new Dictionary<string, object?> { ["小学"] = "primary", ["Junior secondary school"] = "junior" }));
        Assert.That(columns[1].Values, Is.EqualTo(new Dictionary<string, object?> { ["是"] = true, ["否"] = false }));
    }

    [Test]
    public void Headings_are_found_below_titles() =>
        Assert.That(Guess("某市学校一览表,,,,\n填报单位:教育局,,,,\n" + Sure).Columns.Select(column => column.Name), Is.EqualTo(Guess(Sure).Columns.Select(column => column.Name)));

    [Test]
    public void Rows_of_a_workbook_that_end_early_are_looked_at_too()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("schools.xlsx", new XlsxFile().Sheet("学校", ["一览表"], ["在校生", "备注"], ["many"]).ToBytes());

        Assert.That(MappingGuess.Of(path).Columns[0].Why.En, Does.Contain("'many'"));
    }

    [Test]
    public void Areas_are_guessed_as_areas() =>
        Assert.That(Guess("区县代码,区县名称,在校生\n210102,和平区,100\n", SubjectLevel.District).Columns.Select(column => column.Name), Is.EqualTo(new[] { "code", "name", "students" }));

    [Test]
    public void The_mapping_that_is_written_reads_the_table()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("schools.csv", Sure);
        using var json = new StringWriter();
        MappingGuess.Of(path).WriteMapping(json);
        var builder = new FactSetBuilder();

        TableImport.ReadInto(builder, path, TableMapping.Read(new StringReader(json.ToString()), "guess"));

        var facts = builder.Build();
        Assert.That(
            facts.Schools.Select(school => (school.Code, school.Name, school.DistrictCode, school.Stage, school.Students)),
            Is.EqualTo(new[] { ("1", "甲", "210102", SchoolStage.Primary, 10), ("2", "乙", "210102", SchoolStage.Junior, (int?)20) }));
        Assert.That(facts.Districts.Select(district => district.Code), Is.EqualTo(new[] { "210102" }));
    }

    [Test]
    public void What_is_unsure_is_not_written()
    {
        using var json = new StringWriter();
        GuessOf("学校代码,在校生\n1,x\n", SubjectLevel.School, guess => guess.WriteMapping(json));

        Assert.That(JObject.Parse(json.ToString())["columns"]!.Children<JProperty>().Select(property => property.Name), Is.EqualTo(new[] { "code" }));
    }

    [TestCase("", Description = "an empty file")]
    public void What_is_no_table_is_refused(string text) => Assert.That(() => Guess(text), Throws.TypeOf<InvalidFactsException>());

    private static MappingGuess Guess(string text, SubjectLevel level = SubjectLevel.School)
    {
        MappingGuess? made = null;
        GuessOf(text, level, guess => made = guess);
        return made!;
    }

    private static void GuessOf(string text, SubjectLevel level, Action<MappingGuess> use)
    {
        using var folder = new TemporaryFolder();
        use(MappingGuess.Of(folder.Write("table.csv", text), level));
    }
}
