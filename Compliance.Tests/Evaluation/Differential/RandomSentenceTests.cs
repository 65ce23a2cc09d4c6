using System.Linq.Expressions;
using Compliance.Evaluation.Compilation;
using Compliance.Facts;
using Compliance.Facts.Columns;
using Compliance.Facts.Describing;
using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Reading;
using Compliance.Standards.Sentences;
using Compliance.Tests.Generators;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;
using Outcome = Compliance.Standards.Reading.Outcome;

namespace Compliance.Tests.Evaluation.Differential;

/// <summary>
/// Whatever sentence an author may write, the compiled program and the step-by-step judge agree on every subject.
/// </summary>
public sealed class RandomSentenceTests
{
    private static readonly Indicator<School> Indicator = new("made.up", new BilingualText("指标", "indicator"), QuantityUnit.Count);

    private static readonly Indicator<School> YesNo = new("made.upFlag", new BilingualText("是否", "flag"), QuantityUnit.YesNo);

    private static readonly Leaf[] SchoolNumbers =
        [.. Facts(SubjectLevel.School, "students", "classes", "staff", "healthCareTeachers"), new IndicatorLeaf(Indicator)];

    private static readonly Leaf[] DistrictNumbers = [.. Facts(SubjectLevel.District, "students", "compulsoryTeachers", "rotatedTeachers")];
    private static readonly Leaf[] CityNumbers =
        [.. Facts(SubjectLevel.City, "students", "studentMyopiaRate", "childObesityBaselineRise", "educationExpenditure")];

    private static readonly Leaf[] PrincipalNumbers = [.. Facts(SubjectLevel.Principal, "consecutiveYearsInPost")];

    private static readonly Gen<decimal> Constants =
        Gen.Elements(0, 0.0001m, 0.5m, 1, 2.5m, 13.5m, 19, 45, 600, 1000, 99_999.999m, 100_000, 100_001, 1_000_000);

    private static readonly Gen<Comparator> Comparators = Gen.Elements(Enum.GetValues<Comparator>());

    [Test]
    public void On_schools_with_choices_posts_and_indicators() => Agree(
        SubjectLevel.School, SchoolNumbers,
        from students in Reported(Gen.Elements(0, 1, 19, 600, 1000, 1001, 1_000_000))
        from classes in Reported(Gen.Elements(0, 1, 45, 46))
        from staff in Reported(Gen.Elements<long>(0, 1, 500, 1000, 13_500, 19_000, 1_000_000_000))
        from health in Reported(Gen.Elements<long>(0, 500, 1000, 1667))
        from indicator in Reported(Gen.Elements(0, 0.0001m, 1, 19.5m, 100_001))
        from flag in Reported(Gen.Elements(0, 1))
        from stage in Reported(Gen.Elements(Enum.GetValues<SchoolStage>()))
        from locality in Reported(Gen.Elements(Enum.GetValues<Locality>()))
        select (Subject)new School
        {
            Code = "1",
            Students = students,
            Classes = classes,
            Staff = Posts(staff),
            HealthCareTeachers = Posts(health),
            Stage = stage,
            Locality = locality,
            Indicators = With(With(IndicatorValues.None, Indicator.Name, indicator), YesNo.Name, flag),
        });

    [Test]
    public void On_districts_with_the_largest_numbers() => Agree(
        SubjectLevel.District, DistrictNumbers,
        from students in Reported(Gen.Elements(0, 1, 999_999_999, 1_000_000_000))
        from teachers in Reported(Gen.Elements(0, 1, 999_999_999_999, 1_000_000_000_000))
        from rotated in Reported(Gen.Elements(0, 1, 999_999_999_999, 1_000_000_000_000))
        select (Subject)new District { Code = "210102", Students = students, CompulsoryTeachers = Posts(teachers), RotatedTeachers = Posts(rotated) });

    [Test]
    public void On_cities_with_rates_points_and_money() => Agree(
        SubjectLevel.City, CityNumbers,
        from students in Reported(Gen.Elements(0, 1, 1000, 1001))
        from rate in Reported(Gen.Elements(0, 0.0001m, 19, 52.3m, 100, 1000))
        from rise in Reported(Gen.Elements(0, 0.27m, 1, 100))
        from money in Reported(Gen.Elements(0, 0.0001m, 45, 600.25m, 1_000_000.5m))
        select (Subject)new City
        {
            Code = "210100",
            Students = students,
            StudentMyopiaRate = rate is { } share ? new Percentage(share) : null,
            ChildObesityBaselineRise = rise is { } points ? new PercentagePoints(points) : null,
            EducationExpenditure = money is { } yuan ? new Money(yuan) : null,
        });

