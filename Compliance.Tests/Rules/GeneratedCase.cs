using Compliance.Facts;
using Compliance.Facts.Describing;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Reading;

namespace Compliance.Tests.Rules;

/// <summary>
/// Facts that stand exactly at the threshold of a standard, worked out backwards from its own description: the threshold says what the measure must be, and its terms are
/// chosen so that it is. What was chosen is held against the description once more before it is used.
/// </summary>
internal sealed class GeneratedCase
{
    /// <summary>What something was, where a standard holds it against what it is now.</summary>
    private const decimal Before = 20;

    private readonly MeasuredStandard standard;
    private readonly Dictionary<Leaf, object> values;

    private GeneratedCase(MeasuredStandard standard, Dictionary<Leaf, object> values)
    {
        this.standard = standard;
        this.values = values;
    }

    /// <summary>The facts at the threshold, inside the condition.</summary>
    public static GeneratedCase AtThresholdOf(MeasuredStandard standard)
    {
        // A ratio is the same in a school of ten and of ten thousand; the condition may want a large one. Eleven of a kind that counts as 1.1 make whole ones.
        for (var size = 1; size <= 10_000; size *= 10)
        {
            foreach (var (leaf, value) in Beginnings(standard))
            {
                foreach (var times in (int[])[1, 11])
                {
                    var one = new GeneratedCase(standard, leaf is null ? [] : new Dictionary<Leaf, object> { [leaf] = value! });
                    if (one.Measure(standard.Model, size * times) && (standard.Model.Condition is not { } condition || one.Satisfy(condition, true)) && one.HasNoExcuse()
                        && one.StandsAtThreshold())
                    {
                        return one;
                    }
                }
            }
        }

        throw new InvalidOperationException($"{standard.Id}: no facts were found that stand at the threshold inside the condition.");
    }

    /// <summary>The facts one unit to the worse side of the threshold; for an exact figure one unit below it, or above nothing.</summary>
    public GeneratedCase OneUnitWorse()
    {
        var (leaf, isMore) = standard.Model.Measure switch
        {
            NumberMeasure { Number: DifferenceNumber difference } => (First(difference.Left), WantsLess),
            NumberMeasure measure => (First(measure.Number), WantsLess),
            RatioMeasure ratio => (First(ratio.Antecedent), WantsLess),
            ShareMeasure share => (First(share.Part), WantsLess),
            ShareChangeMeasure change => (First(change.Now.Part), WantsLess),
            YearlyMeasure { Change: DifferenceNumber fall } => (First(fall.Left), WantsLess),
            ReductionMeasure { Rise.Change: DifferenceNumber rise } => (First(rise.Left), !WantsLess),
            var other => throw new InvalidOperationException($"{standard.Id}: {other.GetType().Name}"),
        };
        var unit = UnitOf(leaf);
        var value = Convert.ToDecimal(values[leaf], System.Globalization.CultureInfo.InvariantCulture);
        var worse = (value, isMore, standard.Comparator) switch
        {
            // There is nothing below nothing: where more than nothing is asked, nothing itself is too little; where nothing is, one is too much.
            (0, false, Comparator.MoreThan) => this,
            (0, false, Comparator.Exactly) => With(leaf, unit),
            _ => With(leaf, isMore ? value + unit : value - unit),
        };
        return standard.Model.Condition is not { } condition || worse.Satisfy(condition, true)
            ? worse
            : throw new InvalidOperationException($"{standard.Id}: the worse facts leave the condition.");
    }

    /// <summary>The same facts in a subject that the condition excludes; null when there is no condition.</summary>
    public GeneratedCase? Excluded()
    {
        if (standard.Model.Condition is not { } condition)
        {
            return null;
        }

        var copy = new GeneratedCase(standard, []);
        return copy.Satisfy(condition, false) ? copy : throw new InvalidOperationException($"{standard.Id}: nothing is outside the condition.");
    }

    /// <summary>The same facts without those that the measure reads.</summary>
    public GeneratedCase Unreported()
    {
        var measured = standard.Model.Measure.Leaves.ToHashSet();
        return new GeneratedCase(standard, values.Where(value => !measured.Contains(value.Key)).ToDictionary());
    }

