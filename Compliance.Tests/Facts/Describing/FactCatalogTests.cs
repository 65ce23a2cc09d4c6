using Compliance.Facts;
using Compliance.Facts.Describing;
using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Facts.Describing;

[TestFixture]
public sealed class FactCatalogTests
{
    private static readonly SubjectLevel[] Levels = Enum.GetValues<SubjectLevel>();
    private static readonly SubjectLevel[] Areas = [SubjectLevel.Province, SubjectLevel.City, SubjectLevel.District];

    private static IEnumerable<TestCaseData> AllFacts =>
        Levels.SelectMany(FactCatalog.Of).Select(fact => new TestCaseData(fact).SetArgDisplayNames($"{fact.Level}.{fact.Name}"));

    [TestCaseSource(nameof(Levels))]
    public void Every_level_has_facts_under_names_of_their_own(SubjectLevel level)
    {
        var facts = FactCatalog.Of(level);

        Assert.That(facts, Is.Not.Empty);
        Assert.That(facts.Select(fact => fact.Name), Is.Unique);
        Assert.That(facts, Is.All.Property(nameof(Fact.Level)).EqualTo(level));
    }

    [TestCaseSource(nameof(Levels))]
    public void A_fact_is_found_by_its_name_and_by_no_other(SubjectLevel level)
    {
        Assert.That(FactCatalog.Of(level).Select(fact => FactCatalog.Find(level, fact.Name)), Is.EqualTo(FactCatalog.Of(level)));
        Assert.That(FactCatalog.Find(level, "Students"), Is.Null, "names are camel case");
        Assert.That(FactCatalog.Find(level, "code"), Is.Null, "the code is no fact");
    }

    [TestCaseSource(nameof(AllFacts))]
    public void A_fact_is_labelled_in_both_languages(Fact fact)
    {
        Assert.That(fact.Label.Zh, Does.Match(@"\p{IsCJKUnifiedIdeographs}"));
        Assert.That(fact.Label.En, Does.Match("^[A-Za-z0-9 -]+$"));
        Assert.That(fact.One, Is.Not.Empty);
    }

    [TestCaseSource(nameof(AllFacts))]
    public void What_is_counted_has_a_measure_word_and_a_singular(Fact fact)
    {
        if (fact.Kind is FactKind.Flag or FactKind.Choice or FactKind.Percent or FactKind.PercentagePoints or FactKind.Money or FactKind.SquareMetres)
        {
            Assert.That(fact.Counter, Is.Empty);
        }
        else
        {
            Assert.That(fact.Counter, Does.Match(@"^\p{IsCJKUnifiedIdeographs}+$"));
            Assert.That(fact.One, Is.Not.EqualTo(fact.Label.En));
        }
    }

    [TestCaseSource(nameof(AllFacts))]
    public void A_part_is_of_a_number_of_the_same_subject(Fact fact)
    {
        if (fact.PartOf is { } whole)
        {
            Assert.That(whole, Is.Not.EqualTo(fact));
            Assert.That(FactCatalog.Of(fact.Level), Does.Contain(whole));
            Assert.That(whole.Kind, Is.EqualTo(fact.Kind));
        }
    }

    [Test]
    public void Parts_are_linked_to_their_wholes()
    {
        Assert.That(FactCatalog.Find(SubjectLevel.School, "veryLargeClasses")!.PartOf!.Name, Is.EqualTo("largeClasses"));
        Assert.That(FactCatalog.Find(SubjectLevel.District, "rotatedTeachers")!.PartOf!.Name, Is.EqualTo("teachersEligibleForRotation"));
        Assert.That(FactCatalog.Find(SubjectLevel.School, "students")!.PartOf, Is.Null);
    }

    [TestCaseSource(nameof(Areas))]
    public void Every_fact_of_an_area_that_rolls_up_and_stands_on_schools_has_the_same_kind_and_label_there(SubjectLevel level)
    {
        var rolledUp = FactCatalog.Of(level).Where(fact => fact.RollsUp).ToList();

        Assert.That(rolledUp, Is.Not.Empty);
        foreach (var fact in rolledUp)
        {
            if (FactCatalog.Find(SubjectLevel.School, fact.Name) is { } ofSchool)
            {
                Assert.That((ofSchool.Kind, ofSchool.Label), Is.EqualTo((fact.Kind, fact.Label)), fact.Name);
            }

            Assert.That(fact.Kind, Is.AnyOf(FactKind.Count, FactKind.Posts), "only numbers have sums");
        }
    }

    [TestCase(SubjectLevel.Institution)]
    [TestCase(SubjectLevel.School)]
    [TestCase(SubjectLevel.Principal)]
    [TestCase(SubjectLevel.Teacher)]
    public void Nothing_rolls_up_to_what_is_no_area(SubjectLevel level) =>
        Assert.That(FactCatalog.Of(level), Is.All.Property(nameof(Fact.RollsUp)).False);