    [Test]
    public void On_principals_with_flags_and_years() => Agree(
        SubjectLevel.Principal, PrincipalNumbers,
        from years in Reported(Gen.Elements(0, 0.5m, 6, 6.001m, 12, 13))
        from rotated in Reported(Gen.Elements(false, true))
        from stage in Reported(Gen.Elements(Enum.GetValues<SchoolStage>()))
        select (Subject)new Principal
        {
            Code = "1",
            ConsecutiveYearsInPost = years is { } value ? new Years(value) : null,
            Rotated = rotated,
            SchoolStage = stage,
        });

    private static void Agree(SubjectLevel level, Leaf[] numbers, Gen<Subject> subjects)
    {
        var outcomes = new HashSet<Outcome>();
        For.All(
            from sentences in Gen.ArrayOf(Sentence(level, numbers), 6)
            from some in Gen.ArrayOf(subjects, 30)
            select (Sentences: (SentenceModel[])[.. sentences, sentences[1] with { Condition = sentences[0].Condition }], Subjects: some),
            one =>
            {
                var program = FusedCompiler.Fuse([.. one.Sentences.Select((model, column) => (model, column))]).Compile();
                var compiled = Run(program, level, one.Subjects, one.Sentences.Length);
                Outcome[] judged = [.. one.Subjects.SelectMany(subject => one.Sentences.Select(sentence => sentence.Judge(subject)))];
                outcomes.UnionWith(judged);
                return judged.SequenceEqual(compiled);
            },
            times: 100);
        Assert.That(
            outcomes, Is.EquivalentTo(Enum.GetValues<Outcome>().Except([Outcome.OutsideJurisdiction])), "the sentences show every outcome of a sentence");
    }

    private static IEnumerable<Outcome> Run(FusedProgram program, SubjectLevel level, Subject[] subjects, int sentences)
    {
        var outcomes = new byte[subjects.Length * sentences];
        program(new FactTable(level, subjects), 0, subjects.Length, outcomes, sentences);
        return outcomes.Select(outcome => (Outcome)outcome);
    }

    private static Gen<SentenceModel> Sentence(SubjectLevel level, Leaf[] numbers) =>
        from condition in Gen.Frequency((1, Gen.Constant<ConditionNode?>(null)), (4, Condition(level, numbers, 3).Select(node => (ConditionNode?)node)))
        from comparator in Comparators
        from a in Constants
        from b in Constants.Where(constant => constant > 0)
        from first in Number(level, numbers, 2)
        from second in Number(level, numbers, 2)
        from third in Number(level, numbers, 1)
        from fourth in Number(level, numbers, 1)
        from alternative in Gen.Frequency((3, Gen.Constant<ConditionNode?>(null)), (1, Condition(level, numbers, 1).Select(node => (ConditionNode?)node)))
        from kind in Gen.Choose(0, 6)
        select kind switch
        {
            0 => new SentenceModel(condition, new NumberMeasure(first, QuantityUnit.Count), comparator, new Count(a), alternative),
            1 => new SentenceModel(condition, new RatioMeasure(first, second), comparator, new Ratio(a, b), alternative),
            2 => new SentenceModel(condition, new ShareMeasure(first, second), comparator, new Share(Math.Min(a, b), b), alternative),
            3 => new SentenceModel(condition, new NumberMeasure(new DifferenceNumber(first, second), QuantityUnit.Count), comparator, new Count(a), alternative),
            4 => new SentenceModel(
                condition, new ShareChangeMeasure(new ShareMeasure(first, second), new ShareMeasure(third, fourth)), comparator, new PercentagePoints(a), alternative),
            5 => new SentenceModel(condition, new YearlyMeasure(new DifferenceNumber(first, second), third), comparator, new PercentagePoints(a), alternative),
            _ => new SentenceModel(
                condition, new ReductionMeasure(new YearlyMeasure(new DifferenceNumber(first, second), third), fourth), comparator, new Percentage(a), alternative),
        };

