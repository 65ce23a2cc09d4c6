using Compliance.Facts;
using Compliance.Facts.Describing;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation.Indications;

/// <summary>Reads a sentence on subjects of another level, which have facts of the same names; indicators go by name on every level.</summary>
internal sealed class SentenceTransfer
{
    private readonly SubjectLevel level;
    private bool fits = true;

    private SentenceTransfer(SubjectLevel level) => this.level = level;

    /// <summary>The sentence on the other level, without what suffices by itself; null when the level lacks one of its facts.</summary>
    public static SentenceModel? To(SubjectLevel level, SentenceModel model)
    {
        if (model.Measure is DeterminationMeasure)
        {
            return null;
        }

        var transfer = new SentenceTransfer(level);
        var moved = model with { Condition = transfer.Move(model.Condition), Measure = transfer.Move(model.Measure), Alternative = transfer.Move(model.Alternative) };
        return transfer.fits ? moved : null;
    }

    private ConditionNode? Move(ConditionNode? node) => node switch
    {
        null => null,
        AndCondition and => new AndCondition(Move(and.Left)!, Move(and.Right)!),
        OrCondition or => new OrCondition(Move(or.Left)!, Move(or.Right)!),
        NotCondition not => new NotCondition(Move(not.Inner)!),
        ChoiceCondition choice => new ChoiceCondition(Move(choice.Choice)!, Move(choice.Then)!, Move(choice.Else)!),
        NumberCondition number => new NumberCondition(Move(number.Left), number.Relation, Move(number.Right)),
        MembershipCondition membership => new MembershipCondition((FactLeaf)Move(membership.Leaf), membership.Members),
        FlagCondition flag => new FlagCondition(Move(flag.Leaf), flag.Expected),
        _ => node,
    };

    private MeasureNode Move(MeasureNode node) => node switch
    {
        NumberMeasure measure => measure with { Number = Move(measure.Number) },
        RatioMeasure ratio => new RatioMeasure(Move(ratio.Antecedent), Move(ratio.Consequent)),
        ShareMeasure share => Move(share),
        ShareChangeMeasure change => new ShareChangeMeasure(Move(change.Now), Move(change.Before)),
        YearlyMeasure yearly => Move(yearly),
        ReductionMeasure reduction => new ReductionMeasure(Move(reduction.Rise), Move(reduction.Baseline)),
        _ => throw new InvalidOperationException($"{node.GetType().Name} can not be moved."),
    };

    private ShareMeasure Move(ShareMeasure share) => new(Move(share.Part), Move(share.Whole));

    private YearlyMeasure Move(YearlyMeasure yearly) => new(Move(yearly.Change), Move(yearly.Years));

    private NumberNode Move(NumberNode node) => node switch
    {
        LeafNumber leaf => new LeafNumber(Move(leaf.Leaf)),
        SumNumber sum => new SumNumber(Move(sum.Left), Move(sum.Right)),
        DifferenceNumber difference => new DifferenceNumber(Move(difference.Left), Move(difference.Right)),
        ScaledNumber scaled => scaled with { Inner = Move(scaled.Inner) },
        ChoiceNumber choice => new ChoiceNumber(Move(choice.Choice)!, Move(choice.Then), Move(choice.Else)),
        GroupsNumber groups => groups with { Inner = Move(groups.Inner) },
        TermNumber term => term with { Meaning = Move(term.Meaning) },
        _ => node,
    };

    private Leaf Move(Leaf leaf)
    {
        if (leaf is not FactLeaf { Fact: var fact })
        {
            return leaf;
        }

        if (FactCatalog.Find(level, fact.Name) is { } same && same.Kind == fact.Kind)
        {
            return new FactLeaf(same);
        }

        fits = false;
        return leaf;
    }
}