    [TestCaseSource(nameof(AllFacts))]
    public void A_value_of_the_year_before_is_named_after_its_fact_and_of_the_same_kind(Fact fact)
    {
        if (fact.PreviousYearOf is { } original)
        {
            Assert.That(fact.Name, Is.EqualTo(original.Name + "LastYear"));
            Assert.That(fact.Kind, Is.EqualTo(original.Kind));
            Assert.That((fact.RollsUp, fact.RollsUpCompulsoryOnly, fact.RollsUpExceptKindergartens), Is.EqualTo((original.RollsUp, original.RollsUpCompulsoryOnly, original.RollsUpExceptKindergartens)));
            Assert.That(original.PreviousYear, Is.SameAs(fact));
            Assert.That(original.PreviousYearOf, Is.Null, "no chains");
        }
        else
        {
            Assert.That(fact.Name, Does.Not.EndWith("LastYear"));
        }
    }

    [TestCaseSource(nameof(Areas))]
    public void Rates_averages_and_money_are_never_added_up(SubjectLevel level) => Assert.That(
        FactCatalog.Of(level).Where(fact => fact.Kind is FactKind.Percent or FactKind.PercentagePoints or FactKind.Money or FactKind.Years),
        Is.Not.Empty.And.All.Property(nameof(Fact.RollsUp)).False);

    [TestCaseSource(nameof(Areas))]
    public void Areas_of_every_level_share_their_facts_in_one_order(SubjectLevel level) => Assert.That(
        FactCatalog.Of(level).Select(fact => (fact.Name, fact.Kind)).Take(FactCatalog.Of(SubjectLevel.City).Count),
        Is.EqualTo(FactCatalog.Of(SubjectLevel.City).Select(fact => (fact.Name, fact.Kind))));

    [Test]
    public void Choices_are_named_in_files_and_in_both_languages()
    {
        var stage = FactCatalog.Find(SubjectLevel.School, "stage")!;

        Assert.That(stage.Kind, Is.EqualTo(FactKind.Choice));
        Assert.That(stage.Choices.Select(choice => choice.Value), Is.EqualTo(Enum.GetValues<SchoolStage>()));
        var nineYear = stage.Choices.Single(choice => choice.Name == "nineYear");
        Assert.That((nineYear.Label.Zh, nineYear.Label.En), Is.EqualTo(("九年一贯制学校", "nine-year school")));
    }

    [Test]
    public void Values_are_read_as_reported_and_numbers_as_decimals()
    {
        var school = new School
        {
            Code = "S",
            Stage = SchoolStage.Primary,
            Students = 0,
            Staff = Posts.FromDecimal(12.5m),
        };

        Assert.That(Value(school, "stage"), Is.EqualTo((SchoolStage.Primary, null as decimal?)));
        Assert.That(Value(school, "students"), Is.EqualTo((0, 0m)), "zero is a report");
        Assert.That(Value(school, "staff"), Is.EqualTo((Posts.FromDecimal(12.5m), 12.5m)));
        Assert.That(Value(school, "classes"), Is.EqualTo((null as object, null as decimal?)), "null is none");
        var principal = new Principal { Code = "P", ConsecutiveYearsInPost = 7.Years(), Rotated = false };
        Assert.That(Value(principal, "consecutiveYearsInPost"), Is.EqualTo((7.Years(), 7m)));
        Assert.That(Value(principal, "rotated"), Is.EqualTo((false, null as decimal?)));
    }

    [Test]
    public void A_fact_of_one_level_is_not_read_from_another() => Assert.That(
        () => FactCatalog.Find(SubjectLevel.School, "students")!.ValueOf(new City { Code = "210100" }), Throws.TypeOf<InvalidCastException>());

    [Test]
    public void A_fact_of_one_area_is_not_read_from_another() => Assert.That(
        () => FactCatalog.Find(SubjectLevel.District, "students")!.ValueOf(new City { Code = "210100" }),
        Throws.TypeOf<InvalidCastException>().With.Message.Contains("students").And.Message.Contains("区县"));

    [Test]
    public void Rates_points_and_money_are_read_as_what_they_are()
    {
        var city = new City
        {
            Code = "210100",
            StudentMyopiaRate = new Percentage(52.3m),
            ChildObesityBaselineRise = new PercentagePoints(0.27m),
            EducationExpenditure = new Money(12_000_000_000.5m),
        };

        Assert.That(Value(city, "studentMyopiaRate"), Is.EqualTo((new Percentage(52.3m), 52.3m)));
        Assert.That(Value(city, "childObesityBaselineRise"), Is.EqualTo((new PercentagePoints(0.27m), 0.27m)));
        Assert.That(Value(city, "educationExpenditure"), Is.EqualTo((new Money(12_000_000_000.5m), 12_000_000_000.5m)));
        Assert.That(Value(city, "educationExpenditureLastYear"), Is.EqualTo((null as object, null as decimal?)));
    }

    private static (object? Value, decimal? Number) Value(Subject subject, string name)
    {
        var fact = FactCatalog.Find(subject.Level, name)!;
        return (fact.ValueOf(subject), fact.NumberOf(subject));
    }
}