    private static Gen<ConditionNode> Condition(SubjectLevel level, Leaf[] numbers, int depth, int ofNumbers = 1)
    {
        var choices = FactCatalog.Of(level).Where(fact => fact.Kind == FactKind.Choice).Select(fact => new FactLeaf(fact)).ToArray();
        var flags = FactCatalog.Of(level).Where(fact => fact.Kind == FactKind.Flag).Select(fact => new FactLeaf(fact)).ToArray();
        List<Gen<ConditionNode>> kinds =
        [
            from left in Number(level, numbers, ofNumbers)
            from relation in Gen.Elements(Enum.GetValues<Relation>())
            from right in Number(level, numbers, ofNumbers)
            select (ConditionNode)new NumberCondition(left, relation, right),
            Gen.Elements(true, false).Select(value => (ConditionNode)new ConstantCondition(value)),
        ];
        if (choices.Length > 0)
        {
            kinds.Add(
                from leaf in Gen.Elements(choices)
                from members in Gen.Choose(0, (1 << leaf.Fact.Choices.Count) - 1)
                select (ConditionNode)new MembershipCondition(leaf, (ulong)members));
        }

        if (level == SubjectLevel.School)
        {
            kinds.Add(Gen.Elements(true, false).Select(expected => (ConditionNode)new FlagCondition(new IndicatorLeaf(YesNo), expected)));
        }

        if (flags.Length > 0)
        {
            kinds.Add(from leaf in Gen.Elements(flags) from expected in Gen.Elements(true, false) select (ConditionNode)new FlagCondition(leaf, expected));
        }

        if (depth > 0)
        {
            var inner = Condition(level, numbers, depth - 1);
            kinds.Add(from left in inner from right in inner select (ConditionNode)new AndCondition(left, right));
            kinds.Add(from left in inner from right in inner select (ConditionNode)new OrCondition(left, right));
            kinds.Add(inner.Select(node => (ConditionNode)new NotCondition(node)));
            kinds.Add(
                from choice in inner from then in inner from otherwise in inner select (ConditionNode)new ChoiceCondition(choice, then, otherwise));
        }

        return Gen.OneOf(kinds);
    }

    private static Gen<NumberNode> Number(SubjectLevel level, Leaf[] numbers, int depth)
    {
        var leaf = Gen.Elements(numbers).Select(fact => (NumberNode)new LeafNumber(fact));
        var constant = Constants.Select(value => (NumberNode)new ConstantNumber(value));
        if (depth == 0)
        {
            return Gen.Frequency((4, leaf), (1, constant));
        }

        var inner = Number(level, numbers, depth - 1);
        return Gen.Frequency(
            (6, leaf), (1, constant),
            (2, from left in inner from right in inner select (NumberNode)new SumNumber(left, right)),
            (1, from factor in Gen.Elements(0, 0.001m, 0.0001m, 1.1m, 1.32m, 2, 10, 11) from number in inner select (NumberNode)new ScaledNumber(factor, number)),
            (1, from size in Gen.Elements(1, 7, 12)
                from rounding in Gen.Elements(Enum.GetValues<Rounding>())
                from number in inner
                select (NumberNode)new GroupsNumber(number, size, rounding)),
            (1, from choice in Condition(level, numbers, 0, ofNumbers: 0)
                from then in inner
                from otherwise in inner
                select (NumberNode)new ChoiceNumber(choice, then, otherwise)),
            (1, inner.Select(meaning => (NumberNode)new TermNumber(new MadeUpTerm(), meaning))));
    }

    private static IEnumerable<Leaf> Facts(SubjectLevel level, params string[] names) => names.Select(name => new FactLeaf(FactCatalog.Find(level, name)!));

    private static Gen<T?> Reported<T>(Gen<T> values)
        where T : struct => Gen.Frequency((1, Gen.Constant((T?)null)), (4, values.Select(value => (T?)value)));

    private static IndicatorValues With(IndicatorValues values, string name, decimal? value) => value is { } known ? values.With(name, known) : values;

    private static Posts? Posts(long? thousandths) => thousandths is { } value ? Compliance.Quantities.Posts.FromThousandths(value) : null;

    private sealed class MadeUpTerm : ITerm
    {
        public BilingualText Name { get; } = new("术语", "term");

        public LambdaExpression Meaning => throw new InvalidOperationException("The meaning was read before.");
    }
}
