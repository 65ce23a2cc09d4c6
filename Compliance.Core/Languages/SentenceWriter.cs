using Compliance.Facts.Describing;
using Compliance.Standards;
using Compliance.Standards.Reading;

namespace Compliance.Languages;

/// <summary>Words sentences: conditions, measures and requirements. One derived class per language.</summary>
internal abstract class SentenceWriter
{
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
        _ => throw new InvalidOperationException($"{node.GetType().Name} has no words."),
    };

    public string Requirement(SentenceModel model) =>
        Requirement(Measure(model.Measure), model.Comparator, QuantityWriter.In(Language).Write(model.Threshold));

    public string Number(NumberNode node) => node switch
    {
        LeafNumber leaf => Label(leaf.Leaf),
        ConstantNumber constant => QuantityWriter.Number(constant.Value),
        SumNumber sum => Sum(Number(sum.Left), Number(sum.Right)),
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

    protected abstract string Requirement(string measure, Comparator comparator, string threshold);

    /// <summary>The members one by one, or the name of a group of stages that the field has a word for.</summary>
    private string[] Names(MembershipCondition membership) => StageGroups.NameOf(membership) is { } group
        ? [group.In(Language)]
        : [.. membership.Leaf.Fact.Choices.Where(choice => InSet(membership, choice)).Select(choice => choice.Label.In(Language))];

    private static bool InSet(MembershipCondition membership, FactChoice choice) =>
        (membership.Members >> MembershipCondition.BitOf(choice.Value) & 1) == 1;

    private static string Sign(Relation relation) => relation switch
    {
        Relation.Less => "<",
        Relation.LessOrEqual => "≤",
        Relation.Equal => "=",
        Relation.NotEqual => "≠",
        Relation.GreaterOrEqual => "≥",
        _ => ">",
    };

    private string Nested(ConditionNode node) => node is AndCondition or OrCondition or ChoiceCondition ? $"({Condition(node)})" : Condition(node);
}