    public Subject Build(string code)
    {
        Subject subject = standard.Level switch
        {
            SubjectLevel.Province => new Province { Code = code },
            SubjectLevel.City => new City { Code = code },
            SubjectLevel.District => new District { Code = code },
            SubjectLevel.Institution => new Institution { Code = "I", AreaCode = code },
            SubjectLevel.School => new School { Code = "S", DistrictCode = code },
            SubjectLevel.Principal => new Principal { Code = "P", SchoolCode = "S" },
            _ => new Teacher { Code = "T", SchoolCode = "S" },
        };
        foreach (var (leaf, value) in values)
        {
            if (leaf is FactLeaf { Fact: var fact })
            {
                fact.Set(subject, Typed(fact, value));
            }
            else
            {
                subject = subject with { Indicators = subject.Indicators.With(leaf.Name, (decimal)value) };
            }
        }

        return subject;
    }

    private bool WantsLess => standard.Comparator is Comparator.AtMost or Comparator.LessThan;

    /// <summary>The first number that counts, not what chooses between numbers.</summary>
    private static Leaf First(NumberNode number) => number.Leaves.First(leaf => leaf is not FactLeaf { Fact.Kind: FactKind.Choice or FactKind.Flag });

    private static decimal UnitOf(Leaf leaf) => leaf switch
    {
        FactLeaf { Fact.Kind: FactKind.Posts or FactKind.Years or FactKind.SquareMetres } => 0.001m,
        { Unit: QuantityUnit.SquareMetres } => 0.001m,
        { Unit: QuantityUnit.Count } => 1,
        _ => 0.0001m,
    };

    private static object Typed(Fact fact, object value) => fact.Kind switch
    {
        FactKind.Count => (int)(decimal)value,
        FactKind.Posts => Posts.FromDecimal((decimal)value),
        FactKind.Years => new Years((decimal)value),
        FactKind.Percent => new Percentage((decimal)value),
        FactKind.Money => new Money((decimal)value),
        FactKind.PercentagePoints => new PercentagePoints((decimal)value),
        FactKind.SquareMetres => SquareMetres.FromDecimal((decimal)value),
        _ => value,
    };

    /// <summary>Nothing settled; then, where numbers are chosen by a property such as the stage of a school, each of its values settled first.</summary>
    private static IEnumerable<(Leaf? Leaf, object? Value)> Beginnings(MeasuredStandard standard) =>
    [
        (null, null),
        .. from leaf in standard.Model.Measure.Leaves.OfType<FactLeaf>().Distinct()
           from choice in leaf.Fact.Choices
           select ((Leaf?)leaf, (object?)choice.Value),
    ];

    /// <summary>Whether the description itself says that these facts stand at the threshold.</summary>
    private bool StandsAtThreshold() => standard.Model.Measure.Against(standard.Model.Threshold, Build("210102")) == Standing.At;

    /// <summary>What meets the standard by itself is answered with no, where it is a question of its own; where it reads the measured facts, they answer it.</summary>
    private bool HasNoExcuse() => standard.Model.Alternative is not FlagCondition flag || Satisfy(flag, false);

    private bool Measure(SentenceModel model, int size)
    {
        var threshold = model.Threshold.Amount ?? 0;
        return model.Measure switch
        {
            NumberMeasure { Number: DifferenceNumber difference } => Set(difference.Right, Before * size) && Set(difference.Left, ValueOf(difference.Right) + threshold),
            NumberMeasure measure => Set(measure.Number, threshold),
            RatioMeasure ratio when (Ratio)model.Threshold is var limit =>
                Set(ratio.Antecedent, limit.Antecedent * 2 * size) && Set(ratio.Consequent, limit.Consequent * 2 * size),
            ShareMeasure share => Share(share, threshold * 10 * size, 1000m * size),
            ShareChangeMeasure change =>
                Share(change.Before, Before * size, 100m * size) && Share(change.Now, (Before + threshold) * size, 100m * size),
            YearlyMeasure { Change: DifferenceNumber fall } yearly =>
                Set(yearly.Years, 2) && Set(fall.Right, Before) && Set(fall.Left, Before + (threshold * 2)),
            ReductionMeasure { Rise.Change: DifferenceNumber rise } reduction =>
                Set(reduction.Baseline, 1) && Set(reduction.Rise.Years, 2) && Set(rise.Right, Before) && Set(rise.Left, Before + (2 * (100 - threshold) / 100)),
            _ => throw new InvalidOperationException($"{model.Measure.GetType().Name} can not be worked out backwards."),
        };
    }

    private bool Share(ShareMeasure share, decimal part, decimal whole) => Set(share.Whole, whole) && Set(share.Part, part);

    private decimal ValueOf(NumberNode number) => number.Evaluate(Build("210102"))!.Value;

