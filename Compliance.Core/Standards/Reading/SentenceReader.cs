using System.Linq.Expressions;
using System.Reflection;
using System.Text.RegularExpressions;
using Compliance.Facts;
using Compliance.Facts.Describing;
using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Standards.Sentences;

namespace Compliance.Standards.Reading;

/// <summary>
/// Reads the lambdas of a sentence. Lifted comparisons, converted enumerations and captured constants are turned back into what the author wrote;
/// anything else is a definition error that quotes it.
/// </summary>
internal sealed partial class SentenceReader
{
    private readonly string id;
    private readonly ParameterExpression subject;

    private SentenceReader(string id, ParameterExpression subject)
    {
        this.id = id;
        this.subject = subject;
    }

    public static SentenceModel Read<T>(string id, Sentence<T> sentence)
        where T : Subject
    {
        var condition = sentence.Condition is { } where ? new SentenceReader(id, where.Parameters[0]).Condition(where.Body) : null;
        var measure = sentence.Measure is { } measured
            ? new SentenceReader(id, measured.Parameters[0]).Measure(measured.Body, sentence.Threshold.Unit)
            : sentence.Determination!;
        var alternative = sentence.Alternative is { } or ? new SentenceReader(id, or.Parameters[0]).Condition(or.Body) : null;
        return new SentenceModel(condition, measure, sentence.Comparator, sentence.Threshold, alternative) { Determination = sentence.Determination };
    }

    /// <summary>The number that a term stands for; faults name the term.</summary>
    public static NumberNode Read(ITerm term) => new SentenceReader(term.Name.En, term.Meaning.Parameters[0]).Number(term.Meaning.Body);

    /// <summary>The weight of a unit below; faults call it the weight.</summary>
    public static NumberNode ReadWeight(LambdaExpression weight) => new SentenceReader("weight", weight.Parameters[0]).Sum(weight.Body);

    private MeasureNode Measure(Expression expression, QuantityUnit unit)
    {
        expression = Unconverted(expression);
        return WordOf(expression) switch
        {
            (nameof(MeasureExtensions.Per), var left, var right) => new RatioMeasure(Sum(left), Sum(right)),
            (nameof(MeasureExtensions.Times), var ratio, var factor) when Measure(ratio, unit) is RatioMeasure measured && Factor(factor) is { } times =>
                measured with { Antecedent = new ScaledNumber(times, measured.Antecedent) },
            (nameof(MeasureExtensions.ShareOf), var left, var right) => new ShareMeasure(Sum(left), Sum(right)),
            (nameof(MeasureExtensions.PerYear), var change, var years) => new YearlyMeasure(Number(change), Sum(years)),
            (nameof(MeasureExtensions.ReductionFrom), var rise, var baseline) =>
                new ReductionMeasure(Measure(rise, unit) as YearlyMeasure ?? throw Unreadable(rise), Sum(baseline)),
            _ when Difference(expression) is var (now, before) && WordOf(now) is (nameof(MeasureExtensions.ShareOf), _, _) =>
                new ShareChangeMeasure(Share(now, unit), Share(before, unit)),
            _ => new NumberMeasure(Number(expression), unit),
        };
    }

    private ShareMeasure Share(Expression expression, QuantityUnit unit) => Measure(expression, unit) as ShareMeasure ?? throw Unreadable(expression);

    private static (string Name, Expression Left, Expression Right)? WordOf(Expression expression) =>
        Unconverted(expression) is MethodCallExpression { Method: var method, Arguments: [var left, var right] } && method.DeclaringType == typeof(MeasureExtensions)
            ? (method.Name, left, right)
            : null;

    private static (Expression Left, Expression Right)? Difference(Expression expression) =>
        Unconverted(expression) is BinaryExpression { NodeType: ExpressionType.Subtract or ExpressionType.SubtractChecked } difference
            ? (difference.Left, difference.Right)
            : null;

