using Compliance.Facts;

namespace Compliance.Standards.Reading;

/// <summary>
/// What was not reported and still matters: a fact that only a branch not taken reads, or a condition that is decided without it, need not be asked for. The pupils of a
/// primary school do not wait for its juniors.
/// </summary>
internal static class OpenLeaves
{
    public static IEnumerable<Leaf> Of(SentenceModel model, Subject subject) =>
        Of(model.Condition, subject).Concat(Of(model.Measure, subject)).Concat(Of(model.Alternative, subject)).Distinct();

    public static IEnumerable<Leaf> Of(ConditionNode? condition, Subject subject) => condition?.Evaluate(subject) is not null ? [] : condition switch
    {
        AndCondition and => Of(and.Left, subject).Concat(Of(and.Right, subject)),
        OrCondition or => Of(or.Left, subject).Concat(Of(or.Right, subject)),
        NotCondition not => Of(not.Inner, subject),
        ChoiceCondition choice => choice.Choice.Evaluate(subject) switch
        {
            true => Of(choice.Then, subject),
            false => Of(choice.Else, subject),
            null => Of(choice.Choice, subject).Concat(Of(choice.Then, subject)).Concat(Of(choice.Else, subject)),
        },
        NumberCondition number => Of(number.Left, subject).Concat(Of(number.Right, subject)),
        _ => condition?.Leaves ?? [],
    };

    private static IEnumerable<Leaf> Of(MeasureNode measure, Subject subject) => measure switch
    {
        NumberMeasure number => Of(number.Number, subject),
        RatioMeasure ratio => Of(ratio.Antecedent, subject).Concat(Of(ratio.Consequent, subject)),
        ShareMeasure share => Of(share.Part, subject).Concat(Of(share.Whole, subject)),
        _ => measure.Leaves.Where(leaf => leaf.ValueOf(subject) is null),
    };

    private static IEnumerable<Leaf> Of(NumberNode number, Subject subject) => number switch
    {
        SumNumber sum => Of(sum.Left, subject).Concat(Of(sum.Right, subject)),
        DifferenceNumber difference => Of(difference.Left, subject).Concat(Of(difference.Right, subject)),
        ScaledNumber scaled => Of(scaled.Inner, subject),
        GroupsNumber groups => Of(groups.Inner, subject),
        TermNumber term => Of(term.Meaning, subject),
        ChoiceNumber choice => choice.Choice.Evaluate(subject) switch
        {
            true => Of(choice.Then, subject),
            false => Of(choice.Else, subject),
            null => Of(choice.Choice, subject).Concat(Of(choice.Then, subject)).Concat(Of(choice.Else, subject)),
        },
        _ => number.Leaves.Where(leaf => leaf.ValueOf(subject) is null),
    };
}
