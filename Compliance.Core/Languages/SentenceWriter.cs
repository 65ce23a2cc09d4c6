using Compliance.Facts.Describing;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Reading;
using Compliance.Standards.Sentences;

namespace Compliance.Languages;

/// <summary>Words sentences: conditions, measures and requirements. One derived class per language.</summary>
internal abstract class SentenceWriter
{
    /// <summary>More ids than this are no words any more.</summary>
    private const int MostNamed = 8;

    private static readonly SentenceWriter Chinese = new ChineseSentenceWriter();
    private static readonly SentenceWriter English = new EnglishSentenceWriter();

    public static SentenceWriter In(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language == Language.Chinese ? Chinese : English;
    }

    public string Condition(ConditionNode node) => node switch
    {
        AndCondition and => And(Nested(and.Left), Nested(and.Right)),
        OrCondition or => Or(Nested(or.Left), Nested(or.Right)),
        NotCondition { Inner: MembershipCondition inner } => Among(Label(inner.Leaf), Names(inner), negated: true),
        NotCondition not => Not(Nested(not.Inner)),
        ChoiceCondition choice => Choice(Condition(choice.Choice), Condition(choice.Then), Condition(choice.Else)),
        NumberCondition number => $"{Number(number.Left)} {Sign(number.Relation)} {Number(number.Right)}",
        MembershipCondition membership => Among(Label(membership.Leaf), Names(membership), negated: false),
        FlagCondition flag => Flag(Label(flag.Leaf), flag.Expected),
        ConstantCondition constant => Constant(constant.Value),
        _ => throw new InvalidOperationException($"{node.GetType().Name} has no words."),
    };

    public string Measure(MeasureNode node) => node switch
    {
        NumberMeasure measure => Number(measure.Number),
        RatioMeasure ratio => Ratio(ratio.Antecedent, ratio.Consequent),
        ShareMeasure share => Share(Number(share.Part), Number(share.Whole)),
        ShareChangeMeasure change => Difference(Measure(change.Now), Measure(change.Before)),
        YearlyMeasure yearly => Yearly(Number(yearly.Change)),
        ReductionMeasure reduction => Reduction(Measure(reduction.Rise), Number(reduction.Baseline)),
        PartsMeasure parts => Parts(parts),
        PassingMeasure passing => Passing(passing.Id, Levels.Of(passing.Level).In(Language), passing.AsShare),
        VariationMeasure variation => Variation(variation.Ids, Levels.Of(variation.Level).In(Language), Number(variation.Weight)),
        _ => throw new InvalidOperationException($"{node.GetType().Name} has no words."),
    };

    public string Requirement(SentenceModel model)
    {
        var measured = Compared(model.Measure) is var (now, before) && model.Threshold.Amount == 0
            ? Trend(now, before, model.Comparator)
            : Requirement(Measure(model.Measure), model.Comparator, QuantityWriter.In(Language).Write(model.Threshold, model.Threshold));
        var whole = model.Determination is { } determination && model.Measure is not DeterminationMeasure
            ? WhereUnreported(measured, Measure(determination))
            : measured;
        return model.Alternative is { } alternative ? OrWhere(whole, Condition(alternative)) : whole;
    }

    /// <summary>What would bring a subject to meet a sentence, in words.</summary>
    public string Cure(SentenceModel model) => model.Measure switch
    {
        RatioMeasure ratio when !model.Comparator.WantsMore() => Either(Change(ratio.Consequent, isMore: true), Change(ratio.Antecedent, isMore: false)),
        RatioMeasure ratio => Change(ratio.Antecedent, isMore: true),
        ShareMeasure share => Change(share.Part, WantsMore(model)),
        ShareChangeMeasure change => Change(change.Now.Part, WantsMore(model)),
        YearlyMeasure { Change: DifferenceNumber fall } => Change(fall.Right, !WantsMore(model)),
        ReductionMeasure { Rise.Change: DifferenceNumber rise } => Change(rise.Left, !WantsMore(model)),
        NumberMeasure { Number: DifferenceNumber difference } => Change(difference.Left, WantsMore(model)),
        NumberMeasure measure => Change(measure.Number, WantsMore(model)),
        PartsMeasure parts => Meet(Named(parts.Own), Named([.. parts.Below.Select(part => part.Id)]), Named(parts.Vetoes)),
        PassingMeasure passing => MeetBelow(passing.Id, Levels.Of(passing.Level).In(Language)),
        VariationMeasure variation => Even(Named(variation.Ids), Levels.Of(variation.Level).In(Language)),
        _ => Requirement(model),
    };

    /// <summary>How a value is held against its threshold, such as <c>at least</c>.</summary>
    public abstract string Relation(Comparator comparator);