    private ConditionNode Condition(Expression expression)
    {
        expression = Unconverted(expression);
        if (!ReadsSubject(expression) && Constant(expression) is bool constant)
        {
            return new ConstantCondition(constant);
        }

        return expression switch
        {
            BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.And } and => new AndCondition(Condition(and.Left), Condition(and.Right)),
            BinaryExpression { NodeType: ExpressionType.OrElse or ExpressionType.Or } or => new OrCondition(Condition(or.Left), Condition(or.Right)),
            UnaryExpression { NodeType: ExpressionType.Not } not => new NotCondition(Condition(not.Operand)),
            ConditionalExpression choice => new ChoiceCondition(Condition(choice.Test), Condition(choice.IfTrue), Condition(choice.IfFalse)),
            MethodCallExpression { Method: var method, Arguments: [var value, var choices] }
                when method.DeclaringType == typeof(ConditionExtensions) => Membership(expression, value, choices),
            BinaryExpression comparison when RelationOf(comparison.NodeType) is { } relation => Comparison(comparison, relation),
            _ => throw Unreadable(expression),
        };
    }

    private ConditionNode Comparison(BinaryExpression comparison, Relation relation)
    {
        var left = Unconverted(comparison.Left);
        var right = Unconverted(comparison.Right);
        if (!ReadsSubject(left))
        {
            (left, right, relation) = (right, left, Mirrored(relation));
        }

        if (FlagOf(left) is null && FactOf(left) is not { Kind: FactKind.Choice })
        {
            return new NumberCondition(Number(left), relation, Number(right));
        }

        if (ReadsSubject(right) || Constant(right) is not { } constant || relation is not (Relation.Equal or Relation.NotEqual))
        {
            throw Unreadable(comparison);
        }

        ConditionNode equal = FlagOf(left) is { } flag
            ? new FlagCondition(flag, (bool)constant)
            : Is(FactOf(left)!, constant);
        return relation == Relation.Equal ? equal : new NotCondition(equal);
    }

    private static MembershipCondition Is(Fact fact, object constant) =>
        new(new FactLeaf(fact), MembershipCondition.Bit((Enum)Enum.ToObject(fact.ValueType, constant)));

    private MembershipCondition Membership(Expression whole, Expression value, Expression choices)
    {
        if (FactOf(Unconverted(value)) is not { Kind: FactKind.Choice } fact || ReadsSubject(choices) || Constant(Unconverted(choices)) is not System.Collections.IEnumerable list)
        {
            throw Unreadable(whole);
        }

        var members = list.Cast<Enum>().Aggregate(0ul, (bits, member) => bits | MembershipCondition.Bit(member));
        return new MembershipCondition(new FactLeaf(fact), members);
    }

    private NumberNode Number(Expression expression)
    {
        expression = Unconverted(expression);
        if (!ReadsSubject(expression))
        {
            decimal? constant = Constant(expression) switch
            {
                int number => number,
                long number => number,
                decimal number => number,
                IQuantity quantity => quantity.Amount,
                _ => null,
            };
            return constant >= 0 ? new ConstantNumber(constant.Value) : throw Unreadable(expression);
        }

        return expression switch
        {
            BinaryExpression { NodeType: ExpressionType.Add or ExpressionType.AddChecked } sum => new SumNumber(Number(sum.Left), Number(sum.Right)),
            BinaryExpression { NodeType: ExpressionType.Subtract or ExpressionType.SubtractChecked } difference =>
                new DifferenceNumber(Number(difference.Left), Number(difference.Right)),
            BinaryExpression { NodeType: ExpressionType.Multiply or ExpressionType.MultiplyChecked } product when Factor(product.Left) is { } factor =>
                new ScaledNumber(factor, Number(product.Right)),
            ConditionalExpression choice => new ChoiceNumber(Condition(choice.Test), Number(choice.IfTrue), Number(choice.IfFalse)),
            MethodCallExpression { Method.Name: nameof(MeasureExtensions.InGroupsOf), Arguments: [var number, var size, var rounding] } call
                when call.Method.DeclaringType == typeof(MeasureExtensions) && Constant(size) is int and > 0 and var full =>
                new GroupsNumber(Sum(number), full, (Rounding)Enum.ToObject(typeof(Rounding), Constant(Unconverted(rounding))!)),
            MethodCallExpression { Object: { } of, Method.Name: nameof(Term<School>.Of), Arguments: [var argument] }
                when Unconverted(argument) == subject && !ReadsSubject(of) && Constant(of) is ITerm term => new TermNumber(term, Read(term)),
            _ when IndicatorOf(expression) is { Unit: not QuantityUnit.YesNo } indicator => new LeafNumber(new IndicatorLeaf(indicator)),
            _ when FactOf(expression) is { Kind: not (FactKind.Choice or FactKind.Flag) } fact => new LeafNumber(new FactLeaf(fact)),
            _ => throw Unreadable(expression),
        };
    }

    private decimal? Factor(Expression expression) => ReadsSubject(expression) ? null : Constant(Unconverted(expression)) switch
    {
        decimal number and >= 0 => number,
        int number and >= 0 => number,
        _ => null,
    };

    /// <summary>A number that can not be below zero, as the terms of a ratio or a share can not.</summary>
    private NumberNode Sum(Expression expression) => Number(expression) is { OnlyAdds: true } sum ? sum : throw Unreadable(expression);

    private Leaf? FlagOf(Expression expression) =>
        FactOf(expression) is { Kind: FactKind.Flag } fact ? new FactLeaf(fact)
        : IndicatorOf(expression) is { Unit: QuantityUnit.YesNo } indicator ? new IndicatorLeaf(indicator)
        : null;

    /// <summary>The key that a call reads; none where the call would refuse the unit of the key.</summary>
    private IIndicator? IndicatorOf(Expression expression) =>
        expression is MethodCallExpression { Method: var method, Arguments: [var of, var key] }
        && method.DeclaringType == typeof(IndicatorExtensions) && Unconverted(of) == subject && Constant(key) is IIndicator indicator
        && IndicatorExtensions.UnitOf(method.Name) == indicator.Unit
            ? indicator
            : null;

    private Fact? FactOf(Expression expression) =>
        expression is MemberExpression { Member: PropertyInfo property, Expression: { } of } && Unconverted(of) == subject
            ? FactCatalog.Find(FactCatalog.LevelOf(subject.Type), property)
            : null;

    /// <summary>The compiler wraps comparisons of nullable values and enumerations in conversions; the author wrote none of them.</summary>
    private static Expression Unconverted(Expression expression)
    {
        while (expression is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } convert
            && (convert.Method is null || convert.Type == typeof(Posts?) || convert.Type == typeof(Count?) || convert.Type == typeof(Count) || convert.Type == typeof(decimal) || Nullable.GetUnderlyingType(convert.Type) == convert.Operand.Type))
        {
            expression = convert.Operand;
        }

        return expression;
    }

    private bool ReadsSubject(Expression expression)
    {
        var finder = new ParameterFinder(subject);
        finder.Visit(expression);
        return finder.Found;
    }

    /// <summary>
    /// The value of a part that does not read the subject. Plain constants and captured variables need no interpreter, and a list such as the stages of a school, which
    /// many sentences name, needs no code generated to read it.
    /// </summary>
    private object? Constant(Expression expression) => expression switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression { Member: FieldInfo field, Expression: var of } => field.GetValue(of is null ? null : Constant(of)),
        MemberExpression { Member: PropertyInfo { PropertyType.IsValueType: false } property, Expression: null } =>
            property.GetMethod!.CreateDelegate<Func<object?>>()(),
        MemberExpression { Member: PropertyInfo property, Expression: var of } => property.GetValue(of is null ? null : Constant(of)),
        NewArrayExpression { NodeType: ExpressionType.NewArrayInit } array when array.Type.GetElementType()!.IsEnum =>
            array.Expressions.Select(item => Enum.ToObject(array.Type.GetElementType()!, Constant(Unconverted(item))!)).ToArray(),
        _ when ReadsSubject(expression) => throw Unreadable(expression),
        _ => Expression.Lambda<Func<object?>>(Expression.Convert(expression, typeof(object))).Compile(preferInterpretation: true)(),
    };

    private static Relation? RelationOf(ExpressionType type) => type switch
    {
        ExpressionType.LessThan => Relation.Less,
        ExpressionType.LessThanOrEqual => Relation.LessOrEqual,
        ExpressionType.Equal => Relation.Equal,
        ExpressionType.NotEqual => Relation.NotEqual,
        ExpressionType.GreaterThanOrEqual => Relation.GreaterOrEqual,
        ExpressionType.GreaterThan => Relation.Greater,
        _ => null,
    };

    private static Relation Mirrored(Relation relation) => relation switch
    {
        Relation.Less => Relation.Greater,
        Relation.LessOrEqual => Relation.GreaterOrEqual,
        Relation.GreaterOrEqual => Relation.LessOrEqual,
        Relation.Greater => Relation.Less,
        _ => relation,
    };

    private StandardDefinitionException Unreadable(Expression part)
    {
        var quoted = Quoted(part);
        return new StandardDefinitionException(
            [new DefinitionFault(id, new BilingualText(
                $"无法理解“{quoted}”;请只用事实、指标(用与其单位相符的读法)、定义的术语、+、-、常数倍、InGroupsOf、Per、ShareOf、PerYear、ReductionFrom、比较、IsOneOf、&&、||、!、?: 和常量。",
                $"'{quoted}' can not be read; use only facts, indicators (read by the word for their unit), defined terms, +, -, constant factors, InGroupsOf, Per, ShareOf, PerYear, ReductionFrom, comparisons, IsOneOf, &&, ||, !, ?: and constants."))]);
    }

    /// <summary>The part as its author may know it again: without the conversions.</summary>
    private static string Quoted(Expression part)
    {
        var (text, before) = (part.ToString(), "");
        while (text != before)
        {
            (text, before) = (InnermostConversion().Replace(text, "$1"), text);
        }

        return text;
    }

    [GeneratedRegex(@"\bConvert\(([^()]*), [\w`]+\)")]
    private static partial Regex InnermostConversion();

    private sealed class ParameterFinder(ParameterExpression parameter) : ExpressionVisitor
    {
        public bool Found { get; private set; }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            Found |= node == parameter;
            return node;
        }
    }
}