    /// <summary>Gives a number a value by settling what it is made of; false where what is settled already does not allow it.</summary>
    private bool Set(NumberNode number, decimal value) => number switch
    {
        LeafNumber { Leaf: var leaf } => CanHold(leaf, value) && (values.TryAdd(leaf, value) || Equals(values[leaf], value)),
        ConstantNumber constant => constant.Value == value,
        ScaledNumber scaled => Set(scaled.Inner, value / scaled.Factor),
        GroupsNumber groups => Set(groups.Inner, value * groups.Size),
        TermNumber term => Set(term.Meaning, value),
        ChoiceNumber choice => Try(() => Satisfy(choice.Choice, true) && Set(choice.Then, value)) || Try(() => Satisfy(choice.Choice, false) && Set(choice.Else, value)),
        SumNumber sum => Terms(sum).ToList() is var terms && terms.Exists(everything => Try(() => terms.TrueForAll(term => Set(term, term == everything ? value : 0)))),
        _ => throw new InvalidOperationException($"{number.GetType().Name} can not be worked out backwards."),
    };

    private static IEnumerable<NumberNode> Terms(NumberNode number) => number is SumNumber sum ? Terms(sum.Left).Concat(Terms(sum.Right)) : [number];

    private static bool CanHold(Leaf leaf, decimal value) => value % UnitOf(leaf) == 0;

    /// <summary>Forgets what was settled on a way that leads nowhere.</summary>
    private bool Try(Func<bool> way)
    {
        var before = new Dictionary<Leaf, object>(values);
        if (way())
        {
            return true;
        }

        values.Clear();
        foreach (var (leaf, value) in before)
        {
            values.Add(leaf, value);
        }

        return false;
    }

    private GeneratedCase With(Leaf leaf, decimal value) => new(standard, new Dictionary<Leaf, object>(values) { [leaf] = value });

    /// <summary>Makes a condition true, or false, without changing what the measure has settled.</summary>
    private bool Satisfy(ConditionNode condition, bool wanted)
    {
        switch (condition)
        {
            case AndCondition and:
                return wanted
                    ? Satisfy(and.Left, true) && Satisfy(and.Right, true)
                    : Satisfy(and.Left, false) || Satisfy(and.Right, false);
            case OrCondition or:
                return wanted
                    ? Satisfy(or.Left, true) || Satisfy(or.Right, true)
                    : Satisfy(or.Left, false) && Satisfy(or.Right, false);
            case NotCondition not:
                return Satisfy(not.Inner, !wanted);
            case ChoiceCondition choice:
                return (Satisfy(choice.Choice, true) && Satisfy(choice.Then, wanted)) || (Satisfy(choice.Choice, false) && Satisfy(choice.Else, wanted));
            case MembershipCondition membership:
                return Choose(membership, wanted);
            case FlagCondition flag:
                return Settle(flag.Leaf, Flag(flag.Leaf, flag.Expected == wanted), condition, wanted);
            case NumberCondition { Left: LeafNumber { Leaf: var leaf }, Right: ConstantNumber { Value: var limit } } number:
                return new[] { limit, limit + UnitOf(leaf), limit - UnitOf(leaf) }.Where(value => value >= 0)
                    .Any(value => Holds(number.Relation, value, limit) == wanted && Settle(leaf, value, condition, wanted));
            case NumberCondition { Left: TermNumber term, Right: ConstantNumber { Value: var limit } } number:
                return condition.Evaluate(Build("210102")) is { } known
                    ? known == wanted
                    : new[] { limit, limit + 1 }.Any(value => Holds(number.Relation, value, limit) == wanted && Try(() => Set(term, value)));
            default:
                throw new InvalidOperationException($"{standard.Id}: {condition.GetType().Name} can not be worked out backwards.");
        }
    }

    private bool Choose(MembershipCondition membership, bool wanted)
    {
        var choice = membership.Leaf.Fact.Choices.FirstOrDefault(
            choice => ((membership.Members >> MembershipCondition.BitOf(choice.Value) & 1) == 1) == wanted);
        return choice is not null && Settle(membership.Leaf, choice.Value, membership, wanted);
    }

    /// <summary>A value that is settled already stays; whether the condition holds for it decides.</summary>
    private bool Settle(Leaf leaf, object value, ConditionNode condition, bool wanted)
    {
        if (values.TryAdd(leaf, value))
        {
            return true;
        }

        return condition.Evaluate(Build("210102")) == wanted;
    }

    private static object Flag(Leaf leaf, bool value) => leaf is FactLeaf ? value : value ? 1m : 0m;

    private static bool Holds(Relation relation, decimal left, decimal right) => relation switch
    {
        Relation.Less => left < right,
        Relation.LessOrEqual => left <= right,
        Relation.Equal => left == right,
        Relation.NotEqual => left != right,
        Relation.GreaterOrEqual => left >= right,
        _ => left > right,
    };
}