    public string Number(NumberNode node) => node switch
    {
        LeafNumber leaf => Label(leaf.Leaf),
        ConstantNumber constant => QuantityWriter.Number(constant.Value),
        SumNumber sum => Sum(Number(sum.Left), Number(sum.Right)),
        DifferenceNumber difference => Difference(Number(difference.Left), Number(difference.Right)),
        ScaledNumber scaled => Scaled(scaled.Factor, Number(scaled.Inner)),
        ChoiceNumber choice => Choice(Condition(choice.Choice), Number(choice.Then), Number(choice.Else)),
        GroupsNumber groups => Groups(Number(groups.Inner), groups.Size, groups.Rounding),
        TermNumber term => term.Term.Name.In(Language),
        _ => throw new InvalidOperationException($"{node.GetType().Name} has no words."),
    };

    protected abstract Language Language { get; }

    protected static string Listed(IReadOnlyList<string> names, string comma, string or) => names.Count < 2
        ? string.Concat(names)
        : string.Join(comma, names.Take(names.Count - 1)) + or + names[^1];

    protected string Label(Leaf leaf) => leaf.Label.In(Language);

    protected abstract string And(string left, string right);

    protected abstract string Or(string left, string right);

    protected abstract string Not(string inner);

    protected abstract string Choice(string test, string then, string otherwise);

    protected abstract string Among(string fact, IReadOnlyList<string> names, bool negated);

    protected abstract string Flag(string fact, bool expected);

    protected abstract string Constant(bool value);

    protected abstract string Ratio(NumberNode antecedent, NumberNode consequent);

    protected abstract string Share(string part, string whole);

    protected abstract string Sum(string left, string right);

    protected abstract string Difference(string left, string right);

    protected abstract string Scaled(decimal factor, string number);

    protected abstract string Groups(string number, int size, Rounding rounding);

    protected abstract string Yearly(string change);

    protected abstract string Reduction(string rise, string baseline);

    protected abstract string Requirement(string measure, Comparator comparator, string threshold);

    protected abstract string Parts(PartsMeasure parts);

    protected abstract string Passing(string standard, string level, bool asShare);

    protected abstract string Variation(IReadOnlyList<string> standards, string level, string weight);

    protected abstract string WhereUnreported(string requirement, string determined);

    protected abstract string Meet(string own, string below, string vetoes);

    protected abstract string MeetBelow(string standard, string level);

    protected abstract string Even(string standards, string level);

    /// <summary>The ids of standards; of many the first, the last and how many they are. The list of what a determination rests on has them all.</summary>
    protected static string Named(IReadOnlyList<string> standards) => standards.Count <= MostNamed
        ? string.Join(", ", standards)
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{standards[0]} … {standards[^1]} ({standards.Count})");

    /// <summary>Something held against what it was: a difference whose threshold is zero.</summary>
    protected abstract string Trend(string now, string before, Comparator comparator);

    protected abstract string OrWhere(string requirement, string alternative);

    protected abstract string Either(string first, string second);

    /// <summary>More or fewer of what is counted, a higher or lower amount of anything else.</summary>
    protected abstract string Change(string number, bool isMore, bool isCounted);

    private string Change(NumberNode number, bool isMore) => number is ScaledNumber scaled
        ? Change(scaled.Inner, isMore)
        : Change(Number(number), isMore, number.Leaves.All(leaf => leaf.Unit == QuantityUnit.Count));

    /// <summary>An exact figure is seldom exceeded: everybody, or nobody.</summary>
    private static bool WantsMore(SentenceModel model) =>
        model.Comparator.WantsMore() || (model.Comparator == Comparator.Exactly && model.Threshold.Amount > 0);

    private (string Now, string Before)? Compared(MeasureNode measure) => measure switch
    {
        NumberMeasure { Number: DifferenceNumber difference } => (Number(difference.Left), Number(difference.Right)),
        ShareChangeMeasure change => (Measure(change.Now), Measure(change.Before)),
        _ => null,
    };

    /// <summary>The members one by one, or the name of a group of stages that the field has a word for.</summary>
    private string[] Names(MembershipCondition membership) => StageGroups.NameOf(membership) is { } group
        ? [group.In(Language)]
        : [.. membership.Leaf.Fact.Choices.Where(choice => InSet(membership, choice)).Select(choice => choice.Label.In(Language))];

    private static bool InSet(MembershipCondition membership, FactChoice choice) =>
        (membership.Members >> MembershipCondition.BitOf(choice.Value) & 1) == 1;

    private static string Sign(Standards.Reading.Relation relation) => relation switch
    {
        Standards.Reading.Relation.Less => "<",
        Standards.Reading.Relation.LessOrEqual => "≤",
        Standards.Reading.Relation.Equal => "=",
        Standards.Reading.Relation.NotEqual => "≠",
        Standards.Reading.Relation.GreaterOrEqual => "≥",
        _ => ">",
    };

    private string Nested(ConditionNode node) => node is AndCondition or OrCondition or ChoiceCondition ? $"({Condition(node)})" : Condition(node);
}
